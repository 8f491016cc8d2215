// Package lists holds entries that are compared loosely.
package lists

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
)

// Library has a wildcard without a dot.
func Library() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://*example.com"}, // want `weakorigin: `
		AllowCredentials: true,
	})
}

var suffixes = []string{"example.com", ".example.org"} // want `weakorigin: `

// Suffixes compares the end of an origin with each.
func Suffixes(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	for _, s := range suffixes {
		if strings.HasPrefix(o, "https://") && strings.HasSuffix(o, s) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			return
		}
	}
}
