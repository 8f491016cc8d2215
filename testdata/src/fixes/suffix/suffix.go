// Package suffix compares the end of an origin without a dot.
package suffix

import (
	"net/http"
	"strings"
)

func allowed(origin string) bool {
	return strings.HasSuffix(origin, "example.com") // want `weakorigin: .* lets "https://evilexample.com" in`
}

// Handler sends back what passes.
func Handler(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
	}
}
