// Package stars sends "*" together with credentials, which browsers refuse.
package stars

import (
	"net/http"

	"github.com/rs/cors"
)

// Library drops the credentials and keeps the rest.
func Library(h http.Handler) http.Handler {
	c := cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse`
		MaxAge:           300,
	})
	return c.Handler(h)
}

// ByHand drops the header.
func ByHand(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want `refused: browsers refuse`
	w.Write([]byte("hello"))
}
