// Package fiber is a stub of github.com/gofiber/fiber/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fiber

import (
	"context"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2/utils"
	"github.com/valyala/fasthttp"
)

const (
	HeaderAccept                          = "Accept"
	HeaderAcceptCH                        = "Accept-CH"
	HeaderAcceptCHLifetime                = "Accept-CH-Lifetime"
	HeaderAcceptCharset                   = "Accept-Charset"
	HeaderAcceptEncoding                  = "Accept-Encoding"
	HeaderAcceptLanguage                  = "Accept-Language"
	HeaderAcceptPatch                     = "Accept-Patch"
	HeaderAcceptPushPolicy                = "Accept-Push-Policy"
	HeaderAcceptRanges                    = "Accept-Ranges"
	HeaderAcceptSignature                 = "Accept-Signature"
	HeaderAccessControlAllowCredentials   = "Access-Control-Allow-Credentials"
	HeaderAccessControlAllowHeaders       = "Access-Control-Allow-Headers"
	HeaderAccessControlAllowMethods       = "Access-Control-Allow-Methods"
	HeaderAccessControlAllowOrigin        = "Access-Control-Allow-Origin"
	HeaderAccessControlExposeHeaders      = "Access-Control-Expose-Headers"
	HeaderAccessControlMaxAge             = "Access-Control-Max-Age"
	HeaderAccessControlRequestHeaders     = "Access-Control-Request-Headers"
	HeaderAccessControlRequestMethod      = "Access-Control-Request-Method"
	HeaderAge                             = "Age"
	HeaderAllow                           = "Allow"
	HeaderAltSvc                          = "Alt-Svc"
	HeaderAuthorization                   = "Authorization"
	HeaderCacheControl                    = "Cache-Control"
	HeaderClearSiteData                   = "Clear-Site-Data"
	HeaderConnection                      = "Connection"
	HeaderContentDPR                      = "Content-DPR"
	HeaderContentDisposition              = "Content-Disposition"
	HeaderContentEncoding                 = "Content-Encoding"
	HeaderContentLanguage                 = "Content-Language"
	HeaderContentLength                   = "Content-Length"
	HeaderContentLocation                 = "Content-Location"
	HeaderContentRange                    = "Content-Range"
	HeaderContentSecurityPolicy           = "Content-Security-Policy"
	HeaderContentSecurityPolicyReportOnly = "Content-Security-Policy-Report-Only"
	HeaderContentType                     = "Content-Type"
	HeaderCookie                          = "Cookie"
	HeaderCrossOriginResourcePolicy       = "Cross-Origin-Resource-Policy"
	HeaderDNT                             = "DNT"
	HeaderDPR                             = "DPR"
	HeaderDate                            = "Date"
	HeaderETag                            = "ETag"
	HeaderEarlyData                       = "Early-Data"
	HeaderExpect                          = "Expect"
	HeaderExpectCT                        = "Expect-CT"
	HeaderExpires                         = "Expires"
	HeaderFeaturePolicy                   = "Feature-Policy"
	HeaderForwarded                       = "Forwarded"
	HeaderFrom                            = "From"
	HeaderHost                            = "Host"
	HeaderIfMatch                         = "If-Match"
	HeaderIfModifiedSince                 = "If-Modified-Since"
	HeaderIfNoneMatch                     = "If-None-Match"
	HeaderIfRange                         = "If-Range"
	HeaderIfUnmodifiedSince               = "If-Unmodified-Since"
	HeaderIndex                           = "Index"
	HeaderKeepAlive                       = "Keep-Alive"
	HeaderLargeAllocation                 = "Large-Allocation"
	HeaderLastEventID                     = "Last-Event-ID"
	HeaderLastModified                    = "Last-Modified"
	HeaderLink                            = "Link"
	HeaderLocation                        = "Location"
	HeaderMaxForwards                     = "Max-Forwards"
	HeaderNEL                             = "NEL"
	HeaderOrigin                          = "Origin"
	HeaderPermissionsPolicy               = "Permissions-Policy"
	HeaderPingFrom                        = "Ping-From"
	HeaderPingTo                          = "Ping-To"
	HeaderPragma                          = "Pragma"
	HeaderProxyAuthenticate               = "Proxy-Authenticate"
	HeaderProxyAuthorization              = "Proxy-Authorization"
	HeaderPublicKeyPins                   = "Public-Key-Pins"
	HeaderPublicKeyPinsReportOnly         = "Public-Key-Pins-Report-Only"
	HeaderPushPolicy                      = "Push-Policy"
	HeaderRange                           = "Range"
	HeaderReferer                         = "Referer"
	HeaderReferrerPolicy                  = "Referrer-Policy"
	HeaderReportTo                        = "Report-To"
	HeaderRetryAfter                      = "Retry-After"
	HeaderSaveData                        = "Save-Data"
	HeaderSecWebSocketAccept              = "Sec-WebSocket-Accept"
	HeaderSecWebSocketExtensions          = "Sec-WebSocket-Extensions"
	HeaderSecWebSocketKey                 = "Sec-WebSocket-Key"
	HeaderSecWebSocketProtocol            = "Sec-WebSocket-Protocol"
	HeaderSecWebSocketVersion             = "Sec-WebSocket-Version"
	HeaderServer                          = "Server"
	HeaderServerTiming                    = "Server-Timing"
	HeaderSetCookie                       = "Set-Cookie"
	HeaderSignature                       = "Signature"
	HeaderSignedHeaders                   = "Signed-Headers"
	HeaderSourceMap                       = "SourceMap"
	HeaderStrictTransportSecurity         = "Strict-Transport-Security"
	HeaderTE                              = "TE"
	HeaderTimingAllowOrigin               = "Timing-Allow-Origin"
	HeaderTk                              = "Tk"
	HeaderTrailer                         = "Trailer"
	HeaderTransferEncoding                = "Transfer-Encoding"
	HeaderUpgrade                         = "Upgrade"
	HeaderUpgradeInsecureRequests         = "Upgrade-Insecure-Requests"
	HeaderUserAgent                       = "User-Agent"
	HeaderVary                            = "Vary"
	HeaderVia                             = "Via"
	HeaderViewportWidth                   = "Viewport-Width"
	HeaderWWWAuthenticate                 = "WWW-Authenticate"
	HeaderWarning                         = "Warning"
	HeaderWidth                           = "Width"
	HeaderXContentTypeOptions             = "X-Content-Type-Options"
	HeaderXDNSPrefetchControl             = "X-DNS-Prefetch-Control"
	HeaderXDownloadOptions                = "X-Download-Options"
	HeaderXForwardedFor                   = "X-Forwarded-For"
	HeaderXForwardedHost                  = "X-Forwarded-Host"
	HeaderXForwardedProto                 = "X-Forwarded-Proto"
	HeaderXForwardedProtocol              = "X-Forwarded-Protocol"
	HeaderXForwardedSsl                   = "X-Forwarded-Ssl"
	HeaderXFrameOptions                   = "X-Frame-Options"
	HeaderXPermittedCrossDomainPolicies   = "X-Permitted-Cross-Domain-Policies"
	HeaderXPingback                       = "X-Pingback"
	HeaderXPoweredBy                      = "X-Powered-By"
	HeaderXRequestID                      = "X-Request-ID"
	HeaderXRequestedWith                  = "X-Requested-With"
	HeaderXRobotsTag                      = "X-Robots-Tag"
	HeaderXUACompatible                   = "X-UA-Compatible"
	HeaderXUrlScheme                      = "X-Url-Scheme"
	HeaderXXSSProtection                  = "X-XSS-Protection"
	MIMEApplicationForm                   = "application/x-www-form-urlencoded"
	MIMEApplicationJSON                   = "application/json"
	MIMEApplicationJSONCharsetUTF8        = "application/json; charset=utf-8"
	MIMEApplicationJavaScript             = "application/javascript"
	MIMEApplicationJavaScriptCharsetUTF8  = "application/javascript; charset=utf-8"
	MIMEApplicationXML                    = "application/xml"
	MIMEApplicationXMLCharsetUTF8         = "application/xml; charset=utf-8"
	MIMEMultipartForm                     = "multipart/form-data"
	MIMEOctetStream                       = "application/octet-stream"
	MIMETextHTML                          = "text/html"
	MIMETextHTMLCharsetUTF8               = "text/html; charset=utf-8"
	MIMETextJavaScript                    = "text/javascript"
	MIMETextJavaScriptCharsetUTF8         = "text/javascript; charset=utf-8"
	MIMETextPlain                         = "text/plain"
	MIMETextPlainCharsetUTF8              = "text/plain; charset=utf-8"
	MIMETextXML                           = "text/xml"
	MIMETextXMLCharsetUTF8                = "text/xml; charset=utf-8"
	MethodConnect                         = "CONNECT"
	MethodDelete                          = "DELETE"
	MethodGet                             = "GET"
	MethodHead                            = "HEAD"
	MethodOptions                         = "OPTIONS"
	MethodPatch                           = "PATCH"
	MethodPost                            = "POST"
	MethodPut                             = "PUT"
	MethodTrace                           = "TRACE"
	StatusAccepted                        = 202
	StatusAlreadyReported                 = 208
	StatusBadGateway                      = 502
	StatusBadRequest                      = 400
	StatusConflict                        = 409
	StatusContinue                        = 100
	StatusCreated                         = 201
	StatusEarlyHints                      = 103
	StatusExpectationFailed               = 417
	StatusFailedDependency                = 424
	StatusForbidden                       = 403
	StatusFound                           = 302
	StatusGatewayTimeout                  = 504
	StatusGone                            = 410
	StatusHTTPVersionNotSupported         = 505
	StatusIMUsed                          = 226
	StatusInsufficientStorage             = 507
	StatusInternalServerError             = 500
	StatusLengthRequired                  = 411
	StatusLocked                          = 423
	StatusLoopDetected                    = 508
	StatusMethodNotAllowed                = 405
	StatusMisdirectedRequest              = 421
	StatusMovedPermanently                = 301
	StatusMultiStatus                     = 207
	StatusMultipleChoices                 = 300
	StatusNetworkAuthenticationRequired   = 511
	StatusNoContent                       = 204
	StatusNonAuthoritativeInformation     = 203
	StatusNotAcceptable                   = 406
	StatusNotExtended                     = 510
	StatusNotFound                        = 404
	StatusNotImplemented                  = 501
	StatusNotModified                     = 304
	StatusOK                              = 200
	StatusPartialContent                  = 206
	StatusPaymentRequired                 = 402
	StatusPermanentRedirect               = 308
	StatusPreconditionFailed              = 412
	StatusPreconditionRequired            = 428
	StatusProcessing                      = 102
	StatusProxyAuthRequired               = 407
	StatusRequestEntityTooLarge           = 413
	StatusRequestHeaderFieldsTooLarge     = 431
	StatusRequestTimeout                  = 408
	StatusRequestURITooLong               = 414
	StatusRequestedRangeNotSatisfiable    = 416
	StatusResetContent                    = 205
	StatusSeeOther                        = 303
	StatusServiceUnavailable              = 503
	StatusSwitchProxy                     = 306
	StatusSwitchingProtocols              = 101
	StatusTeapot                          = 418
	StatusTemporaryRedirect               = 307
	StatusTooEarly                        = 425
	StatusTooManyRequests                 = 429
	StatusUnauthorized                    = 401
	StatusUnavailableForLegalReasons      = 451
	StatusUnprocessableEntity             = 422
	StatusUnsupportedMediaType            = 415
	StatusUpgradeRequired                 = 426
	StatusUseProxy                        = 305
	StatusVariantAlsoNegotiates           = 506
)

var (
	ErrBadGateway                    *Error
	ErrBadRequest                    *Error
	ErrConflict                      *Error
	ErrExpectationFailed             *Error
	ErrFailedDependency              *Error
	ErrForbidden                     *Error
	ErrGatewayTimeout                *Error
	ErrGone                          *Error
	ErrHTTPVersionNotSupported       *Error
	ErrInsufficientStorage           *Error
	ErrInternalServerError           *Error
	ErrLengthRequired                *Error
	ErrLocked                        *Error
	ErrLoopDetected                  *Error
	ErrMethodNotAllowed              *Error
	ErrMisdirectedRequest            *Error
	ErrNetworkAuthenticationRequired *Error
	ErrNotAcceptable                 *Error
	ErrNotExtended                   *Error
	ErrNotFound                      *Error
	ErrNotImplemented                *Error
	ErrPaymentRequired               *Error
	ErrPreconditionFailed            *Error
	ErrPreconditionRequired          *Error
	ErrProxyAuthRequired             *Error
	ErrRangeMalformed                error
	ErrRangeUnsatisfiable            error
	ErrRequestEntityTooLarge         *Error
	ErrRequestHeaderFieldsTooLarge   *Error
	ErrRequestTimeout                *Error
	ErrRequestURITooLong             *Error
	ErrRequestedRangeNotSatisfiable  *Error
	ErrServiceUnavailable            *Error
	ErrTeapot                        *Error
	ErrTooEarly                      *Error
	ErrTooManyRequests               *Error
	ErrUnauthorized                  *Error
	ErrUnavailableForLegalReasons    *Error
	ErrUnprocessableEntity           *Error
	ErrUnsupportedMediaType          *Error
	ErrUpgradeRequired               *Error
	ErrVariantAlsoNegotiates         *Error
)

type App struct{}

func (*App) Add(method string, path string, handlers ...Handler) Router { return nil }

func (*App) All(path string, handlers ...Handler) Router { return nil }

func (*App) Config() Config { return Config{} }

func (*App) Connect(path string, handlers ...Handler) Router { return nil }

func (*App) Delete(path string, handlers ...Handler) Router { return nil }

func (*App) ErrorHandler(ctx *Ctx, err error) error { return nil }

func (*App) Get(path string, handlers ...Handler) Router { return nil }

func (*App) Group(prefix string, handlers ...Handler) Router { return nil }

func (*App) Handler() fasthttp.RequestHandler { return nil }

func (*App) HandlersCount() uint32 { return 0 }

func (*App) Head(path string, handlers ...Handler) Router { return nil }

func (*App) Listen(addr string) error { return nil }

func (*App) ListenTLS(addr string, certFile string, keyFile string) error { return nil }

func (*App) Listener(ln net.Listener) error { return nil }

func (*App) Mount(prefix string, subApp *App) Router { return nil }

func (*App) Name(name string) Router { return nil }

func (*App) Options(path string, handlers ...Handler) Router { return nil }

func (*App) Patch(path string, handlers ...Handler) Router { return nil }

func (*App) Post(path string, handlers ...Handler) Router { return nil }

func (*App) Put(path string, handlers ...Handler) Router { return nil }

func (*App) Route(prefix string, fn func(router Router), name ...string) Router { return nil }

func (*App) Server() *fasthttp.Server { return nil }

func (*App) Shutdown() error { return nil }

func (*App) Stack() [][]*Route { return nil }

func (*App) Static(prefix string, root string, config ...Static) Router { return nil }

func (*App) Test(req *http.Request, msTimeout ...int) (*http.Response, error) { return nil, nil }

func (*App) Trace(path string, handlers ...Handler) Router { return nil }

func (*App) Use(args ...interface{}) Router { return nil }

type Colors struct{}

type Config struct {
	Prefork                      bool
	ServerHeader                 string
	StrictRouting                bool
	CaseSensitive                bool
	Immutable                    bool
	UnescapePath                 bool
	ETag                         bool
	BodyLimit                    int
	Concurrency                  int
	Views                        Views
	ViewsLayout                  string
	PassLocalsToViews            bool
	ReadTimeout                  time.Duration
	WriteTimeout                 time.Duration
	IdleTimeout                  time.Duration
	ReadBufferSize               int
	WriteBufferSize              int
	CompressedFileSuffix         string
	ProxyHeader                  string
	GETOnly                      bool
	ErrorHandler                 ErrorHandler
	DisableKeepalive             bool
	DisableDefaultDate           bool
	DisableDefaultContentType    bool
	DisableHeaderNormalizing     bool
	DisableStartupMessage        bool
	AppName                      string
	StreamRequestBody            bool
	DisablePreParseMultipartForm bool
	ReduceMemoryUsage            bool
	JSONEncoder                  utils.JSONMarshal
	JSONDecoder                  utils.JSONUnmarshal
	XMLEncoder                   utils.XMLMarshal
	Network                      string
	EnableTrustedProxyCheck      bool
	TrustedProxies               []string
	EnableIPValidation           bool
	EnablePrintRoutes            bool
	ColorScheme                  Colors
	RequestMethods               []string
	EnableSplittingOnParsers     bool
}

type Cookie struct {
	Name        string
	Value       string
	Path        string
	Domain      string
	MaxAge      int
	Expires     time.Time
	Secure      bool
	HTTPOnly    bool
	SameSite    string
	SessionOnly bool
}

type Ctx struct{}

func (*Ctx) Accepts(offers ...string) string { return "" }

func (*Ctx) App() *App { return nil }

func (*Ctx) Append(field string, values ...string) {}

func (*Ctx) Attachment(filename ...string) {}

func (*Ctx) BaseURL() string { return "" }

func (*Ctx) Body() []byte { return nil }

func (*Ctx) BodyParser(out interface{}) error { return nil }

func (*Ctx) ClearCookie(key ...string) {}

func (*Ctx) Context() *fasthttp.RequestCtx { return nil }

func (*Ctx) Cookie(cookie *Cookie) {}

func (*Ctx) Cookies(key string, defaultValue ...string) string { return "" }

func (*Ctx) FormFile(key string) (*multipart.FileHeader, error) { return nil, nil }

func (*Ctx) FormValue(key string, defaultValue ...string) string { return "" }

func (*Ctx) Format(body interface{}) error { return nil }

func (*Ctx) Get(key string, defaultValue ...string) string { return "" }

func (*Ctx) GetReqHeaders() map[string][]string { return nil }

func (*Ctx) GetRespHeader(key string, defaultValue ...string) string { return "" }

func (*Ctx) GetRespHeaders() map[string][]string { return nil }

func (*Ctx) Hostname() string { return "" }

func (*Ctx) IP() string { return "" }

func (*Ctx) IPs() []string { return nil }

func (*Ctx) Is(extension string) bool { return false }

func (*Ctx) JSON(data interface{}, ctype ...string) error { return nil }

func (*Ctx) JSONP(data interface{}, callback ...string) error { return nil }

func (*Ctx) Locals(key interface{}, value ...interface{}) interface{} { return nil }

func (*Ctx) Location(path string) {}

func (*Ctx) Method(override ...string) string { return "" }

func (*Ctx) MultipartForm() (*multipart.Form, error) { return nil, nil }

func (*Ctx) Next() error { return nil }

func (*Ctx) OriginalURL() string { return "" }

func (*Ctx) Params(key string, defaultValue ...string) string { return "" }

func (*Ctx) ParamsInt(key string, defaultValue ...int) (int, error) { return 0, nil }

func (*Ctx) Path(override ...string) string { return "" }

func (*Ctx) Protocol() string { return "" }

func (*Ctx) Query(key string, defaultValue ...string) string { return "" }

func (*Ctx) QueryBool(key string, defaultValue ...bool) bool { return false }

func (*Ctx) QueryInt(key string, defaultValue ...int) int { return 0 }

func (*Ctx) QueryParser(out interface{}) error { return nil }

func (*Ctx) Redirect(location string, status ...int) error { return nil }

func (*Ctx) Request() *fasthttp.Request { return nil }

func (*Ctx) Response() *fasthttp.Response { return nil }

func (*Ctx) Route() *Route { return nil }

func (*Ctx) Secure() bool { return false }

func (*Ctx) Send(body []byte) error { return nil }

func (*Ctx) SendFile(file string, compress ...bool) error { return nil }

func (*Ctx) SendStatus(status int) error { return nil }

func (*Ctx) SendStream(stream io.Reader, size ...int) error { return nil }

func (*Ctx) SendString(body string) error { return nil }

func (*Ctx) Set(key string, val string) {}

func (*Ctx) SetUserContext(ctx context.Context) {}

func (*Ctx) Status(status int) *Ctx { return nil }

func (*Ctx) String() string { return "" }

func (*Ctx) Subdomains(offset ...int) []string { return nil }

func (*Ctx) Type(extension string, charset ...string) *Ctx { return nil }

func (*Ctx) UserContext() context.Context { return nil }

func (*Ctx) Vary(fields ...string) {}

func (*Ctx) Write(p []byte) (int, error) { return 0, nil }

func (*Ctx) WriteString(s string) (int, error) { return 0, nil }

func (*Ctx) Writef(f string, a ...interface{}) (int, error) { return 0, nil }

func (*Ctx) XHR() bool { return false }

func (*Ctx) XML(data interface{}) error { return nil }

type Error struct {
	Code    int
	Message string
}

func (*Error) Error() string { return "" }

type ErrorHandler = func(*Ctx, error) error

type Group struct {
	Prefix string
}

func (*Group) Add(method string, path string, handlers ...Handler) Router { return nil }

func (*Group) All(path string, handlers ...Handler) Router { return nil }

func (*Group) Connect(path string, handlers ...Handler) Router { return nil }

func (*Group) Delete(path string, handlers ...Handler) Router { return nil }

func (*Group) Get(path string, handlers ...Handler) Router { return nil }

func (*Group) Group(prefix string, handlers ...Handler) Router { return nil }

func (*Group) Head(path string, handlers ...Handler) Router { return nil }

func (*Group) Mount(prefix string, subApp *App) Router { return nil }

func (*Group) Name(name string) Router { return nil }

func (*Group) Options(path string, handlers ...Handler) Router { return nil }

func (*Group) Patch(path string, handlers ...Handler) Router { return nil }

func (*Group) Post(path string, handlers ...Handler) Router { return nil }

func (*Group) Put(path string, handlers ...Handler) Router { return nil }

func (*Group) Route(prefix string, fn func(router Router), name ...string) Router { return nil }

func (*Group) Static(prefix string, root string, config ...Static) Router { return nil }

func (*Group) Trace(path string, handlers ...Handler) Router { return nil }

func (*Group) Use(args ...interface{}) Router { return nil }

type Handler = func(*Ctx) error

type Map map[string]interface{}

type Route struct {
	Method   string
	Name     string
	Path     string
	Params   []string
	Handlers []Handler
}

type Router interface {
	Add(method string, path string, handlers ...Handler) Router
	All(path string, handlers ...Handler) Router
	Connect(path string, handlers ...Handler) Router
	Delete(path string, handlers ...Handler) Router
	Get(path string, handlers ...Handler) Router
	Group(prefix string, handlers ...Handler) Router
	Head(path string, handlers ...Handler) Router
	Mount(prefix string, fiber *App) Router
	Name(name string) Router
	Options(path string, handlers ...Handler) Router
	Patch(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
	Put(path string, handlers ...Handler) Router
	Route(prefix string, fn func(router Router), name ...string) Router
	Static(prefix string, root string, config ...Static) Router
	Trace(path string, handlers ...Handler) Router
	Use(args ...interface{}) Router
}

type Static struct{}

type Storage interface {
	Close() error
	Delete(key string) error
	Get(key string) ([]byte, error)
	Reset() error
	Set(key string, val []byte, exp time.Duration) error
}

type Views interface {
	Load() error
	Render(io.Writer, string, interface{}, ...string) error
}

func New(config ...Config) *App { return nil }

func NewError(code int, message ...string) *Error { return nil }
