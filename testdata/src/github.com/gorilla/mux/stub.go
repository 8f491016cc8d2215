// Package mux is a stub of github.com/gorilla/mux for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package mux

import (
	"net/http"
	"net/url"
)

var (
	ErrMethodMismatch error
	ErrNotFound       error
	SkipRouter        error
)

type BuildVarsFunc func(map[string]string) map[string]string

type MatcherFunc func(*http.Request, *RouteMatch) bool

func (MatcherFunc) Match(r *http.Request, match *RouteMatch) bool { return false }

type MiddlewareFunc func(http.Handler) http.Handler

func (MiddlewareFunc) Middleware(handler http.Handler) http.Handler { return nil }

type Route struct{}

func (*Route) BuildOnly() *Route { return nil }

func (*Route) BuildVarsFunc(f BuildVarsFunc) *Route { return nil }

func (*Route) GetError() error { return nil }

func (*Route) GetHandler() http.Handler { return nil }

func (*Route) GetHostTemplate() (string, error) { return "", nil }

func (*Route) GetMethods() ([]string, error) { return nil, nil }

func (*Route) GetName() string { return "" }

func (*Route) GetPathRegexp() (string, error) { return "", nil }

func (*Route) GetPathTemplate() (string, error) { return "", nil }

func (*Route) GetQueriesRegexp() ([]string, error) { return nil, nil }

func (*Route) GetQueriesTemplates() ([]string, error) { return nil, nil }

func (*Route) GetVarNames() ([]string, error) { return nil, nil }

func (*Route) Handler(handler http.Handler) *Route { return nil }

func (*Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) *Route { return nil }

func (*Route) Headers(pairs ...string) *Route { return nil }

func (*Route) HeadersRegexp(pairs ...string) *Route { return nil }

func (*Route) Host(tpl string) *Route { return nil }

func (*Route) Match(req *http.Request, match *RouteMatch) bool { return false }

func (*Route) MatcherFunc(f MatcherFunc) *Route { return nil }

func (*Route) Methods(methods ...string) *Route { return nil }

func (*Route) Name(name string) *Route { return nil }

func (*Route) Path(tpl string) *Route { return nil }

func (*Route) PathPrefix(tpl string) *Route { return nil }

func (*Route) Queries(pairs ...string) *Route { return nil }

func (*Route) Schemes(schemes ...string) *Route { return nil }

func (*Route) SkipClean() bool { return false }

func (*Route) Subrouter() *Router { return nil }

func (*Route) URL(pairs ...string) (*url.URL, error) { return nil, nil }

func (*Route) URLHost(pairs ...string) (*url.URL, error) { return nil, nil }

func (*Route) URLPath(pairs ...string) (*url.URL, error) { return nil, nil }

type RouteMatch struct {
	Route    *Route
	Handler  http.Handler
	Vars     map[string]string
	MatchErr error
}

type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
	KeepContext             bool
}

func (*Router) BuildVarsFunc(f BuildVarsFunc) *Route { return nil }

func (*Router) Get(name string) *Route { return nil }

func (*Router) GetRoute(name string) *Route { return nil }

func (*Router) Handle(path string, handler http.Handler) *Route { return nil }

func (*Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route { return nil }

func (*Router) Headers(pairs ...string) *Route { return nil }

func (*Router) Host(tpl string) *Route { return nil }

func (*Router) Match(req *http.Request, match *RouteMatch) bool { return false }

func (*Router) MatcherFunc(f MatcherFunc) *Route { return nil }

func (*Router) Methods(methods ...string) *Route { return nil }

func (*Router) Name(name string) *Route { return nil }

func (*Router) NewRoute() *Route { return nil }

func (*Router) Path(tpl string) *Route { return nil }

func (*Router) PathPrefix(tpl string) *Route { return nil }

func (*Router) Queries(pairs ...string) *Route { return nil }

func (*Router) Schemes(schemes ...string) *Route { return nil }

func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

func (*Router) SkipClean(value bool) *Router { return nil }

func (*Router) StrictSlash(value bool) *Router { return nil }

func (*Router) Use(mwf ...MiddlewareFunc) {}

func (*Router) UseEncodedPath() *Router { return nil }

func (*Router) Walk(walkFn WalkFunc) error { return nil }

type WalkFunc func(route *Route, router *Router, ancestors []*Route) error

func CORSMethodMiddleware(r *Router) MiddlewareFunc { return nil }

func CurrentRoute(r *http.Request) *Route { return nil }

func NewRouter() *Router { return nil }

func SetURLVars(r *http.Request, val map[string]string) *http.Request { return nil }

func Vars(r *http.Request) map[string]string { return nil }
