// Package router is a stub of github.com/kataras/iris/v12/core/router for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package router

import (
	"net/http"

	"github.com/kataras/golog"
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/macro"
)

type APIBuilder struct{}

func (*APIBuilder) AllowMethods(methods ...string) Party { return nil }

func (*APIBuilder) Any(relativePath string, handlers ...context.Handler) []*Route { return nil }

func (*APIBuilder) Connect(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) CreateRoutes(methods []string, relativePath string, handlers ...context.Handler) []*Route {
	return nil
}

func (*APIBuilder) Delete(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Done(handlers ...context.Handler) {}

func (*APIBuilder) Get(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Handle(method string, relativePath string, handlers ...context.Handler) *Route {
	return nil
}

func (*APIBuilder) HandleMany(methodOrMulti string, relativePathorMulti string, handlers ...context.Handler) []*Route {
	return nil
}

func (*APIBuilder) Head(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) None(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) OnErrorCode(statusCode int, handlers ...context.Handler) []*Route { return nil }

func (*APIBuilder) Options(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Party(relativePath string, handlers ...context.Handler) Party { return nil }

func (*APIBuilder) PartyFunc(relativePath string, partyBuilderFunc func(p Party)) Party { return nil }

func (*APIBuilder) Patch(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Post(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Put(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Trace(relativePath string, handlers ...context.Handler) *Route { return nil }

func (*APIBuilder) Use(handlers ...context.Handler) {}

func (*APIBuilder) UseGlobal(handlers ...context.Handler) {}

func (*APIBuilder) UseRouter(handlers ...context.Handler) {}

type APIContainer struct{}

type DirOptions struct{}

type ExecutionRules struct{}

type Party interface {
	AllowMethods(methods ...string) Party
	Any(registeredPath string, handlers ...context.Handler) []*Route
	ConfigureContainer(builder ...func(*APIContainer)) *APIContainer
	Connect(path string, handlers ...context.Handler) *Route
	CreateRoutes(methods []string, relativePath string, handlers ...context.Handler) []*Route
	Delete(path string, handlers ...context.Handler) *Route
	Done(handlers ...context.Handler)
	EnsureStaticBindings() Party
	FallbackView(provider context.FallbackViewProvider)
	Favicon(favPath string, requestPath ...string) *Route
	Get(path string, handlers ...context.Handler) *Route
	GetRelPath() string
	Handle(method string, registeredPath string, handlers ...context.Handler) *Route
	HandleDir(requestPath string, fileSystem interface{}, opts ...DirOptions) []*Route
	HandleFunc(method string, relativePath string, handlersFn ...interface{}) *Route
	HandleMany(method string, relativePath string, handlers ...context.Handler) []*Route
	HandleServer(path string, server ServerHandler)
	Head(path string, handlers ...context.Handler) *Route
	IsRoot() bool
	Layout(tmplLayoutFile string) Party
	Logger() *golog.Logger
	Macros() *macro.Macros
	MiddlewareExists(handlerNameOrFunc any) bool
	None(path string, handlers ...context.Handler) *Route
	OnAnyErrorCode(handlers ...context.Handler) []*Route
	OnErrorCode(statusCode int, handlers ...context.Handler) []*Route
	Options(path string, handlers ...context.Handler) *Route
	Party(relativePath string, middleware ...context.Handler) Party
	PartyConfigure(relativePath string, partyReg ...PartyConfigurator) Party
	PartyFunc(relativePath string, partyBuilderFunc func(p Party)) Party
	Patch(path string, handlers ...context.Handler) *Route
	Post(path string, handlers ...context.Handler) *Route
	Properties() context.Map
	Put(path string, handlers ...context.Handler) *Route
	RegisterDependency(dependencies ...interface{})
	RegisterView(viewEngine context.ViewEngine)
	RemoveHandler(namesOrHandlers ...interface{}) Party
	RemoveRoute(routeName string) bool
	Reset() Party
	ResetRouterFilters() Party
	SetExecutionRules(executionRules ExecutionRules) Party
	SetRegisterRule(rule RouteRegisterRule) Party
	SetRoutesNoLog(disable bool) Party
	StaticContent(requestPath string, cType string, content []byte) *Route
	Subdomain(subdomain string, middleware ...context.Handler) Party
	Trace(path string, handlers ...context.Handler) *Route
	Use(middleware ...context.Handler)
	UseError(handlers ...context.Handler)
	UseFunc(handlersFn ...interface{})
	UseOnce(handlers ...context.Handler)
	UseRouter(handlers ...context.Handler)
}

type PartyConfigurator interface {
	Configure(parent Party)
}

type RequestHandler interface {
	HandleRequest(ctx *context.Context)
	RouteExists(ctx *context.Context, method string, path string) bool
}

type Route struct{}

type RouteRegisterRule uint8

type Router struct{}

func (*Router) BuildRouter(cPool *context.Pool, requestHandler RequestHandler, routesProvider RoutesProvider, force bool) error {
	return nil
}

func (*Router) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Router) ServeHTTPC(ctx *context.Context) {}

func (*Router) WrapRouter(wrapperFunc WrapperFunc) {}

type RoutesProvider interface {
	GetDefaultErrorMiddleware() context.Handlers
}

type ServerHandler interface {
	ServeHTTPC(*context.Context)
}

type WrapperFunc func(w http.ResponseWriter, r *http.Request, router http.HandlerFunc)
