// Package bunrouter writes headers in handlers and middleware of
// github.com/uptrace/bunrouter.
package bunrouter

import (
	"net/http"
	"slices"

	"github.com/uptrace/bunrouter"
)

var sites = []string{"https://app.example.com", "https://admin.example.com"}

// Reflect lets everyone in.
func Reflect(next bunrouter.HandlerFunc) bunrouter.HandlerFunc {
	return func(w http.ResponseWriter, req bunrouter.Request) error {
		if o := req.Header.Get("Origin"); o != "" {
			w.Header().Set("Access-Control-Allow-Origin", o) // want `credentials: any website can read this as the signed-in user`
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return next(w, req)
	}
}

func Routes() *bunrouter.Router {
	r := bunrouter.New(bunrouter.Use(Reflect, Listed))
	r.GET("/public", func(w http.ResponseWriter, req bunrouter.Request) error {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: `
		return nil
	})
	r.GET("/fixed", func(w http.ResponseWriter, req bunrouter.Request) error {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		return nil
	})
	return r
}

// Listed knows its sites.
func Listed(next bunrouter.HandlerFunc) bunrouter.HandlerFunc {
	return func(w http.ResponseWriter, req bunrouter.Request) error {
		if o := req.Request.Header.Get("Origin"); slices.Contains(sites, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		}
		return next(w, req)
	}
}

// Given asks its caller.
func Given(allowed func(string) bool) bunrouter.MiddlewareFunc {
	return func(next bunrouter.HandlerFunc) bunrouter.HandlerFunc {
		return func(w http.ResponseWriter, req bunrouter.Request) error {
			if o := req.Header.Get("Origin"); allowed(o) {
				w.Header().Set("Access-Control-Allow-Origin", o)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			return next(w, req)
		}
	}
}
