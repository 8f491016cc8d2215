// Package ghttp is a stub of github.com/gogf/gf/v2/net/ghttp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package ghttp

import (
	"context"
	"net/http"

	"github.com/gogf/gf/v2/container/gvar"
	"github.com/gogf/gf/v2/net/ghttp/internal/response"
	"github.com/gogf/gf/v2/os/gsession"
	"github.com/gogf/gf/v2/os/gtime"
)

type CORSOptions struct {
	AllowDomain      []string
	AllowOrigin      string
	AllowCredentials string
	ExposeHeaders    string
	MaxAge           int
	AllowMethods     string
	AllowHeaders     string
}

type Cookie struct{}

type HandlerFunc = func(r *Request)

type HookName string

type Request struct {
	*http.Request
	Server     *Server
	Cookie     *Cookie
	Session    *gsession.Session
	Response   *Response
	Router     *Router
	EnterTime  *gtime.Time
	LeaveTime  *gtime.Time
	Middleware *middleware
}

func (*Request) Context() context.Context { return nil }

func (*Request) Exit() {}

func (*Request) ExitAll() {}

func (*Request) Get(key string, def ...any) *gvar.Var { return nil }

func (*Request) GetBody() []byte { return nil }

func (*Request) GetBodyString() string { return "" }

func (*Request) GetClientIp() string { return "" }

func (*Request) GetCtx() context.Context { return nil }

func (*Request) GetError() error { return nil }

func (*Request) GetForm(key string, def ...any) *gvar.Var { return nil }

func (*Request) GetHeader(key string, def ...string) string { return "" }

func (*Request) GetHost() string { return "" }

func (*Request) GetParam(key string, def ...any) *gvar.Var { return nil }

func (*Request) GetQuery(key string, def ...any) *gvar.Var { return nil }

func (*Request) GetReferer() string { return "" }

func (*Request) GetRemoteIp() string { return "" }

func (*Request) GetSchema() string { return "" }

func (*Request) GetUrl() string { return "" }

func (*Request) IsAjaxRequest() bool { return false }

func (*Request) Parse(pointer any) error { return nil }

func (*Request) SetCtxVar(key any, value any) {}

func (*Request) WebSocket() (*WebSocket, error) { return nil, nil }

type Response struct {
	*response.BufferWriter
	Server  *Server
	Request *Request
}

func (*Response) CORS(options CORSOptions) {}

func (*Response) CORSAllowedOrigin(options CORSOptions) bool { return false }

func (*Response) CORSDefault() {}

func (*Response) DefaultCORSOptions() CORSOptions { return CORSOptions{} }

func (*Response) RedirectTo(location string, code ...int) {}

func (*Response) ServeFile(path string, allowIndex ...bool) {}

func (*Response) Write(content ...any) {}

func (*Response) WriteExit(content ...any) {}

func (*Response) WriteJson(content any) {}

func (*Response) WriteJsonExit(content any) {}

func (*Response) WriteStatus(status int, content ...any) {}

func (*Response) WriteStatusExit(status int, content ...any) {}

func (*Response) Writef(format string, params ...any) {}

func (*Response) Writeln(content ...any) {}

type Router struct{}

type RouterGroup struct{}

func (*RouterGroup) ALL(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) Bind(handlerOrObject ...any) *RouterGroup { return nil }

func (*RouterGroup) CONNECT(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) Clone() *RouterGroup { return nil }

func (*RouterGroup) DELETE(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) GET(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) Group(prefix string, groups ...func(group *RouterGroup)) *RouterGroup { return nil }

func (*RouterGroup) HEAD(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) Hook(pattern string, hook HookName, handler HandlerFunc) *RouterGroup { return nil }

func (*RouterGroup) Map(m map[string]any) {}

func (*RouterGroup) Middleware(handlers ...HandlerFunc) *RouterGroup { return nil }

func (*RouterGroup) OPTIONS(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) PATCH(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) POST(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) PUT(pattern string, object any, params ...any) *RouterGroup { return nil }

func (*RouterGroup) REST(pattern string, object any) *RouterGroup { return nil }

func (*RouterGroup) TRACE(pattern string, object any, params ...any) *RouterGroup { return nil }

type Server struct{}

func (*Server) BindHandler(pattern string, handler any) {}

func (*Server) BindHookHandler(pattern string, hook HookName, handler HandlerFunc) {}

func (*Server) BindMiddleware(pattern string, handlers ...HandlerFunc) {}

func (*Server) BindMiddlewareDefault(handlers ...HandlerFunc) {}

func (*Server) BindObject(pattern string, object any, method ...string) {}

func (*Server) BindStatusHandler(status int, handler HandlerFunc) {}

func (*Server) Group(prefix string, groups ...func(group *RouterGroup)) *RouterGroup { return nil }

func (*Server) Run() {}

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Server) SetAddr(address string) {}

func (*Server) SetHTTPSPort(port ...int) {}

func (*Server) SetPort(port ...int) {}

func (*Server) SetServerRoot(root string) {}

func (*Server) Shutdown() error { return nil }

func (*Server) Start() error { return nil }

func (*Server) Use(handlers ...HandlerFunc) {}

type WebSocket struct{}

type middleware struct{}

func (*middleware) Next() {}

func GetServer(name ...any) *Server { return nil }

func MiddlewareCORS(r *Request) {}

func MiddlewareHandlerResponse(r *Request) {}

func RequestFromCtx(ctx context.Context) *Request { return nil }

func WrapF(f http.HandlerFunc) HandlerFunc { return nil }

func WrapH(h http.Handler) HandlerFunc { return nil }
