// Package nosurf is a stub of github.com/justinas/nosurf for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package nosurf

import (
	"net/http"
	"net/url"
)

const (
	CookieName    = "csrf_token"
	FailureCode   = 400
	FormFieldName = "csrf_token"
	HeaderName    = "X-CSRF-Token"
	MaxAge        = 31536000
)

var (
	ErrBadOrigin  error
	ErrBadReferer error
	ErrBadToken   error
	ErrNoReferer  error
)

type CSRFHandler struct{}

func (*CSRFHandler) ExemptFunc(fn func(r *http.Request) bool) {}

func (*CSRFHandler) ExemptGlob(pattern string) {}

func (*CSRFHandler) ExemptGlobs(patterns ...string) {}

func (*CSRFHandler) ExemptPath(path string) {}

func (*CSRFHandler) ExemptPaths(paths ...string) {}

func (*CSRFHandler) ExemptRegexp(re interface{}) {}

func (*CSRFHandler) ExemptRegexps(res ...interface{}) {}

func (*CSRFHandler) IsExempt(r *http.Request) bool { return false }

func (*CSRFHandler) RegenerateToken(w http.ResponseWriter, r *http.Request) string { return "" }

func (*CSRFHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*CSRFHandler) SetBaseCookie(cookie http.Cookie) {}

func (*CSRFHandler) SetFailureHandler(handler http.Handler) {}

func (*CSRFHandler) SetIsAllowedOriginFunc(f func(*url.URL) bool) {}

func (*CSRFHandler) SetIsTLSFunc(f func(*http.Request) bool) {}

func New(handler http.Handler) *CSRFHandler { return nil }

func NewPure(handler http.Handler) http.Handler { return nil }

func Reason(req *http.Request) error { return nil }

func StaticOrigins(origins ...string) (func(r *url.URL) bool, error) { return nil, nil }

func Token(req *http.Request) string { return "" }

func VerifyToken(realToken string, sentToken string) bool { return false }
