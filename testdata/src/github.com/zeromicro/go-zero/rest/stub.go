// Package rest is a stub of github.com/zeromicro/go-zero/rest for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package rest

import (
	"crypto/tls"
	"net/http"
	"time"

	"github.com/zeromicro/go-zero/core/service"
	"github.com/zeromicro/go-zero/rest/chain"
	"github.com/zeromicro/go-zero/rest/handler"
	"github.com/zeromicro/go-zero/rest/internal"
)

type Middleware func(next http.HandlerFunc) http.HandlerFunc

type MiddlewaresConf struct{}

type RestConf struct {
	service.ServiceConf
	Host             string
	Port             int
	CertFile         string
	KeyFile          string
	Verbose          bool
	MaxConns         int
	MaxBytes         int64
	Timeout          int64
	CpuThreshold     int64
	Signature        SignatureConf
	Middlewares      MiddlewaresConf
	TraceIgnorePaths []string
}

type Route struct {
	Method  string
	Path    string
	Handler http.HandlerFunc
}

type RouteOption func(r *featuredRoutes)

type RunOption func(*Server)

type Server struct{}

func (*Server) AddRoute(r Route, opts ...RouteOption) {}

func (*Server) AddRoutes(rs []Route, opts ...RouteOption) {}

func (*Server) PrintRoutes() {}

func (*Server) Routes() []Route { return nil }

func (*Server) Start() {}

func (*Server) StartWithOpts(opts ...StartOption) {}

func (*Server) Stop() {}

func (*Server) Use(middleware Middleware) {}

type SignatureConf struct{}

type StartOption = internal.StartOption

type featuredRoutes struct{}

func MustNewServer(c RestConf, opts ...RunOption) *Server { return nil }

func NewServer(c RestConf, opts ...RunOption) (*Server, error) { return nil, nil }

func ToMiddleware(handler func(next http.Handler) http.Handler) Middleware { return nil }

func WithChain(chn chain.Chain) RunOption { return nil }

func WithCors(origin ...string) RunOption { return nil }

func WithCorsHeaders(headers ...string) RunOption { return nil }

func WithCustomCors(middlewareFn func(header http.Header), notAllowedFn func(http.ResponseWriter), origin ...string) RunOption {
	return nil
}

func WithFileServer(path string, fs http.FileSystem) RunOption { return nil }

func WithJwt(secret string) RouteOption { return nil }

func WithJwtTransition(secret string, prevSecret string) RouteOption { return nil }

func WithMaxBytes(maxBytes int64) RouteOption { return nil }

func WithMiddleware(middleware Middleware, rs ...Route) []Route { return nil }

func WithMiddlewares(ms []Middleware, rs ...Route) []Route { return nil }

func WithNotAllowedHandler(handler http.Handler) RunOption { return nil }

func WithNotFoundHandler(handler http.Handler) RunOption { return nil }

func WithPrefix(group string) RouteOption { return nil }

func WithPriority() RouteOption { return nil }

func WithSSE() RouteOption { return nil }

func WithSignature(signature SignatureConf) RouteOption { return nil }

func WithTLSConfig(cfg *tls.Config) RunOption { return nil }

func WithTimeout(timeout time.Duration) RouteOption { return nil }

func WithUnauthorizedCallback(callback handler.UnauthorizedCallback) RunOption { return nil }

func WithUnsignedCallback(callback handler.UnsignedCallback) RunOption { return nil }
