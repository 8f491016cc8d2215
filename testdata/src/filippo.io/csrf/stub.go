// Package csrf is a stub of filippo.io/csrf for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package csrf

import (
	"net/http"
)

type Protection struct{}

func (*Protection) AddTrustedOrigin(origin string) error { return nil }

func (*Protection) AddUnsafeBypassPattern(pattern string) {}

func (*Protection) Check(req *http.Request) error { return nil }

func (*Protection) Handler(h http.Handler) http.Handler { return nil }

func (*Protection) HandlerWithFailHandler(h http.Handler, fail http.Handler) http.Handler { return nil }

func New() *Protection { return nil }

func UnsafeBypassRequest(r *http.Request) *http.Request { return nil }
