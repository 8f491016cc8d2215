// Package filippo uses filippo.io/csrf and its drop-in for gorilla/csrf.
package filippo

import (
	"net/http"

	"filippo.io/csrf"
	dropin "filippo.io/csrf/gorilla"
)

func Bypass(h http.Handler, pattern string) http.Handler {
	p := csrf.New()
	p.AddUnsafeBypassPattern("/") // want `bypass: any website can send requests that change data to every path`
	p.AddUnsafeBypassPattern("/hooks/")
	p.AddUnsafeBypassPattern(pattern)
	p.AddTrustedOrigin("null") // want `bypass: .* invalid origin "null": scheme is required`
	return p.Handler(h)
}

func Fails(h http.Handler) http.Handler {
	return csrf.New().HandlerWithFailHandler(h, h) // want `bypass: .* the handler for refused requests passes them on`
}

func Refuses(h http.Handler) http.Handler {
	return csrf.New().HandlerWithFailHandler(h, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusForbidden)
	}))
}

func DropIn(h http.Handler, more []string) http.Handler {
	h = dropin.Protect(nil, dropin.TrustedOrigins([]string{
		"app.example.com",
		"https://www.example.com",
		"*.example.com", // want `bypass: filippo.io/csrf never trusts anyone by "\*.example.com"`
	}))(h)
	return dropin.Protect(nil, dropin.TrustedOrigins(more))(h)
}
