package goa

import (
	"net/http"

	"goa.design/plugins/v3/cors"
)

// HandleGivenOrigin has its site from its caller, as generated code has one from the environment.
func HandleGivenOrigin(h http.Handler, site string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if cors.MatchOrigin(origin, site) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		h.ServeHTTP(w, r)
	})
}
