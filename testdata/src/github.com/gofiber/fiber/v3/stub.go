// Package fiber is a stub of github.com/gofiber/fiber/v3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fiber

import (
	"bufio"
	"context"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"time"

	utils "github.com/gofiber/utils/v2"
	"github.com/valyala/fasthttp"
)

const (
	HeaderAccept                             = "Accept"
	HeaderAcceptCH                           = "Accept-CH"
	HeaderAcceptCHLifetime                   = "Accept-CH-Lifetime"
	HeaderAcceptCharset                      = "Accept-Charset"
	HeaderAcceptEncoding                     = "Accept-Encoding"
	HeaderAcceptLanguage                     = "Accept-Language"
	HeaderAcceptPatch                        = "Accept-Patch"
	HeaderAcceptPushPolicy                   = "Accept-Push-Policy"
	HeaderAcceptRanges                       = "Accept-Ranges"
	HeaderAcceptSignature                    = "Accept-Signature"
	HeaderAccessControlAllowCredentials      = "Access-Control-Allow-Credentials"
	HeaderAccessControlAllowHeaders          = "Access-Control-Allow-Headers"
	HeaderAccessControlAllowMethods          = "Access-Control-Allow-Methods"
	HeaderAccessControlAllowOrigin           = "Access-Control-Allow-Origin"
	HeaderAccessControlAllowPrivateNetwork   = "Access-Control-Allow-Private-Network"
	HeaderAccessControlExposeHeaders         = "Access-Control-Expose-Headers"
	HeaderAccessControlMaxAge                = "Access-Control-Max-Age"
	HeaderAccessControlRequestHeaders        = "Access-Control-Request-Headers"
	HeaderAccessControlRequestMethod         = "Access-Control-Request-Method"
	HeaderAccessControlRequestPrivateNetwork = "Access-Control-Request-Private-Network"
	HeaderAge                                = "Age"
	HeaderAllow                              = "Allow"
	HeaderAltSvc                             = "Alt-Svc"
	HeaderAuthorization                      = "Authorization"
	HeaderCacheControl                       = "Cache-Control"
	HeaderClearSiteData                      = "Clear-Site-Data"
	HeaderConnection                         = "Connection"
	HeaderContentDPR                         = "Content-DPR"
	HeaderContentDisposition                 = "Content-Disposition"
	HeaderContentEncoding                    = "Content-Encoding"
	HeaderContentLanguage                    = "Content-Language"
	HeaderContentLength                      = "Content-Length"
	HeaderContentLocation                    = "Content-Location"
	HeaderContentRange                       = "Content-Range"
	HeaderContentSecurityPolicy              = "Content-Security-Policy"
	HeaderContentSecurityPolicyReportOnly    = "Content-Security-Policy-Report-Only"
	HeaderContentType                        = "Content-Type"
	HeaderCookie                             = "Cookie"
	HeaderCrossOriginResourcePolicy          = "Cross-Origin-Resource-Policy"
	HeaderDNT                                = "DNT"
	HeaderDPR                                = "DPR"
	HeaderDate                               = "Date"
	HeaderETag                               = "ETag"
	HeaderEarlyData                          = "Early-Data"
	HeaderExpect                             = "Expect"
	HeaderExpectCT                           = "Expect-CT"
	HeaderExpires                            = "Expires"
	HeaderForwarded                          = "Forwarded"
	HeaderFrom                               = "From"
	HeaderHost                               = "Host"
	HeaderIfMatch                            = "If-Match"
	HeaderIfModifiedSince                    = "If-Modified-Since"
	HeaderIfNoneMatch                        = "If-None-Match"
	HeaderIfRange                            = "If-Range"
	HeaderIfUnmodifiedSince                  = "If-Unmodified-Since"
	HeaderIndex                              = "Index"
	HeaderKeepAlive                          = "Keep-Alive"
	HeaderLargeAllocation                    = "Large-Allocation"
	HeaderLastEventID                        = "Last-Event-ID"
	HeaderLastModified                       = "Last-Modified"
	HeaderLink                               = "Link"
	HeaderLocation                           = "Location"
	HeaderMaxForwards                        = "Max-Forwards"
	HeaderNEL                                = "NEL"
	HeaderOrigin                             = "Origin"
	HeaderPermissionsPolicy                  = "Permissions-Policy"
	HeaderPingFrom                           = "Ping-From"
	HeaderPingTo                             = "Ping-To"
	HeaderPragma                             = "Pragma"
	HeaderProxyAuthenticate                  = "Proxy-Authenticate"
	HeaderProxyAuthorization                 = "Proxy-Authorization"
	HeaderPublicKeyPins                      = "Public-Key-Pins"
	HeaderPublicKeyPinsReportOnly            = "Public-Key-Pins-Report-Only"
	HeaderPushPolicy                         = "Push-Policy"
	HeaderRange                              = "Range"
	HeaderReferer                            = "Referer"
	HeaderReferrerPolicy                     = "Referrer-Policy"
	HeaderReportTo                           = "Report-To"
	HeaderRetryAfter                         = "Retry-After"
	HeaderSaveData                           = "Save-Data"
	HeaderSecFetchSite                       = "Sec-Fetch-Site"
	HeaderSecWebSocketAccept                 = "Sec-WebSocket-Accept"
	HeaderSecWebSocketExtensions             = "Sec-WebSocket-Extensions"
	HeaderSecWebSocketKey                    = "Sec-WebSocket-Key"
	HeaderSecWebSocketProtocol               = "Sec-WebSocket-Protocol"
	HeaderSecWebSocketVersion                = "Sec-WebSocket-Version"
	HeaderServer                             = "Server"
	HeaderServerTiming                       = "Server-Timing"
	HeaderSetCookie                          = "Set-Cookie"
	HeaderSignature                          = "Signature"
	HeaderSignedHeaders                      = "Signed-Headers"
	HeaderSourceMap                          = "SourceMap"
	HeaderStrictTransportSecurity            = "Strict-Transport-Security"
	HeaderTE                                 = "TE"
	HeaderTimingAllowOrigin                  = "Timing-Allow-Origin"
	HeaderTk                                 = "Tk"
	HeaderTrailer                            = "Trailer"
	HeaderTransferEncoding                   = "Transfer-Encoding"
	HeaderUpgrade                            = "Upgrade"
	HeaderUpgradeInsecureRequests            = "Upgrade-Insecure-Requests"
	HeaderUserAgent                          = "User-Agent"
	HeaderVary                               = "Vary"
	HeaderVia                                = "Via"
	HeaderViewportWidth                      = "Viewport-Width"
	HeaderWWWAuthenticate                    = "WWW-Authenticate"
	HeaderWarning                            = "Warning"
	HeaderWidth                              = "Width"
	HeaderXContentTypeOptions                = "X-Content-Type-Options"
	HeaderXDNSPrefetchControl                = "X-DNS-Prefetch-Control"
	HeaderXDownloadOptions                   = "X-Download-Options"
	HeaderXForwardedFor                      = "X-Forwarded-For"
	HeaderXForwardedHost                     = "X-Forwarded-Host"
	HeaderXForwardedProto                    = "X-Forwarded-Proto"
	HeaderXForwardedProtocol                 = "X-Forwarded-Protocol"
	HeaderXForwardedSsl                      = "X-Forwarded-Ssl"
	HeaderXFrameOptions                      = "X-Frame-Options"
	HeaderXPermittedCrossDomainPolicies      = "X-Permitted-Cross-Domain-Policies"
	HeaderXPingback                          = "X-Pingback"
	HeaderXPoweredBy                         = "X-Powered-By"
	HeaderXRequestID                         = "X-Request-ID"
	HeaderXRequestedWith                     = "X-Requested-With"
	HeaderXResponseTime                      = "X-Response-Time"
	HeaderXRobotsTag                         = "X-Robots-Tag"
	HeaderXUACompatible                      = "X-UA-Compatible"
	HeaderXUrlScheme                         = "X-Url-Scheme"
	HeaderXXSSProtection                     = "X-XSS-Protection"
	MIMEApplicationCBOR                      = "application/cbor"
	MIMEApplicationForm                      = "application/x-www-form-urlencoded"
	MIMEApplicationJSON                      = "application/json"
	MIMEApplicationJSONCharsetUTF8           = "application/json; charset=utf-8"
	MIMEApplicationJavaScript                = "application/javascript"
	MIMEApplicationMsgPack                   = "application/vnd.msgpack"
	MIMEApplicationXML                       = "application/xml"
	MIMEApplicationXMLCharsetUTF8            = "application/xml; charset=utf-8"
	MIMEMultipartForm                        = "multipart/form-data"
	MIMEOctetStream                          = "application/octet-stream"
	MIMETextCSS                              = "text/css"
	MIMETextCSSCharsetUTF8                   = "text/css; charset=utf-8"
	MIMETextHTML                             = "text/html"
	MIMETextHTMLCharsetUTF8                  = "text/html; charset=utf-8"
	MIMETextJavaScript                       = "text/javascript"
	MIMETextJavaScriptCharsetUTF8            = "text/javascript; charset=utf-8"
	MIMETextPlain                            = "text/plain"
	MIMETextPlainCharsetUTF8                 = "text/plain; charset=utf-8"
	MIMETextXML                              = "text/xml"
	MIMETextXMLCharsetUTF8                   = "text/xml; charset=utf-8"
	MethodConnect                            = "CONNECT"
	MethodDelete                             = "DELETE"
	MethodGet                                = "GET"
	MethodHead                               = "HEAD"
	MethodOptions                            = "OPTIONS"
	MethodPatch                              = "PATCH"
	MethodPost                               = "POST"
	MethodPut                                = "PUT"
	MethodTrace                              = "TRACE"
	StatusAccepted                           = 202
	StatusAlreadyReported                    = 208
	StatusBadGateway                         = 502
	StatusBadRequest                         = 400
	StatusConflict                           = 409
	StatusContinue                           = 100
	StatusCreated                            = 201
	StatusEarlyHints                         = 103
	StatusExpectationFailed                  = 417
	StatusFailedDependency                   = 424
	StatusForbidden                          = 403
	StatusFound                              = 302
	StatusGatewayTimeout                     = 504
	StatusGone                               = 410
	StatusHTTPVersionNotSupported            = 505
	StatusIMUsed                             = 226
	StatusInsufficientStorage                = 507
	StatusInternalServerError                = 500
	StatusLengthRequired                     = 411
	StatusLocked                             = 423
	StatusLoopDetected                       = 508
	StatusMethodNotAllowed                   = 405
	StatusMisdirectedRequest                 = 421
	StatusMovedPermanently                   = 301
	StatusMultiStatus                        = 207
	StatusMultipleChoices                    = 300
	StatusNetworkAuthenticationRequired      = 511
	StatusNoContent                          = 204
	StatusNonAuthoritativeInformation        = 203
	StatusNotAcceptable                      = 406
	StatusNotExtended                        = 510
	StatusNotFound                           = 404
	StatusNotImplemented                     = 501
	StatusNotModified                        = 304
	StatusOK                                 = 200
	StatusPartialContent                     = 206
	StatusPaymentRequired                    = 402
	StatusPermanentRedirect                  = 308
	StatusPreconditionFailed                 = 412
	StatusPreconditionRequired               = 428
	StatusProcessing                         = 102
	StatusProxyAuthRequired                  = 407
	StatusRequestEntityTooLarge              = 413
	StatusRequestHeaderFieldsTooLarge        = 431
	StatusRequestTimeout                     = 408
	StatusRequestURITooLong                  = 414
	StatusRequestedRangeNotSatisfiable       = 416
	StatusResetContent                       = 205
	StatusSeeOther                           = 303
	StatusServiceUnavailable                 = 503
	StatusSwitchProxy                        = 306
	StatusSwitchingProtocols                 = 101
	StatusTeapot                             = 418
	StatusTemporaryRedirect                  = 307
	StatusTooEarly                           = 425
	StatusTooManyRequests                    = 429
	StatusUnauthorized                       = 401
	StatusUnavailableForLegalReasons         = 451
	StatusUnprocessableEntity                = 422
	StatusUnsupportedMediaType               = 415
	StatusUpgradeRequired                    = 426
	StatusUseProxy                           = 305
	StatusVariantAlsoNegotiates              = 506
)

type App struct{}

func (*App) Add(methods []string, path string, handler any, handlers ...any) Router { return nil }

func (*App) All(path string, handler any, handlers ...any) Router { return nil }

func (*App) Config() Config { return Config{} }

func (*App) Connect(path string, handler any, handlers ...any) Router { return nil }

func (*App) Delete(path string, handler any, handlers ...any) Router { return nil }

func (*App) ErrorHandler(ctx Ctx, err error) error { return nil }

func (*App) Get(path string, handler any, handlers ...any) Router { return nil }

func (*App) Group(prefix string, handlers ...any) Router { return nil }

func (*App) Handler() fasthttp.RequestHandler { return nil }

func (*App) HandlersCount() uint32 { return 0 }

func (*App) Head(path string, handler any, handlers ...any) Router { return nil }

func (*App) Listen(addr string, config ...ListenConfig) error { return nil }

func (*App) Listener(ln net.Listener, config ...ListenConfig) error { return nil }

func (*App) Name(name string) Router { return nil }

func (*App) Options(path string, handler any, handlers ...any) Router { return nil }

func (*App) Patch(path string, handler any, handlers ...any) Router { return nil }

func (*App) Post(path string, handler any, handlers ...any) Router { return nil }

func (*App) Put(path string, handler any, handlers ...any) Router { return nil }

func (*App) Route(prefix string, fn func(router Router), name ...string) Router { return nil }

func (*App) Server() *fasthttp.Server { return nil }

func (*App) Shutdown() error { return nil }

func (*App) Stack() [][]*Route { return nil }

func (*App) Test(req *http.Request, config ...TestConfig) (*http.Response, error) { return nil, nil }

func (*App) Trace(path string, handler any, handlers ...any) Router { return nil }

func (*App) Use(args ...any) Router { return nil }

type Bind struct{}

type Colors struct{}

type Config struct {
	ServerHeader                    string
	StrictRouting                   bool
	CaseSensitive                   bool
	DisableHeadAutoRegister         bool
	Immutable                       bool
	UnescapePath                    bool
	BodyLimit                       int
	MaxRanges                       int
	Concurrency                     int
	Views                           Views
	ViewsLayout                     string
	PassLocalsToViews               bool
	PassLocalsToContext             bool
	ReadTimeout                     time.Duration
	WriteTimeout                    time.Duration
	IdleTimeout                     time.Duration
	ReadBufferSize                  int
	WriteBufferSize                 int
	CompressedFileSuffixes          map[string]string
	ProxyHeader                     string
	GETOnly                         bool
	ErrorHandler                    ErrorHandler
	DisableKeepalive                bool
	DisableDefaultDate              bool
	DisableDefaultContentType       bool
	DisableHeaderNormalizing        bool
	AppName                         string
	StreamRequestBody               bool
	DisablePreParseMultipartForm    bool
	ReduceMemoryUsage               bool
	JSONEncoder                     utils.JSONMarshal
	JSONDecoder                     utils.JSONUnmarshal
	MsgPackEncoder                  utils.MsgPackMarshal
	MsgPackDecoder                  utils.MsgPackUnmarshal
	CBOREncoder                     utils.CBORMarshal
	CBORDecoder                     utils.CBORUnmarshal
	XMLEncoder                      utils.XMLMarshal
	XMLDecoder                      utils.XMLUnmarshal
	TrustProxy                      bool
	TrustProxyConfig                TrustProxyConfig
	EnableIPValidation              bool
	ColorScheme                     Colors
	StructValidator                 StructValidator
	RequestMethods                  []string
	EnableSplittingOnParsers        bool
	Services                        []Service
	ServicesStartupContextProvider  func() context.Context
	ServicesShutdownContextProvider func() context.Context
}

type Cookie struct {
	Expires     time.Time
	Name        string
	Value       string
	Path        string
	Domain      string
	SameSite    string
	MaxAge      int
	Secure      bool
	HTTPOnly    bool
	Partitioned bool
	SessionOnly bool
}

type Ctx interface {
	Accepts(offers ...string) string
	App() *App
	Append(field string, values ...string)
	Attachment(filename ...string)
	BaseURL() string
	Bind() *Bind
	Body() []byte
	BodyRaw() []byte
	ClearCookie(key ...string)
	Context() context.Context
	Cookie(cookie *Cookie)
	Cookies(key string, defaultValue ...string) string
	Deadline() (time.Time, bool)
	Done() <-chan struct{}
	Err() error
	FormFile(key string) (*multipart.FileHeader, error)
	FormValue(key string, defaultValue ...string) string
	Get(key string, defaultValue ...string) string
	GetHeaders() map[string][]string
	GetReqHeaders() map[string][]string
	GetRespHeader(key string, defaultValue ...string) string
	GetRespHeaders() map[string][]string
	Host() string
	Hostname() string
	IP() string
	IPs() []string
	Is(extension string) bool
	JSON(data any, ctype ...string) error
	JSONP(data any, callback ...string) error
	Locals(key any, value ...any) any
	Location(path string)
	Method(override ...string) string
	MultipartForm() (*multipart.Form, error)
	Next() error
	OriginalURL() string
	Params(key string, defaultValue ...string) string
	Path(override ...string) string
	Protocol() string
	Queries() map[string]string
	Query(key string, defaultValue ...string) string
	Redirect() *Redirect
	Req() Req
	Request() *fasthttp.Request
	RequestCtx() *fasthttp.RequestCtx
	Res() Res
	Response() *fasthttp.Response
	Route() *Route
	Scheme() string
	Secure() bool
	Send(body []byte) error
	SendFile(file string, config ...SendFile) error
	SendStatus(status int) error
	SendStream(stream io.Reader, size ...int) error
	SendString(body string) error
	Set(key string, val string)
	SetContext(ctx context.Context)
	Status(status int) Ctx
	String() string
	Subdomains(offset ...int) []string
	Type(extension string, charset ...string) Ctx
	Value(key any) any
	Vary(fields ...string)
	Write(p []byte) (int, error)
	WriteString(s string) (int, error)
	Writef(f string, a ...any) (int, error)
	XHR() bool
	XML(data any) error
}

type Error struct {
	Message string
	Code    int
}

func (*Error) Error() string { return "" }

type ErrorHandler = func(Ctx, error) error

type Group struct {
	Prefix string
}

func (*Group) Add(methods []string, path string, handler any, handlers ...any) Router { return nil }

func (*Group) All(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Connect(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Delete(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Get(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Group(prefix string, handlers ...any) Router { return nil }

func (*Group) Head(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Name(name string) Router { return nil }

func (*Group) Options(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Patch(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Post(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Put(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Route(prefix string, fn func(router Router), name ...string) Router { return nil }

func (*Group) RouteChain(path string) Register { return nil }

func (*Group) Trace(path string, handler any, handlers ...any) Router { return nil }

func (*Group) Use(args ...any) Router { return nil }

type Handler = func(Ctx) error

type ListenConfig struct{}

type Map map[string]any

type Range struct{}

type Redirect struct{}

type Register interface {
	Add(methods []string, handler any, handlers ...any) Register
	All(handler any, handlers ...any) Register
	Connect(handler any, handlers ...any) Register
	Delete(handler any, handlers ...any) Register
	Get(handler any, handlers ...any) Register
	Head(handler any, handlers ...any) Register
	Options(handler any, handlers ...any) Register
	Patch(handler any, handlers ...any) Register
	Post(handler any, handlers ...any) Register
	Put(handler any, handlers ...any) Register
	RouteChain(path string) Register
	Trace(handler any, handlers ...any) Register
}

type Req interface {
	Accepts(offers ...string) string
	AcceptsCharsets(offers ...string) string
	AcceptsEncodings(offers ...string) string
	AcceptsLanguages(offers ...string) string
	AcceptsLanguagesExtended(offers ...string) string
	App() *App
	BaseURL() string
	Body() []byte
	BodyRaw() []byte
	Cookies(key string, defaultValue ...string) string
	FormFile(key string) (*multipart.FileHeader, error)
	FormValue(key string, defaultValue ...string) string
	Fresh() bool
	Get(key string, defaultValue ...string) string
	GetHeaders() map[string][]string
	Host() string
	Hostname() string
	IP() string
	IPs() []string
	Is(extension string) bool
	IsFromLocal() bool
	IsProxyTrusted() bool
	Locals(key any, value ...any) any
	Method(override ...string) string
	MultipartForm() (*multipart.Form, error)
	OriginalURL() string
	Params(key string, defaultValue ...string) string
	Port() string
	Protocol() string
	Queries() map[string]string
	Query(key string, defaultValue ...string) string
	Range(size int64) (Range, error)
	Request() *fasthttp.Request
	RequestCtx() *fasthttp.RequestCtx
	Route() *Route
	Scheme() string
	Stale() bool
	Subdomains(offset ...int) []string
}

type Res interface {
	App() *App
	Append(field string, values ...string)
	Attachment(filename ...string)
	AutoFormat(body any) error
	CBOR(data any, ctype ...string) error
	ClearCookie(key ...string)
	Cookie(cookie *Cookie)
	Download(file string, filename ...string) error
	Drop() error
	End() error
	Format(handlers ...ResFmt) error
	Get(key string, defaultValue ...string) string
	GetHeaders() map[string][]string
	GetRouteURL(routeName string, params Map) (string, error)
	JSON(data any, ctype ...string) error
	JSONP(data any, callback ...string) error
	Links(link ...string)
	Location(path string)
	MsgPack(data any, ctype ...string) error
	OriginalURL() string
	Redirect() *Redirect
	Render(name string, bind any, layouts ...string) error
	RequestCtx() *fasthttp.RequestCtx
	Response() *fasthttp.Response
	Send(body []byte) error
	SendEarlyHints(hints []string) error
	SendFile(file string, config ...SendFile) error
	SendStatus(status int) error
	SendStream(stream io.Reader, size ...int) error
	SendStreamWriter(streamWriter func(*bufio.Writer)) error
	SendString(body string) error
	Set(key string, val string)
	Status(status int) Ctx
	Type(extension string, charset ...string) Ctx
	Vary(fields ...string)
	ViewBind(vars Map) error
	Write(p []byte) (int, error)
	WriteString(s string) (int, error)
	Writef(f string, a ...any) (int, error)
	XML(data any) error
}

type ResFmt struct{}

type Route struct {
	Method   string
	Name     string
	Path     string
	Params   []string
	Handlers []Handler
}

type Router interface {
	Add(methods []string, path string, handler any, handlers ...any) Router
	All(path string, handler any, handlers ...any) Router
	Connect(path string, handler any, handlers ...any) Router
	Delete(path string, handler any, handlers ...any) Router
	Get(path string, handler any, handlers ...any) Router
	Group(prefix string, handlers ...any) Router
	Head(path string, handler any, handlers ...any) Router
	Name(name string) Router
	Options(path string, handler any, handlers ...any) Router
	Patch(path string, handler any, handlers ...any) Router
	Post(path string, handler any, handlers ...any) Router
	Put(path string, handler any, handlers ...any) Router
	Route(prefix string, fn func(router Router), name ...string) Router
	RouteChain(path string) Register
	Trace(path string, handler any, handlers ...any) Router
	Use(args ...any) Router
}

type SendFile struct{}

type Service interface {
	Start(ctx context.Context) error
	State(ctx context.Context) (string, error)
	String() string
	Terminate(ctx context.Context) error
}

type Storage interface {
	Close() error
	Delete(key string) error
	DeleteWithContext(ctx context.Context, key string) error
	Get(key string) ([]byte, error)
	GetWithContext(ctx context.Context, key string) ([]byte, error)
	Reset() error
	ResetWithContext(ctx context.Context) error
	Set(key string, val []byte, exp time.Duration) error
	SetWithContext(ctx context.Context, key string, val []byte, exp time.Duration) error
}

type StructValidator interface {
	Validate(out any) error
}

type TestConfig struct{}

type TrustProxyConfig struct{}

type Views interface {
	Load() error
	Render(out io.Writer, name string, binding any, layout ...string) error
}

func New(config ...Config) *App { return nil }

func NewError(code int, message ...string) *Error { return nil }
