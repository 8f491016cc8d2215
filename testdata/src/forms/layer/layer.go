// Package layer has a wrapper with options and their default.
package layer

import "net/http"

// Options are the caller's.
type Options struct {
	Origins     []string
	Credentials bool
}

// Default is for public data.
func Default() Options { return Options{Origins: []string{"*"}} }

// New makes a layer: what it lets in is up to its caller.
func New(o Options) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Add("Vary", "Origin")
			for _, a := range o.Origins {
				if a == "*" || a == origin {
					w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* \(when o\.Credentials is set\)`
					if o.Credentials {
						w.Header().Set("Access-Control-Allow-Credentials", "true")
					}
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}
