// Package goa has handlers as goa's CORS plugin generates them.
package goa

import (
	"net/http"

	"goa.design/plugins/v3/cors"
)

func HandleAnyOrigin(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			h.ServeHTTP(w, r)
			return
		}
		if cors.MatchOrigin(origin, "*") {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			h.ServeHTTP(w, r)
			return
		}
		h.ServeHTTP(w, r)
	})
}

func HandleSuffixOrigin(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if cors.MatchOrigin(origin, "https://*example.com") { // want `weakorigin: cors\.MatchOrigin\(origin, "https://\*example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		h.ServeHTTP(w, r)
	})
}

func HandleGoodOrigin(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if cors.MatchOrigin(origin, "https://app.example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		h.ServeHTTP(w, r)
	})
}
