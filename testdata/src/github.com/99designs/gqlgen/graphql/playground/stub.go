// Package playground is a stub of github.com/99designs/gqlgen/graphql/playground for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package playground

import (
	"net/http"
)

type GraphiqlConfig struct{}

type GraphiqlConfigOption func(*GraphiqlConfig)

func Handler(title string, endpoint string, opts ...GraphiqlConfigOption) http.HandlerFunc {
	return nil
}
