// Package chi configures go-chi/cors.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

// The README's example with credentials: two wildcards let every site in.
func readme(r chi.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins:   []string{"https://*", "http://*"}, // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "https://\*", go-chi/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		AllowedMethods:   []string{"GET", "POST"},
		AllowCredentials: true,
	}))
}

// The function decides, but "*" in the list is still what is sent.
func star(r chi.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return true },
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and go-chi/cors sends both: drop AllowCredentials or list the origins`
	}))
}

// Nothing configured lets every site read.
func zero() http.Handler {
	return cors.New(cors.Options{}).Handler(http.NotFoundHandler()) // want `wildcard: cors\.New\(cors\.Options\{\}\)\.Handler\(http\.NotFoundHandler\(\)\) lets any website read every response behind it; fine only for public data`
}

func nested(r chi.Router) {
	r.Route("/api", func(r chi.Router) {
		r.Use(cors.AllowAll().Handler) // want `wildcard: cors\.AllowAll\(\)\.Handler lets any website read every response behind it; fine only for public data`
	})
}

// A list of own origins is right.
func good(r chi.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// What a caller decides cannot be known.
func unknown(r chi.Router, origins []string) {
	r.Use(cors.Handler(cors.Options{AllowedOrigins: origins, AllowCredentials: true}))
}
