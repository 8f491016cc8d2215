// Package cors is a stub of github.com/atreugo/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import "github.com/savsgio/atreugo/v11"

type Config struct {
	AllowedOrigins   []string
	AllowedMethods   []string
	AllowedHeaders   []string
	AllowCredentials bool
	AllowMaxAge      int
	ExposedHeaders   []string
}

func New(cfg Config) atreugo.Middleware { return nil }
