// Package nullentry trusts the origin of sandboxed frames.
package nullentry

import "github.com/rs/cors"

// New keeps the website and loses "null".
func New() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowCredentials: true,
	})
}
