// Package crosscors answers cross-origin requests, and keeps names in a
// package of its own.
package crosscors

import (
	"net/http"

	"forms/crosscors/internal/names"
)

// Sites lets the listed sites in, without a port or scheme.
func Sites(list ...string) func(http.Handler) http.Handler {
	sites := names.New(list...)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if o := r.Header.Get("Origin"); o != "" && sites.Includes(o) {
				w.Header().Set("Access-Control-Allow-Origin", o)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
				w.Header().Add("Vary", "Origin")
			}
			next.ServeHTTP(w, r)
		})
	}
}
