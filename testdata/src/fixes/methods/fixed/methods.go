// Package methods lists methods that browsers forbid to scripts.
package methods

import (
	"net/http"

	"github.com/rs/cors"
)

// Library lists two.
func Library() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "POST"},
	})
}

// Lines has one on a line of its own.
func Lines() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{
			http.MethodGet,
		},
	})
}

// Header names them in a header.
func Header(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
}
