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

// Options are what an operator writes.
type Options struct{ Sites, Verbs []string }

// OpenByDefault: whoever writes the methods has something to serve, so nothing
// but the origins matters.
func OpenByDefault(o Options) func(http.Handler) http.Handler {
	sites := o.Sites
	if len(sites) == 0 {
		sites = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data \(when o.Sites is not set\)$`
	}
	verbs := o.Verbs
	if len(verbs) == 0 {
		verbs = []string{"GET", "HEAD"}
	}
	return cors.Handler(cors.Options{AllowedOrigins: sites, AllowedMethods: verbs})
}

// OwnByDefault is let in by nobody but itself.
func OwnByDefault(o Options) func(http.Handler) http.Handler {
	sites := o.Sites
	if len(sites) == 0 {
		sites = []string{"https://shop.example.com"}
	}
	return cors.Handler(cors.Options{AllowedOrigins: sites, AllowedMethods: o.Verbs})
}

// Written is what the operator writes.
func Written(o Options) func(http.Handler) http.Handler {
	if len(o.Sites) == 0 {
		return nil
	}
	return cors.Handler(cors.Options{AllowedOrigins: o.Sites, AllowedMethods: o.Verbs})
}
