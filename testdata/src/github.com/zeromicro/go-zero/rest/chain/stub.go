// Package chain is a stub of github.com/zeromicro/go-zero/rest/chain for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package chain

import (
	"net/http"
)

type Chain interface {
	Then(h http.Handler) http.Handler
	ThenFunc(fn http.HandlerFunc) http.Handler
}
