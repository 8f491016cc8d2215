// Package web is a stub of github.com/beego/beego/v2/server/web for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package web

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

const (
	AfterExec    = 3
	BeforeExec   = 2
	BeforeRouter = 1
	BeforeStatic = 0
	FinishRouter = 4
)

var (
	BeeApp *HttpServer
)

type Config struct{}

type Controller struct {
	Ctx          *context.Context
	Data         map[interface{}]interface{}
	TplName      string
	EnableRender bool
}

func (*Controller) Abort(code string) {}

func (*Controller) CheckXSRFCookie() bool { return false }

func (*Controller) CustomAbort(status int, body string) {}

func (*Controller) Delete() {}

func (*Controller) Finish() {}

func (*Controller) Get() {}

func (*Controller) GetInt(key string, def ...int) (int, error) { return 0, nil }

func (*Controller) GetString(key string, def ...string) string { return "" }

func (*Controller) HandlerFunc(fnname string) bool { return false }

func (*Controller) Head() {}

func (*Controller) Init(ctx *context.Context, controllerName string, actionName string, app interface{}) {
}

func (*Controller) JSONResp(data interface{}) error { return nil }

func (*Controller) Options() {}

func (*Controller) Patch() {}

func (*Controller) Post() {}

func (*Controller) Prepare() {}

func (*Controller) Put() {}

func (*Controller) Redirect(url string, code int) {}

func (*Controller) Render() error { return nil }

func (*Controller) ServeJSON(encoding ...bool) error { return nil }

func (*Controller) SetData(data interface{}) {}

func (*Controller) StopRun() {}

func (*Controller) Trace() {}

func (*Controller) URLMapping() {}

func (*Controller) XSRFToken() string { return "" }

type ControllerInterface interface {
	CheckXSRFCookie() bool
	Delete()
	Finish()
	Get()
	HandlerFunc(fn string) bool
	Head()
	Init(ct *context.Context, controllerName string, actionName string, app interface{})
	Options()
	Patch()
	Post()
	Prepare()
	Put()
	Render() error
	Trace()
	URLMapping()
	XSRFToken() string
}

type ControllerRegister struct{}

type FilterChain func(next FilterFunc) FilterFunc

type FilterFunc = HandleFunc

type FilterOpt func(opts *filterOpts)

type HandleFunc func(ctx *context.Context)

type HttpServer struct {
	Handlers *ControllerRegister
	Server   *http.Server
}

func (*HttpServer) Any(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Delete(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Get(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Handler(rootpath string, h http.Handler, options ...interface{}) *HttpServer {
	return nil
}

func (*HttpServer) InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) *HttpServer {
	return nil
}

func (*HttpServer) InsertFilterChain(pattern string, filterChain FilterChain, opts ...FilterOpt) *HttpServer {
	return nil
}

func (*HttpServer) Options(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Post(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Put(rootpath string, f HandleFunc) *HttpServer { return nil }

func (*HttpServer) Router(rootPath string, c ControllerInterface, mappingMethods ...string) *HttpServer {
	return nil
}

func (*HttpServer) Run(addr string, mws ...MiddleWare) {}

type LinkNamespace func(*Namespace)

type MiddleWare func(http.Handler) http.Handler

type Namespace struct{}

func (*Namespace) Any(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) AutoPrefix(prefix string, c ControllerInterface) *Namespace { return nil }

func (*Namespace) AutoRouter(c ControllerInterface) *Namespace { return nil }

func (*Namespace) Cond(cond namespaceCond) *Namespace { return nil }

func (*Namespace) CtrlAny(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlDelete(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlGet(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlHead(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlOptions(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlPatch(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlPost(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) CtrlPut(rootpath string, f interface{}) *Namespace { return nil }

func (*Namespace) Delete(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Filter(action string, filter ...FilterFunc) *Namespace { return nil }

func (*Namespace) Get(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Handler(rootpath string, h http.Handler) *Namespace { return nil }

func (*Namespace) Head(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Include(cList ...ControllerInterface) *Namespace { return nil }

func (*Namespace) Namespace(ns ...*Namespace) *Namespace { return nil }

func (*Namespace) Options(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Patch(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Post(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Put(rootpath string, f HandleFunc) *Namespace { return nil }

func (*Namespace) Router(rootpath string, c ControllerInterface, mappingMethods ...string) *Namespace {
	return nil
}

type filterOpts struct{}

type namespaceCond func(*context.Context) bool

func AddNamespace(nl ...*Namespace) {}

func Any(rootpath string, f HandleFunc) *HttpServer { return nil }

func Delete(rootpath string, f HandleFunc) *HttpServer { return nil }

func Get(rootpath string, f HandleFunc) *HttpServer { return nil }

func Handler(rootpath string, h http.Handler, options ...interface{}) *HttpServer { return nil }

func InsertFilter(pattern string, pos int, filter FilterFunc, opts ...FilterOpt) *HttpServer {
	return nil
}

func InsertFilterChain(pattern string, filterChain FilterChain, opts ...FilterOpt) *HttpServer {
	return nil
}

func NSBefore(filterList ...FilterFunc) LinkNamespace { return nil }

func NSCond(cond namespaceCond) LinkNamespace { return nil }

func NSNamespace(prefix string, params ...LinkNamespace) LinkNamespace { return nil }

func NSRouter(rootpath string, c ControllerInterface, mappingMethods ...string) LinkNamespace {
	return nil
}

func NewHttpServerWithCfg(cfg *Config) *HttpServer { return nil }

func NewHttpSever() *HttpServer { return nil }

func NewNamespace(prefix string, params ...LinkNamespace) *Namespace { return nil }

func Options(rootpath string, f HandleFunc) *HttpServer { return nil }

func Post(rootpath string, f HandleFunc) *HttpServer { return nil }

func Put(rootpath string, f HandleFunc) *HttpServer { return nil }

func Router(rootpath string, c ControllerInterface, mappingMethods ...string) *HttpServer { return nil }

func Run(params ...string) {}

func WithReturnOnOutput(ret bool) FilterOpt { return nil }
