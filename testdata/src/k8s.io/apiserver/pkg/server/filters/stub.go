// Package filters is a stub of k8s.io/apiserver/pkg/server/filters for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package filters

import (
	"net/http"
)

func WithCORS(handler http.Handler, allowedOriginPatterns []string, allowedMethods []string, allowedHeaders []string, exposedHeaders []string, allowCredentials string) http.Handler {
	return nil
}
