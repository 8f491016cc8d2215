// Package types is a stub of github.com/zishang520/engine.io/v2/types for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package types

import (
	"context"
	"net/http"

	"github.com/zishang520/engine.io/v2/utils"
)

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

func (*HttpContext) Context() context.Context { return nil }

func (*HttpContext) Done() <-chan Void { return nil }

func (*HttpContext) Flush() {}

func (*HttpContext) Get(key string, _default ...string) string { return "" }

func (*HttpContext) GetHost() (string, error) { return "", nil }

func (*HttpContext) GetMethod() string { return "" }

func (*HttpContext) GetPathInfo() string { return "" }

func (*HttpContext) GetStatusCode() int { return 0 }

func (*HttpContext) Gets(key string, _default ...[]string) []string { return nil }

func (*HttpContext) Headers() *utils.ParameterBag { return nil }

func (*HttpContext) IsDone() bool { return false }

func (*HttpContext) Method() string { return "" }

func (*HttpContext) Path() string { return "" }

func (*HttpContext) Query() *utils.ParameterBag { return nil }

func (*HttpContext) Request() *http.Request { return nil }

func (*HttpContext) Response() http.ResponseWriter { return nil }

func (*HttpContext) Secure() bool { return false }

func (*HttpContext) SetStatusCode(statusCode int) {}

func (*HttpContext) UserAgent() string { return "" }

func (*HttpContext) Write(wb []byte) (int, error) { return 0, nil }

type Void = struct{}

type HttpServer struct{}

func NewWebServer(defaultHandler http.Handler) *HttpServer { return nil }

type Set[KType comparable] struct{}

func NewSet[KType comparable](keys ...KType) *Set[KType] { return nil }

func MiddlewareWrapper(options *Cors) func(*HttpContext, func(error)) { return nil }
