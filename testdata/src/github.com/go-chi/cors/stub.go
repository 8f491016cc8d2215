// Package cors is a stub of github.com/go-chi/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"net/http"
)

type Cors struct {
	Log Logger
}

func (*Cors) Handler(next http.Handler) http.Handler { return nil }

type Logger interface {
	Printf(string, ...interface{})
}

type Options struct {
	AllowedOrigins     []string
	AllowOriginFunc    func(r *http.Request, origin string) bool
	AllowedMethods     []string
	AllowedHeaders     []string
	ExposedHeaders     []string
	AllowCredentials   bool
	MaxAge             int
	OptionsPassthrough bool
	Debug              bool
}

func AllowAll() *Cors { return nil }

func Handler(options Options) func(next http.Handler) http.Handler { return nil }

func New(options Options) *Cors { return nil }
