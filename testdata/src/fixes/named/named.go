// Package named is fixed with the origins that the user names.
package named

import (
	"net/http"

	"github.com/rs/cors"
)

// Reflect sends every origin back.
func Reflect(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// All lets everyone in.
func All(h http.Handler) http.Handler {
	return cors.AllowAll().Handler(h) // want `wildcard: `
}
