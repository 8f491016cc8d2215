// Package perrequest makes its policies anew for each request.
package perrequest

import (
	"net/http"

	"github.com/rs/cors"
)

type server struct{ next http.Handler }

// Bad: the options have nothing of the request.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := cors.New(cors.Options{
		AllowOriginFunc:  func(string) bool { return true }, // want `credentials: any website can read this`
		AllowCredentials: true,
	})
	c.Handler(s.next).ServeHTTP(w, r)
}

// Bad: the request's own origin is the list.
func reflected(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	cors.New(cors.Options{
		AllowedOrigins:   []string{r.Header.Get("Origin")}, // want `credentials: any website can read this`
		AllowCredentials: true,
	}).ServeHTTP(w, r, next)
}

// Good: a fixed list.
func fixed(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	}).ServeHTTP(w, r, next)
}

// Good: the request's origin, once it has been compared.
func compared(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	origin := r.Header.Get("Origin")
	if origin != "https://app.example.com" {
		next(w, r)
		return
	}
	cors.New(cors.Options{AllowedOrigins: []string{origin}, AllowCredentials: true}).ServeHTTP(w, r, next)
}

// Not known: the list comes from a store.
func stored(load func(*http.Request) []string) func(http.ResponseWriter, *http.Request, http.HandlerFunc) {
	return func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		cors.New(cors.Options{AllowedOrigins: load(r), AllowCredentials: true}).ServeHTTP(w, r, next)
	}
}
