// Package aside registers handlers in functions that a router of another
// package is given, behind options that have nothing to do with them.
package aside

import (
	"net/http"

	"forms/aside/settings"

	"github.com/go-chi/chi/v5"
	"github.com/gorilla/websocket"
)

// Bad: whether logins are limited changes nothing for the WebSocket, so the
// finding names no setting.
var everyone = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }} // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool { return true } accepts Origin "https://evil.example"$`

func Routes() http.Handler {
	r := chi.NewRouter()
	if settings.Server.Limit > 0 {
		r.Put("/login", login)
	} else {
		r.Post("/login", login)
	}
	r.Group(func(r chi.Router) {
		r.Get("/socket", socket)
	})
	return r
}

func login(http.ResponseWriter, *http.Request) {}

func socket(w http.ResponseWriter, r *http.Request) { serve(&everyone, w, r) }

func serve(u *websocket.Upgrader, w http.ResponseWriter, r *http.Request) {
	if c, err := u.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// Bad, but only where the operator opens it.
func Optional() http.Handler {
	r := chi.NewRouter()
	if settings.Server.Limit > 0 {
		r.Put("/login", login)
	}
	if settings.Server.Open {
		r.Group(func(r chi.Router) {
			r.Get("/open", func(w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: .* \(when variable settings\.Server\.Open is set\)$`
			})
		})
	}
	return r
}

// Good: the library compares the Origin with the Host.
var sameHost websocket.Upgrader

func Same() http.Handler {
	r := chi.NewRouter()
	if settings.Server.Limit > 0 {
		r.Put("/login", login)
	}
	r.Group(func(r chi.Router) {
		r.Get("/socket", func(w http.ResponseWriter, r *http.Request) { serve(&sameHost, w, r) })
	})
	return r
}

// Good: one site.
func Site() http.Handler {
	r := chi.NewRouter()
	if settings.Server.Limit > 0 {
		r.Put("/login", login)
	}
	r.Group(func(r chi.Router) {
		r.Get("/site", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		})
	})
	return r
}

// Not known: what the caller says of origins.
func Asked(ok func(string) bool) http.Handler {
	r := chi.NewRouter()
	if settings.Server.Limit > 0 {
		r.Put("/login", login)
	}
	r.Group(func(r chi.Router) {
		r.Get("/asked", func(w http.ResponseWriter, r *http.Request) {
			if o := r.Header.Get("Origin"); ok(o) {
				w.Header().Set("Access-Control-Allow-Origin", o)
			}
		})
	})
	return r
}
