// Package cors is a stub of github.com/rs/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"net/http"
)

type Cors struct {
	Log Logger
}

func (*Cors) Handler(h http.Handler) http.Handler { return nil }

func (*Cors) HandlerFunc(w http.ResponseWriter, r *http.Request) {}

func (*Cors) OriginAllowed(r *http.Request) bool { return false }

func (*Cors) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {}

type Logger interface {
	Printf(string, ...interface{})
}

type Options struct {
	AllowedOrigins             []string
	AllowOriginFunc            func(origin string) bool
	AllowOriginRequestFunc     func(r *http.Request, origin string) bool
	AllowOriginVaryRequestFunc func(r *http.Request, origin string) (bool, []string)
	AllowedMethods             []string
	AllowedHeaders             []string
	ExposedHeaders             []string
	MaxAge                     int
	AllowCredentials           bool
	AllowPrivateNetwork        bool
	OptionsPassthrough         bool
	OptionsSuccessStatus       int
	Debug                      bool
	Logger                     Logger
}

func AllowAll() *Cors { return nil }

func Default() *Cors { return nil }

func New(options Options) *Cors { return nil }
