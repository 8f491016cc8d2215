// Package csrf is a stub of filippo.io/csrf/gorilla for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package csrf

import (
	"html/template"
	"net/http"
)

const (
	PlaintextHTTPContextKey contextKey   = "plaintext"
	SameSiteDefaultMode     SameSiteMode = 1
	SameSiteLaxMode         SameSiteMode = 2
	SameSiteNoneMode        SameSiteMode = 4
	SameSiteStrictMode      SameSiteMode = 3
)

var (
	ErrBadOrigin  error
	ErrBadReferer error
	ErrBadToken   error
	ErrNoReferer  error
	ErrNoToken    error
	TemplateTag   string
)

type Option func(*options)

type SameSiteMode int

type contextKey string

type options struct{}

func CookieName(name string) Option { return nil }

func Domain(domain string) Option { return nil }

func ErrorHandler(h http.Handler) Option { return nil }

func FailureReason(r *http.Request) error { return nil }

func FieldName(name string) Option { return nil }

func HttpOnly(h bool) Option { return nil }

func MaxAge(age int) Option { return nil }

func Path(p string) Option { return nil }

func PlaintextHTTPRequest(r *http.Request) *http.Request { return nil }

func Protect(authKey []byte, opts ...Option) func(http.Handler) http.Handler { return nil }

func RequestHeader(header string) Option { return nil }

func SameSite(s SameSiteMode) Option { return nil }

func Secure(s bool) Option { return nil }

func TemplateField(r *http.Request) template.HTML { return "" }

func Token(r *http.Request) string { return "" }

func TrustedOrigins(origins []string) Option { return nil }

func UnsafeSkipCheck(r *http.Request) *http.Request { return nil }
