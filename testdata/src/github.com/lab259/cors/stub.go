// Package cors is a stub of github.com/lab259/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import "github.com/valyala/fasthttp"

type Cors struct{}

func (*Cors) Handler(h fasthttp.RequestHandler) fasthttp.RequestHandler { return nil }

type Options struct {
	AllowedOrigins         []string
	AllowOriginFunc        func(origin string) bool
	AllowOriginRequestFunc func(ctx *fasthttp.RequestCtx, origin string) bool
	AllowedMethods         []string
	AllowedHeaders         []string
	ExposedHeaders         []string
	MaxAge                 int
	AllowCredentials       bool
	OptionsPassthrough     bool
	Debug                  bool
}

func AllowAll() *Cors { return nil }

func Default() *Cors { return nil }

func New(options Options) *Cors { return nil }
