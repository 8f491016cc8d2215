// Package named is fixed with the origins that the user names.
package named

import (
	"net/http"

	"github.com/rs/cors"
)

// Reflect sends every origin back.
func Reflect(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// All lets everyone in.
func All(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedHeaders: []string{"*"},
		AllowedMethods: []string{"HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"},
	}).Handler(h)
}
