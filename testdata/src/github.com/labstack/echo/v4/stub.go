// Package echo is a stub of github.com/labstack/echo/v4 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package echo

import (
	"bufio"
	"context"
	"io"
	"io/fs"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
)

const (
	CONNECT                               = "CONNECT"
	DELETE                                = "DELETE"
	GET                                   = "GET"
	HEAD                                  = "HEAD"
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
	OPTIONS                               = "OPTIONS"
	PATCH                                 = "PATCH"
	POST                                  = "POST"
	PROPFIND                              = "PROPFIND"
	PUT                                   = "PUT"
	REPORT                                = "REPORT"
	RouteNotFound                         = "echo_route_not_found"
	TRACE                                 = "TRACE"
)

var (
	ErrBadGateway                    *HTTPError
	ErrBadRequest                    *HTTPError
	ErrConflict                      *HTTPError
	ErrCookieNotFound                error
	ErrExpectationFailed             *HTTPError
	ErrFailedDependency              *HTTPError
	ErrForbidden                     *HTTPError
	ErrGatewayTimeout                *HTTPError
	ErrGone                          *HTTPError
	ErrHTTPVersionNotSupported       *HTTPError
	ErrInsufficientStorage           *HTTPError
	ErrInternalServerError           *HTTPError
	ErrInvalidCertOrKeyType          error
	ErrInvalidJSONPCallback          error
	ErrInvalidKeyType                error
	ErrInvalidListenerNetwork        error
	ErrInvalidRedirectCode           error
	ErrLengthRequired                *HTTPError
	ErrLocked                        *HTTPError
	ErrLoopDetected                  *HTTPError
	ErrMethodNotAllowed              *HTTPError
	ErrMisdirectedRequest            *HTTPError
	ErrNetworkAuthenticationRequired *HTTPError
	ErrNonExistentKey                error
	ErrNotAcceptable                 *HTTPError
	ErrNotExtended                   *HTTPError
	ErrNotFound                      *HTTPError
	ErrNotImplemented                *HTTPError
	ErrPaymentRequired               *HTTPError
	ErrPreconditionFailed            *HTTPError
	ErrPreconditionRequired          *HTTPError
	ErrProxyAuthRequired             *HTTPError
	ErrRendererNotRegistered         error
	ErrRequestHeaderFieldsTooLarge   *HTTPError
	ErrRequestTimeout                *HTTPError
	ErrRequestURITooLong             *HTTPError
	ErrRequestedRangeNotSatisfiable  *HTTPError
	ErrServiceUnavailable            *HTTPError
	ErrStatusRequestEntityTooLarge   *HTTPError
	ErrTeapot                        *HTTPError
	ErrTooEarly                      *HTTPError
	ErrTooManyRequests               *HTTPError
	ErrUnauthorized                  *HTTPError
	ErrUnavailableForLegalReasons    *HTTPError
	ErrUnprocessableEntity           *HTTPError
	ErrUnsupportedMediaType          *HTTPError
	ErrUpgradeRequired               *HTTPError
	ErrValidatorNotRegistered        error
	ErrVariantAlsoNegotiates         *HTTPError
	MethodNotAllowedHandler          func(c Context) error
	NotFoundHandler                  func(c Context) error
)

type Binder interface {
	Bind(i interface{}, c Context) error
}

type Context interface {
	Attachment(file string, name string) error
	Bind(i any) error
	Blob(code int, contentType string, b []byte) error
	Cookie(name string) (*http.Cookie, error)
	Cookies() []*http.Cookie
	Echo() *Echo
	Error(err error)
	File(file string) error
	FormFile(name string) (*multipart.FileHeader, error)
	FormParams() (url.Values, error)
	FormValue(name string) string
	Get(key string) any
	HTML(code int, html string) error
	HTMLBlob(code int, b []byte) error
	Handler() HandlerFunc
	Inline(file string, name string) error
	IsTLS() bool
	IsWebSocket() bool
	JSON(code int, i any) error
	JSONBlob(code int, b []byte) error
	JSONP(code int, callback string, i any) error
	JSONPBlob(code int, callback string, b []byte) error
	JSONPretty(code int, i any, indent string) error
	Logger() Logger
	MultipartForm() (*multipart.Form, error)
	NoContent(code int) error
	Param(name string) string
	ParamNames() []string
	ParamValues() []string
	Path() string
	QueryParam(name string) string
	QueryParams() url.Values
	QueryString() string
	RealIP() string
	Redirect(code int, url string) error
	Render(code int, name string, data any) error
	Request() *http.Request
	Reset(r *http.Request, w http.ResponseWriter)
	Response() *Response
	Scheme() string
	Set(key string, val any)
	SetCookie(cookie *http.Cookie)
	SetHandler(h HandlerFunc)
	SetLogger(l Logger)
	SetParamNames(names ...string)
	SetParamValues(values ...string)
	SetPath(p string)
	SetRequest(r *http.Request)
	SetResponse(r *Response)
	Stream(code int, contentType string, r io.Reader) error
	String(code int, s string) error
	Validate(i any) error
	XML(code int, i any) error
	XMLBlob(code int, b []byte) error
	XMLPretty(code int, i any, indent string) error
}

type Echo struct {
	Server            *http.Server
	TLSServer         *http.Server
	Listener          net.Listener
	HTTPErrorHandler  HTTPErrorHandler
	Binder            Binder
	JSONSerializer    JSONSerializer
	Validator         Validator
	Renderer          Renderer
	Logger            Logger
	IPExtractor       IPExtractor
	OnAddRouteHandler func(host string, route Route, handler HandlerFunc, middleware []MiddlewareFunc)
	Debug             bool
	HideBanner        bool
	HidePort          bool
}

func (*Echo) AcquireContext() Context { return nil }

func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route {
	return nil
}

func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route { return nil }

func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Close() error { return nil }

func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) DefaultHTTPErrorHandler(err error, c Context) {}

func (*Echo) File(path string, file string, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) *Route {
	return nil
}

func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Group(prefix string, m ...MiddlewareFunc) *Group { return nil }

func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Host(name string, m ...MiddlewareFunc) *Group { return nil }

func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route {
	return nil
}

func (*Echo) NewContext(r *http.Request, w http.ResponseWriter) Context { return nil }

func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Pre(middleware ...MiddlewareFunc) {}

func (*Echo) ReleaseContext(c Context) {}

func (*Echo) Reverse(name string, params ...interface{}) string { return "" }

func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Router() *Router { return nil }

func (*Echo) Routers() map[string]*Router { return nil }

func (*Echo) Routes() []*Route { return nil }

func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Echo) Shutdown(ctx context.Context) error { return nil }

func (*Echo) Start(address string) error { return nil }

func (*Echo) StartAutoTLS(address string) error { return nil }

func (*Echo) StartServer(s *http.Server) error { return nil }

func (*Echo) StartTLS(address string, certFile interface{}, keyFile interface{}) error { return nil }

func (*Echo) Static(pathPrefix string, fsRoot string) *Route { return nil }

func (*Echo) StaticFS(pathPrefix string, filesystem fs.FS) *Route { return nil }

func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) URI(handler HandlerFunc, params ...interface{}) string { return "" }

func (*Echo) URL(h HandlerFunc, params ...interface{}) string { return "" }

func (*Echo) Use(middleware ...MiddlewareFunc) {}

type Group struct{}

func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route {
	return nil
}

func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route {
	return nil
}

func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) File(path string, file string) {}

func (*Group) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) *Route {
	return nil
}

func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) Group(prefix string, middleware ...MiddlewareFunc) *Group { return nil }

func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route {
	return nil
}

func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) Static(pathPrefix string, fsRoot string) {}

func (*Group) StaticFS(pathPrefix string, filesystem fs.FS) {}

func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Group) Use(middleware ...MiddlewareFunc) {}

type HTTPError struct {
	Internal error
	Message  interface{}
	Code     int
}

func (*HTTPError) Error() string { return "" }

func (*HTTPError) SetInternal(err error) *HTTPError { return nil }

func (*HTTPError) Unwrap() error { return nil }

func (*HTTPError) WithInternal(err error) *HTTPError { return nil }

type HTTPErrorHandler func(err error, c Context)

type HandlerFunc func(c Context) error

type IPExtractor func(*http.Request) string

type JSONSerializer interface {
	Deserialize(c Context, i interface{}) error
	Serialize(c Context, i interface{}, indent string) error
}

type Logger interface {
	Debug(i ...interface{})
	Debugf(format string, args ...interface{})
	Error(i ...interface{})
	Errorf(format string, args ...interface{})
	Fatal(i ...interface{})
	Fatalf(format string, args ...interface{})
	Info(i ...interface{})
	Infof(format string, args ...interface{})
	Output() io.Writer
	Panic(i ...interface{})
	Panicf(format string, args ...interface{})
	Prefix() string
	Print(i ...interface{})
	Printf(format string, args ...interface{})
	SetHeader(h string)
	SetOutput(w io.Writer)
	SetPrefix(p string)
	Warn(i ...interface{})
	Warnf(format string, args ...interface{})
}

type Map map[string]interface{}

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Renderer interface {
	Render(io.Writer, string, interface{}, Context) error
}

type Response struct {
	Writer    http.ResponseWriter
	Status    int
	Size      int64
	Committed bool
}

func (*Response) After(fn func()) {}

func (*Response) Before(fn func()) {}

func (*Response) Flush() {}

func (*Response) Header() http.Header { return nil }

func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, nil }

func (*Response) Unwrap() http.ResponseWriter { return nil }

func (*Response) Write(b []byte) (int, error) { return 0, nil }

func (*Response) WriteHeader(code int) {}

type Route struct {
	Method string
	Path   string
	Name   string
}

type Router struct{}

func (*Router) Add(method string, path string, h HandlerFunc) {}

func (*Router) Find(method string, path string, c Context) {}

func (*Router) Reverse(name string, params ...interface{}) string { return "" }

func (*Router) Routes() []*Route { return nil }

type TrustOption func(*ipChecker)

type Validator interface {
	Validate(i interface{}) error
}

type ipChecker struct{}

func ExtractIPDirect() IPExtractor { return nil }

func ExtractIPFromXFFHeader(options ...TrustOption) IPExtractor { return nil }

func New() *Echo { return nil }

func NewHTTPError(code int, message ...interface{}) *HTTPError { return nil }

func WrapHandler(h http.Handler) HandlerFunc { return nil }

func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc { return nil }
