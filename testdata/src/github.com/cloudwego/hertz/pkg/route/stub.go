// Package route is a stub of github.com/cloudwego/hertz/pkg/route for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package route

import (
	"github.com/cloudwego/hertz/pkg/app"
)

type Engine struct {
	RouterGroup
}

func (*Engine) NoMethod(handlers ...app.HandlerFunc) {}

func (*Engine) NoRoute(handlers ...app.HandlerFunc) {}

func (*Engine) Routes() RoutesInfo { return nil }

func (*Engine) Run() error { return nil }

func (*Engine) Use(middleware ...app.HandlerFunc) IRoutes { return nil }

type IRouter interface {
	IRoutes
	Group(string, ...app.HandlerFunc) *RouterGroup
}

type IRoutes interface {
	Any(string, ...app.HandlerFunc) IRoutes
	DELETE(string, ...app.HandlerFunc) IRoutes
	GET(string, ...app.HandlerFunc) IRoutes
	HEAD(string, ...app.HandlerFunc) IRoutes
	Handle(string, string, ...app.HandlerFunc) IRoutes
	OPTIONS(string, ...app.HandlerFunc) IRoutes
	PATCH(string, ...app.HandlerFunc) IRoutes
	POST(string, ...app.HandlerFunc) IRoutes
	PUT(string, ...app.HandlerFunc) IRoutes
	Static(string, string) IRoutes
	StaticFS(string, *app.FS) IRoutes
	StaticFile(string, string) IRoutes
	Use(...app.HandlerFunc) IRoutes
}

type RouteInfo struct{}

type RouterGroup struct {
	Handlers app.HandlersChain
}

func (*RouterGroup) Any(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) AnyEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) BasePath() string { return "" }

func (*RouterGroup) DELETE(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) DELETEEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) GET(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) GETEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) Group(relativePath string, handlers ...app.HandlerFunc) *RouterGroup { return nil }

func (*RouterGroup) HEAD(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) HEADEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) Handle(httpMethod string, relativePath string, handlers ...app.HandlerFunc) IRoutes {
	return nil
}

func (*RouterGroup) HandleEX(httpMethod string, relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) OPTIONS(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) PATCH(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) POST(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) POSTEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) PUT(relativePath string, handlers ...app.HandlerFunc) IRoutes { return nil }

func (*RouterGroup) PUTEX(relativePath string, handler app.HandlerFunc, handlerName string) IRoutes {
	return nil
}

func (*RouterGroup) Static(relativePath string, root string) IRoutes { return nil }

func (*RouterGroup) StaticFS(relativePath string, fs *app.FS) IRoutes { return nil }

func (*RouterGroup) StaticFile(relativePath string, filepath string) IRoutes { return nil }

func (*RouterGroup) Use(middleware ...app.HandlerFunc) IRoutes { return nil }

type RoutesInfo []RouteInfo
