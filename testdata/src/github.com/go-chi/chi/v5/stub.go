// Package chi is a stub of github.com/go-chi/chi/v5 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package chi

import (
	"context"
	"net/http"
)

var (
	RouteCtxKey *contextKey
)

type ChainHandler struct {
	Endpoint    http.Handler
	Middlewares Middlewares
}

func (*ChainHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

type Context struct {
	Routes        Routes
	RoutePath     string
	RouteMethod   string
	URLParams     RouteParams
	RoutePatterns []string
}

func (*Context) Clone() *Context { return nil }

func (*Context) Reset() {}

func (*Context) RoutePattern() string { return "" }

func (*Context) URLParam(key string) string { return "" }

type Middlewares []func(http.Handler) http.Handler

func (Middlewares) Handler(h http.Handler) http.Handler { return nil }

func (Middlewares) HandlerFunc(h http.HandlerFunc) http.Handler { return nil }

type Mux struct{}

func (*Mux) Connect(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Delete(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Find(rctx *Context, method string, path string) string { return "" }

func (*Mux) Get(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Group(fn func(r Router)) Router { return nil }

func (*Mux) Handle(pattern string, handler http.Handler) {}

func (*Mux) HandleFunc(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Head(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Match(rctx *Context, method string, path string) bool { return false }

func (*Mux) Method(method string, pattern string, handler http.Handler) {}

func (*Mux) MethodFunc(method string, pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) MethodNotAllowed(handlerFn http.HandlerFunc) {}

func (*Mux) MethodNotAllowedHandler(methodsAllowed ...methodTyp) http.HandlerFunc { return nil }

func (*Mux) Middlewares() Middlewares { return nil }

func (*Mux) Mount(pattern string, handler http.Handler) {}

func (*Mux) NotFound(handlerFn http.HandlerFunc) {}

func (*Mux) NotFoundHandler() http.HandlerFunc { return nil }

func (*Mux) Options(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Patch(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Post(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Put(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Query(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Route(pattern string, fn func(r Router)) Router { return nil }

func (*Mux) Routes() []Route { return nil }

func (*Mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Mux) Trace(pattern string, handlerFn http.HandlerFunc) {}

func (*Mux) Use(middlewares ...func(http.Handler) http.Handler) {}

func (*Mux) With(middlewares ...func(http.Handler) http.Handler) Router { return nil }

type Route struct {
	SubRoutes Routes
	Handlers  map[string]http.Handler
	Pattern   string
}

type RouteParams struct {
	Keys   []string
	Values []string
}

func (*RouteParams) Add(key string, value string) {}

type Router interface {
	http.Handler
	Routes
	Connect(pattern string, h http.HandlerFunc)
	Delete(pattern string, h http.HandlerFunc)
	Get(pattern string, h http.HandlerFunc)
	Group(fn func(r Router)) Router
	Handle(pattern string, h http.Handler)
	HandleFunc(pattern string, h http.HandlerFunc)
	Head(pattern string, h http.HandlerFunc)
	Method(method string, pattern string, h http.Handler)
	MethodFunc(method string, pattern string, h http.HandlerFunc)
	MethodNotAllowed(h http.HandlerFunc)
	Mount(pattern string, h http.Handler)
	NotFound(h http.HandlerFunc)
	Options(pattern string, h http.HandlerFunc)
	Patch(pattern string, h http.HandlerFunc)
	Post(pattern string, h http.HandlerFunc)
	Put(pattern string, h http.HandlerFunc)
	Query(pattern string, h http.HandlerFunc)
	Route(pattern string, fn func(r Router)) Router
	Trace(pattern string, h http.HandlerFunc)
	Use(middlewares ...func(http.Handler) http.Handler)
	With(middlewares ...func(http.Handler) http.Handler) Router
}

type Routes interface {
	Find(rctx *Context, method string, path string) string
	Match(rctx *Context, method string, path string) bool
	Middlewares() Middlewares
	Routes() []Route
}

type WalkFunc func(method string, route string, handler http.Handler, middlewares ...func(http.Handler) http.Handler) error

type contextKey struct{}

type methodTyp uint

func Chain(middlewares ...func(http.Handler) http.Handler) Middlewares { return nil }

func NewMux() *Mux { return nil }

func NewRouteContext() *Context { return nil }

func NewRouter() *Mux { return nil }

func RegisterMethod(method string) {}

func RouteContext(ctx context.Context) *Context { return nil }

func URLParam(r *http.Request, key string) string { return "" }

func URLParamFromCtx(ctx context.Context, key string) string { return "" }

func Walk(r Routes, walkFn WalkFunc) error { return nil }
