// Package types is a stub of github.com/zishang520/socket.io/v3/pkg/types for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package types

import "net/http"

type Cors struct {
	Origin               any
	Methods              any
	AllowedHeaders       any
	Headers              any
	ExposedHeaders       any
	MaxAge               string
	Credentials          bool
	PreflightContinue    bool
	OptionsSuccessStatus int
}

type HttpContext struct{}

func (*HttpContext) Method() string { return "" }

func (*HttpContext) Request() *http.Request { return nil }

func (*HttpContext) Response() http.ResponseWriter { return nil }

type HttpServer struct{}

func NewWebServer(defaultHandler http.Handler) *HttpServer { return nil }

type Optional[T any] interface {
	Get() T
}

type Set[KType comparable] struct{}
