// Package gin is a stub of github.com/gin-gonic/gin for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gin

import (
	"encoding/xml"
	"io"
	"mime/multipart"
	"net/http"
	"time"
)

const (
	AuthUserKey = "user"
	DebugMode   = "debug"
	EnvGinMode  = "GIN_MODE"
	MIMEHTML    = "text/html"
	MIMEJSON    = "application/json"
	ReleaseMode = "release"
	TestMode    = "test"
)

type Accounts map[string]string

type Context struct {
	Request  *http.Request
	Writer   ResponseWriter
	Params   Params
	Keys     map[any]any
	Errors   errorMsgs
	Accepted []string
}

func (*Context) Abort() {}

func (*Context) AbortWithError(code int, err error) *Error { return nil }

func (*Context) AbortWithStatus(code int) {}

func (*Context) AbortWithStatusJSON(code int, jsonObj any) {}

func (*Context) Bind(obj any) error { return nil }

func (*Context) BindJSON(obj any) error { return nil }

func (*Context) ClientIP() string { return "" }

func (*Context) ContentType() string { return "" }

func (*Context) Cookie(name string) (string, error) { return "", nil }

func (*Context) Copy() *Context { return nil }

func (*Context) Data(code int, contentType string, data []byte) {}

func (*Context) DataFromReader(code int, contentLength int64, contentType string, reader io.Reader, extraHeaders map[string]string) {
}

func (*Context) Deadline() (time.Time, bool) { return time.Time{}, false }

func (*Context) DefaultPostForm(key string, defaultValue string) string { return "" }

func (*Context) DefaultQuery(key string, defaultValue string) string { return "" }

func (*Context) Done() <-chan struct{} { return nil }

func (*Context) Err() error { return nil }

func (*Context) File(filepath string) {}

func (*Context) FormFile(name string) (*multipart.FileHeader, error) { return nil, nil }

func (*Context) FullPath() string { return "" }

func (*Context) Get(key any) (any, bool) { return nil, false }

func (*Context) GetBool(key any) bool { return false }

func (*Context) GetHeader(key string) string { return "" }

func (*Context) GetInt(key any) int { return 0 }

func (*Context) GetQuery(key string) (string, bool) { return "", false }

func (*Context) GetRawData() ([]byte, error) { return nil, nil }

func (*Context) GetString(key any) string { return "" }

func (*Context) GetStringSlice(key any) []string { return nil }

func (*Context) HTML(code int, name string, obj any) {}

func (*Context) Handler() HandlerFunc { return nil }

func (*Context) HandlerName() string { return "" }

func (*Context) Header(key string, value string) {}

func (*Context) IndentedJSON(code int, obj any) {}

func (*Context) IsAborted() bool { return false }

func (*Context) IsWebsocket() bool { return false }

func (*Context) JSON(code int, obj any) {}

func (*Context) JSONP(code int, obj any) {}

func (*Context) MultipartForm() (*multipart.Form, error) { return nil, nil }

func (*Context) MustGet(key any) any { return nil }

func (*Context) Next() {}

func (*Context) Param(key string) string { return "" }

func (*Context) PostForm(key string) string { return "" }

func (*Context) PureJSON(code int, obj any) {}

func (*Context) Query(key string) string { return "" }

func (*Context) QueryArray(key string) []string { return nil }

func (*Context) Redirect(code int, location string) {}

func (*Context) RemoteIP() string { return "" }

func (*Context) SSEvent(name string, message any) {}

func (*Context) Set(key any, value any) {}

func (*Context) SetCookie(name string, value string, maxAge int, path string, domain string, secure bool, httpOnly bool) {
}

func (*Context) SetSameSite(samesite http.SameSite) {}

func (*Context) ShouldBind(obj any) error { return nil }

func (*Context) ShouldBindJSON(obj any) error { return nil }

func (*Context) ShouldBindQuery(obj any) error { return nil }

func (*Context) Status(code int) {}

func (*Context) Stream(step func(w io.Writer) bool) bool { return false }

func (*Context) String(code int, format string, values ...any) {}

func (*Context) Value(key any) any { return nil }

func (*Context) XML(code int, obj any) {}

func (*Context) YAML(code int, obj any) {}

type Engine struct {
	RouterGroup
	RedirectTrailingSlash  bool
	RedirectFixedPath      bool
	HandleMethodNotAllowed bool
	ForwardedByClientIP    bool
	AppEngine              bool
	UseRawPath             bool
	UnescapePathValues     bool
	RemoteIPHeaders        []string
	TrustedPlatform        string
	MaxMultipartMemory     int64
	UseH2C                 bool
	ContextWithFallback    bool
}

func (*Engine) HandleContext(c *Context) {}

func (*Engine) Handler() http.Handler { return nil }

func (*Engine) NoMethod(handlers ...HandlerFunc) {}

func (*Engine) NoRoute(handlers ...HandlerFunc) {}

func (*Engine) Routes() RoutesInfo { return nil }

func (*Engine) Run(addr ...string) error { return nil }

func (*Engine) RunTLS(addr string, certFile string, keyFile string) error { return nil }

func (*Engine) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

func (*Engine) SetTrustedProxies(trustedProxies []string) error { return nil }

func (*Engine) Use(middleware ...HandlerFunc) IRoutes { return nil }

func (*Engine) With(opts ...OptionFunc) *Engine { return nil }

type Error struct {
	Err  error
	Type ErrorType
	Meta any
}

func (Error) Error() string { return "" }

func (*Error) IsType(flags ErrorType) bool { return false }

func (*Error) JSON() any { return nil }

func (*Error) MarshalJSON() ([]byte, error) { return nil, nil }

func (*Error) SetMeta(data any) *Error { return nil }

func (*Error) SetType(flags ErrorType) *Error { return nil }

func (Error) Unwrap() error { return nil }

type ErrorType uint64

type H map[string]any

func (H) MarshalXML(e *xml.Encoder, start xml.StartElement) error { return nil }

type HandlerFunc func(*Context)

type HandlersChain []HandlerFunc

func (HandlersChain) Last() HandlerFunc { return nil }

type IRouter interface {
	IRoutes
	Group(string, ...HandlerFunc) *RouterGroup
}

type IRoutes interface {
	Any(string, ...HandlerFunc) IRoutes
	DELETE(string, ...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	HEAD(string, ...HandlerFunc) IRoutes
	Handle(string, string, ...HandlerFunc) IRoutes
	Match([]string, string, ...HandlerFunc) IRoutes
	OPTIONS(string, ...HandlerFunc) IRoutes
	PATCH(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	Static(string, string) IRoutes
	StaticFS(string, http.FileSystem) IRoutes
	StaticFile(string, string) IRoutes
	StaticFileFS(string, string, http.FileSystem) IRoutes
	Use(...HandlerFunc) IRoutes
}

type OptionFunc func(*Engine)

type Param struct {
	Key   string
	Value string
}

type Params []Param

func (Params) ByName(name string) string { return "" }

func (Params) Get(name string) (string, bool) { return "", false }

type RecoveryFunc func(c *Context, err any)

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
	http.CloseNotifier
	Pusher() http.Pusher
	Size() int
	Status() int
	WriteHeaderNow()
	WriteString(string) (int, error)
	Written() bool
}

type RouteInfo struct {
	Method      string
	Path        string
	Handler     string
	HandlerFunc HandlerFunc
}

type RouterGroup struct {
	Handlers HandlersChain
}

func (*RouterGroup) Any(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) BasePath() string { return "" }

func (*RouterGroup) DELETE(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) GET(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) Group(relativePath string, handlers ...HandlerFunc) *RouterGroup { return nil }

func (*RouterGroup) HEAD(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) Handle(httpMethod string, relativePath string, handlers ...HandlerFunc) IRoutes {
	return nil
}

func (*RouterGroup) Match(methods []string, relativePath string, handlers ...HandlerFunc) IRoutes {
	return nil
}

func (*RouterGroup) OPTIONS(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) PATCH(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) POST(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) PUT(relativePath string, handlers ...HandlerFunc) IRoutes { return nil }

func (*RouterGroup) Static(relativePath string, root string) IRoutes { return nil }

func (*RouterGroup) StaticFS(relativePath string, fs http.FileSystem) IRoutes { return nil }

func (*RouterGroup) StaticFile(relativePath string, filepath string) IRoutes { return nil }

func (*RouterGroup) StaticFileFS(relativePath string, filepath string, fs http.FileSystem) IRoutes {
	return nil
}

func (*RouterGroup) Use(middleware ...HandlerFunc) IRoutes { return nil }

type RoutesInfo []RouteInfo

type errorMsgs []*Error

func BasicAuth(accounts Accounts) HandlerFunc { return nil }

func CreateTestContext(w http.ResponseWriter) (*Context, *Engine) { return nil, nil }

func CustomRecovery(handle RecoveryFunc) HandlerFunc { return nil }

func Default(opts ...OptionFunc) *Engine { return nil }

func Logger() HandlerFunc { return nil }

func Mode() string { return "" }

func New(opts ...OptionFunc) *Engine { return nil }

func Recovery() HandlerFunc { return nil }

func SetMode(value string) {}

func WrapF(f http.HandlerFunc) HandlerFunc { return nil }

func WrapH(h http.Handler) HandlerFunc { return nil }
