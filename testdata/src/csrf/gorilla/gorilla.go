// Package gorilla uses github.com/gorilla/csrf.
package gorilla

import (
	"net/http"

	"github.com/gorilla/csrf"
)

func Protect(key []byte, more []string) []func(http.Handler) http.Handler {
	return []func(http.Handler) http.Handler{
		csrf.Protect(key, csrf.TrustedOrigins([]string{
			"app.example.com",
			"https://www.example.com", // want `bypass: gorilla/csrf never trusts anyone by "https://www.example.com": gorilla/csrf compares the host without the scheme`
		})),
		csrf.Protect(key, csrf.TrustedOrigins([]string{"app.example.com"})),
		csrf.Protect(key, csrf.TrustedOrigins(more)),
	}
}
