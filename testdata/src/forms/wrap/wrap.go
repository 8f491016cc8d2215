// Package wrap has wrappers that other packages use: what a caller passes is
// reported there, what is wrong inside is reported here, once.
package wrap

import (
	"net/http"
	"slices"
)

// EnableCORS writes the origin that it is given.
func EnableCORS(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// New lets a list of origins in; a star means everyone.
func New(origins []string, creds bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Add("Vary", "Origin")
			origin := r.Header.Get("Origin")
			if slices.Contains(origins, "*") || slices.Contains(origins, origin) {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				if creds {
					w.Header().Set("Access-Control-Allow-Credentials", "true")
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Everyone lets everyone in, whoever calls it.
func Everyone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// Server has its policy in fields and options.
type Server struct {
	Allowed []string
	creds   bool
}

// Option changes a server.
type Option func(*Server)

// WithOrigins sets the allowed origins.
func WithOrigins(list ...string) Option { return func(s *Server) { s.Allowed = list } }

// WithCredentials allows credentials.
func WithCredentials() Option { return func(s *Server) { s.creds = true } }

// NewServer makes a server.
func NewServer(opts ...Option) *Server {
	s := &Server{Allowed: []string{"https://app.example.com"}}
	for _, o := range opts {
		o(s)
	}
	return s
}

// Handler wraps a handler.
func (s *Server) Handler(next http.Handler) http.Handler { return New(s.Allowed, s.creds)(next) }

// Headers are what every answer has.
var Headers = map[string]string{"Access-Control-Allow-Credentials": "true", "Vary": "Origin"}

// Apply sets headers.
func Apply(h http.Header, fields map[string]string) {
	for k, v := range fields {
		h.Set(k, v)
	}
}

// Complete fills in what the caller left out.
func Complete(s *Server) {
	if len(s.Allowed) == 0 {
		s.Allowed = []string{"https://app.example.com"}
	}
	s.creds = true
}
