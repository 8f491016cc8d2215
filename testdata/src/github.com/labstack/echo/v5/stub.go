// Package echo is a stub of github.com/labstack/echo/v5 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package echo

import (
	"bufio"
	"context"
	"crypto/tls"
	"io"
	"io/fs"
	"log/slog"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
	"time"
)

const (
	HeaderAccept                          = "Accept"
	HeaderAcceptEncoding                  = "Accept-Encoding"
	HeaderAccessControlAllowCredentials   = "Access-Control-Allow-Credentials"
	HeaderAccessControlAllowHeaders       = "Access-Control-Allow-Headers"
	HeaderAccessControlAllowMethods       = "Access-Control-Allow-Methods"
	HeaderAccessControlAllowOrigin        = "Access-Control-Allow-Origin"
	HeaderAccessControlExposeHeaders      = "Access-Control-Expose-Headers"
	HeaderAccessControlMaxAge             = "Access-Control-Max-Age"
	HeaderAccessControlRequestHeaders     = "Access-Control-Request-Headers"
	HeaderAccessControlRequestMethod      = "Access-Control-Request-Method"
	HeaderAllow                           = "Allow"
	HeaderAuthorization                   = "Authorization"
	HeaderCacheControl                    = "Cache-Control"
	HeaderConnection                      = "Connection"
	HeaderContentDisposition              = "Content-Disposition"
	HeaderContentEncoding                 = "Content-Encoding"
	HeaderContentLength                   = "Content-Length"
	HeaderContentSecurityPolicy           = "Content-Security-Policy"
	HeaderContentSecurityPolicyReportOnly = "Content-Security-Policy-Report-Only"
	HeaderContentType                     = "Content-Type"
	HeaderCookie                          = "Cookie"
	HeaderIfModifiedSince                 = "If-Modified-Since"
	HeaderLastModified                    = "Last-Modified"
	HeaderLocation                        = "Location"
	HeaderOrigin                          = "Origin"
	HeaderReferrerPolicy                  = "Referrer-Policy"
	HeaderRetryAfter                      = "Retry-After"
	HeaderSecFetchSite                    = "Sec-Fetch-Site"
	HeaderServer                          = "Server"
	HeaderSetCookie                       = "Set-Cookie"
	HeaderStrictTransportSecurity         = "Strict-Transport-Security"
	HeaderUpgrade                         = "Upgrade"
	HeaderVary                            = "Vary"
	HeaderWWWAuthenticate                 = "WWW-Authenticate"
	HeaderXCSRFToken                      = "X-CSRF-Token"
	HeaderXContentTypeOptions             = "X-Content-Type-Options"
	HeaderXCorrelationID                  = "X-Correlation-Id"
	HeaderXForwardedFor                   = "X-Forwarded-For"
	HeaderXForwardedProto                 = "X-Forwarded-Proto"
	HeaderXForwardedProtocol              = "X-Forwarded-Protocol"
	HeaderXForwardedSsl                   = "X-Forwarded-Ssl"
	HeaderXFrameOptions                   = "X-Frame-Options"
	HeaderXHTTPMethodOverride             = "X-HTTP-Method-Override"
	HeaderXRealIP                         = "X-Real-Ip"
	HeaderXRequestID                      = "X-Request-Id"
	HeaderXRequestedWith                  = "X-Requested-With"
	HeaderXUrlScheme                      = "X-Url-Scheme"
	HeaderXXSSProtection                  = "X-XSS-Protection"
	MIMEApplicationForm                   = "application/x-www-form-urlencoded"
	MIMEApplicationJSON                   = "application/json"
	MIMEApplicationJSONCharsetUTF8        = "application/json; charset=UTF-8"
	MIMEApplicationJavaScript             = "application/javascript"
	MIMEApplicationJavaScriptCharsetUTF8  = "application/javascript; charset=UTF-8"
	MIMEApplicationMsgpack                = "application/msgpack"
	MIMEApplicationProblemJSON            = "application/problem+json"
	MIMEApplicationProtobuf               = "application/protobuf"
	MIMEApplicationXML                    = "application/xml"
	MIMEApplicationXMLCharsetUTF8         = "application/xml; charset=UTF-8"
	MIMEMultipartForm                     = "multipart/form-data"
	MIMEOctetStream                       = "application/octet-stream"
	MIMETextHTML                          = "text/html"
	MIMETextHTMLCharsetUTF8               = "text/html; charset=UTF-8"
	MIMETextPlain                         = "text/plain"
	MIMETextPlainCharsetUTF8              = "text/plain; charset=UTF-8"
	MIMETextXML                           = "text/xml"
	MIMETextXMLCharsetUTF8                = "text/xml; charset=UTF-8"
)

type Binder interface {
	Bind(c *Context, target any) error
}

type Config struct {
	Logger                          *slog.Logger
	HTTPErrorHandler                HTTPErrorHandler
	Router                          Router
	OnAddRoute                      func(route Route) error
	Filesystem                      fs.FS
	Binder                          Binder
	Validator                       Validator
	Renderer                        Renderer
	JSONSerializer                  JSONSerializer
	IPExtractor                     IPExtractor
	SchemeExtractor                 SchemeExtractor
	FormParseMaxMemory              int64
	EnablePathUnescapingStaticFiles bool
	NoGroupAutoRegister404Routes    bool
}

type Context struct{}

func (*Context) Attachment(file string, name string) error { return nil }

func (*Context) Bind(i any) error { return nil }

func (*Context) Blob(code int, contentType string, b []byte) error { return nil }

func (*Context) Cookie(name string) (*http.Cookie, error) { return nil, nil }

func (*Context) Cookies() []*http.Cookie { return nil }

func (*Context) Echo() *Echo { return nil }

func (*Context) File(file string) error { return nil }

func (*Context) FormFile(name string) (*multipart.FileHeader, error) { return nil, nil }

func (*Context) FormValue(name string) string { return "" }

func (*Context) Get(key string) any { return nil }

func (*Context) HTML(code int, html string) error { return nil }

func (*Context) IsTLS() bool { return false }

func (*Context) IsWebSocket() bool { return false }

func (*Context) JSON(code int, i any) error { return nil }

func (*Context) JSONP(code int, callback string, i any) error { return nil }

func (*Context) Logger() *slog.Logger { return nil }

func (*Context) NoContent(code int) error { return nil }

func (*Context) Param(name string) string { return "" }

func (*Context) Path() string { return "" }

func (*Context) QueryParam(name string) string { return "" }

func (*Context) QueryParams() url.Values { return nil }

func (*Context) QueryString() string { return "" }

func (*Context) RealIP() string { return "" }

func (*Context) Redirect(code int, url string) error { return nil }

func (*Context) Render(code int, name string, data any) error { return nil }

func (*Context) Request() *http.Request { return nil }

func (*Context) Response() http.ResponseWriter { return nil }

func (*Context) Scheme() string { return "" }

func (*Context) Set(key string, val any) {}

func (*Context) SetCookie(cookie *http.Cookie) {}

func (*Context) SetPath(p string) {}

func (*Context) SetRequest(r *http.Request) {}

func (*Context) SetResponse(r http.ResponseWriter) {}

func (*Context) Stream(code int, contentType string, r io.Reader) error { return nil }

func (*Context) String(code int, s string) error { return nil }

func (*Context) Validate(i any) error { return nil }

func (*Context) XML(code int, i any) error { return nil }

type Echo struct {
	Binder           Binder
	Filesystem       fs.FS
	Renderer         Renderer
	Validator        Validator
	JSONSerializer   JSONSerializer
	IPExtractor      IPExtractor
	SchemeExtractor  SchemeExtractor
	OnAddRoute       func(route Route) error
	HTTPErrorHandler HTTPErrorHandler
	Logger           *slog.Logger
}

func (*Echo) AcquireContext() *Context { return nil }

func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) AddRoute(route Route) (RouteInfo, error) { return RouteInfo{}, nil }

func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) File(path string, file string, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) Group(prefix string, m ...MiddlewareFunc) *Group { return nil }

func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes {
	return nil
}

func (*Echo) Middlewares() []MiddlewareFunc { return nil }

func (*Echo) NewContext(r *http.Request, w http.ResponseWriter) *Context { return nil }

func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) Pre(middleware ...MiddlewareFunc) {}

func (*Echo) PreMiddlewares() []MiddlewareFunc { return nil }

func (*Echo) QUERY(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) ReleaseContext(c *Context) {}

func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) Router() Router { return nil }

func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Echo) Start(address string) error { return nil }

func (*Echo) Static(pathPrefix string, fsRoot string, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) StaticFS(pathPrefix string, filesystem fs.FS, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Echo) Use(middleware ...MiddlewareFunc) {}

type Group struct{}

func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) AddRoute(route Route) (RouteInfo, error) { return RouteInfo{}, nil }

func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) File(path string, file string, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) Group(prefix string, middleware ...MiddlewareFunc) *Group { return nil }

func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes {
	return nil
}

func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) QUERY(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) Static(pathPrefix string, fsRoot string, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) StaticFS(pathPrefix string, filesystem fs.FS, middleware ...MiddlewareFunc) RouteInfo {
	return RouteInfo{}
}

func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo { return RouteInfo{} }

func (*Group) Use(middleware ...MiddlewareFunc) {}

type HTTPError struct {
	Code    int
	Message string
}

func (*HTTPError) Error() string { return "" }

func (*HTTPError) StatusCode() int { return 0 }

func (*HTTPError) Unwrap() error { return nil }

func (HTTPError) Wrap(err error) error { return nil }

type HTTPErrorHandler func(c *Context, err error)

type HandlerFunc func(c *Context) error

type IPExtractor func(*http.Request) string

type JSONSerializer interface {
	Deserialize(c *Context, target any) error
	Serialize(c *Context, target any, indent string) error
}

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Renderer interface {
	Render(c *Context, w io.Writer, templateName string, data any) error
}

type Response struct {
	http.ResponseWriter
	Status    int
	Size      int64
	Committed bool
}

func (*Response) After(fn func()) {}

func (*Response) Before(fn func()) {}

func (*Response) Flush() {}

func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, nil }

func (*Response) Unwrap() http.ResponseWriter { return nil }

func (*Response) Write(b []byte) (int, error) { return 0, nil }

func (*Response) WriteHeader(code int) {}

type Route struct{}

type RouteInfo struct {
	Name       string
	Method     string
	Path       string
	Parameters []string
}

func (RouteInfo) Clone() RouteInfo { return RouteInfo{} }

func (RouteInfo) Reverse(pathValues ...any) string { return "" }

type Router interface {
	Remove(method string, path string) error
	Route(c *Context) HandlerFunc
	Routes() Routes
}

type Routes []RouteInfo

func (Routes) Clone() Routes { return nil }

func (Routes) FilterByMethod(method string) (Routes, error) { return nil, nil }

func (Routes) FilterByName(name string) (Routes, error) { return nil, nil }

func (Routes) FilterByPath(path string) (Routes, error) { return nil, nil }

func (Routes) FindByMethodPath(method string, path string) (RouteInfo, error) {
	return RouteInfo{}, nil
}

func (Routes) Reverse(routeName string, pathValues ...any) (string, error) { return "", nil }

type SchemeExtractor func(*http.Request) string

type StartConfig struct {
	Address          string
	HideBanner       bool
	HidePort         bool
	CertFilesystem   fs.FS
	TLSConfig        *tls.Config
	Listener         net.Listener
	ListenerNetwork  string
	ListenerAddrFunc func(addr net.Addr)
	GracefulTimeout  time.Duration
	OnShutdownError  func(err error)
	BeforeServeFunc  func(s *http.Server) error
}

func (StartConfig) Start(ctx context.Context, h http.Handler) error { return nil }

func (StartConfig) StartTLS(ctx context.Context, h http.Handler, certFile any, keyFile any) error {
	return nil
}

type Validator interface {
	Validate(i any) error
}

func New() *Echo { return nil }

func NewContext(r *http.Request, w http.ResponseWriter, opts ...any) *Context { return nil }

func NewHTTPError(code int, message string) *HTTPError { return nil }

func NewResponse(w http.ResponseWriter, logger *slog.Logger) *Response { return nil }

func NewWithConfig(config Config) *Echo { return nil }

func UnwrapResponse(rw http.ResponseWriter) (*Response, error) { return nil, nil }

func WrapHandler(h http.Handler) HandlerFunc { return nil }

func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc { return nil }
