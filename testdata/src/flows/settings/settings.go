// Package settings takes what it allows from flags, the environment and
// configuration libraries: what the program ships is judged, and what only the
// operator writes is not known.
package settings

import (
	"net/http"

	"github.com/rs/cors"
)

func policy(origins []string) *cors.Cors { return cors.New(cors.Options{AllowedOrigins: origins}) }

func private(origins []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true})
}

// grant answers an origin with credentials.
func grant(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}
