// Package fasthttpcors is a stub of github.com/AdhityaRamadhanus/fasthttpcors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fasthttpcors

import "github.com/valyala/fasthttp"

type CorsHandler struct{}

func (*CorsHandler) CorsMiddleware(innerHandler fasthttp.RequestHandler) fasthttp.RequestHandler {
	return nil
}

type Options struct {
	AllowedOrigins   []string
	AllowedHeaders   []string
	AllowMaxAge      int
	AllowedMethods   []string
	ExposedHeaders   []string
	AllowCredentials bool
	Debug            bool
}

func DefaultHandler() *CorsHandler { return nil }

func NewCorsHandler(options Options) *CorsHandler { return nil }
