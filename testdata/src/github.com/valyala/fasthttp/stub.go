// Package fasthttp is a stub of github.com/valyala/fasthttp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fasthttp

import (
	"bufio"
	"io"
	"io/fs"
	"iter"
	"net"
	"time"
)

const (
	CookieSameSiteDefaultMode             CookieSameSite = 1
	CookieSameSiteDisabled                CookieSameSite = 0
	CookieSameSiteLaxMode                 CookieSameSite = 2
	CookieSameSiteNoneMode                CookieSameSite = 4
	CookieSameSiteStrictMode              CookieSameSite = 3
	HeaderAccept                                         = "Accept"
	HeaderAcceptCH                                       = "Accept-CH"
	HeaderAcceptCHLifetime                               = "Accept-CH-Lifetime"
	HeaderAcceptCharset                                  = "Accept-Charset"
	HeaderAcceptEncoding                                 = "Accept-Encoding"
	HeaderAcceptLanguage                                 = "Accept-Language"
	HeaderAcceptPatch                                    = "Accept-Patch"
	HeaderAcceptPushPolicy                               = "Accept-Push-Policy"
	HeaderAcceptQuery                                    = "Accept-Query"
	HeaderAcceptRanges                                   = "Accept-Ranges"
	HeaderAcceptSignature                                = "Accept-Signature"
	HeaderAccessControlAllowCredentials                  = "Access-Control-Allow-Credentials"
	HeaderAccessControlAllowHeaders                      = "Access-Control-Allow-Headers"
	HeaderAccessControlAllowMethods                      = "Access-Control-Allow-Methods"
	HeaderAccessControlAllowOrigin                       = "Access-Control-Allow-Origin"
	HeaderAccessControlExposeHeaders                     = "Access-Control-Expose-Headers"
	HeaderAccessControlMaxAge                            = "Access-Control-Max-Age"
	HeaderAccessControlRequestHeaders                    = "Access-Control-Request-Headers"
	HeaderAccessControlRequestMethod                     = "Access-Control-Request-Method"
	HeaderAge                                            = "Age"
	HeaderAllow                                          = "Allow"
	HeaderAltSvc                                         = "Alt-Svc"
	HeaderAuthorization                                  = "Authorization"
	HeaderCacheControl                                   = "Cache-Control"
	HeaderClearSiteData                                  = "Clear-Site-Data"
	HeaderConnection                                     = "Connection"
	HeaderContentDPR                                     = "Content-DPR"
	HeaderContentDisposition                             = "Content-Disposition"
	HeaderContentEncoding                                = "Content-Encoding"
	HeaderContentLanguage                                = "Content-Language"
	HeaderContentLength                                  = "Content-Length"
	HeaderContentLocation                                = "Content-Location"
	HeaderContentRange                                   = "Content-Range"
	HeaderContentSecurityPolicy                          = "Content-Security-Policy"
	HeaderContentSecurityPolicyReportOnly                = "Content-Security-Policy-Report-Only"
	HeaderContentType                                    = "Content-Type"
	HeaderCookie                                         = "Cookie"
	HeaderCookie2                                        = "Cookie2"
	HeaderCrossOriginResourcePolicy                      = "Cross-Origin-Resource-Policy"
	HeaderDNT                                            = "DNT"
	HeaderDPR                                            = "DPR"
	HeaderDate                                           = "Date"
	HeaderETag                                           = "ETag"
	HeaderEarlyData                                      = "Early-Data"
	HeaderExpect                                         = "Expect"
	HeaderExpectCT                                       = "Expect-CT"
	HeaderExpires                                        = "Expires"
	HeaderFeaturePolicy                                  = "Feature-Policy"
	HeaderForwarded                                      = "Forwarded"
	HeaderFrom                                           = "From"
	HeaderHost                                           = "Host"
	HeaderIfMatch                                        = "If-Match"
	HeaderIfModifiedSince                                = "If-Modified-Since"
	HeaderIfNoneMatch                                    = "If-None-Match"
	HeaderIfRange                                        = "If-Range"
	HeaderIfUnmodifiedSince                              = "If-Unmodified-Since"
	HeaderIndex                                          = "Index"
	HeaderKeepAlive                                      = "Keep-Alive"
	HeaderLargeAllocation                                = "Large-Allocation"
	HeaderLastEventID                                    = "Last-Event-ID"
	HeaderLastModified                                   = "Last-Modified"
	HeaderLink                                           = "Link"
	HeaderLocation                                       = "Location"
	HeaderMaxForwards                                    = "Max-Forwards"
	HeaderNEL                                            = "NEL"
	HeaderOrigin                                         = "Origin"
	HeaderPingFrom                                       = "Ping-From"
	HeaderPingTo                                         = "Ping-To"
	HeaderPragma                                         = "Pragma"
	HeaderProxyAuthenticate                              = "Proxy-Authenticate"
	HeaderProxyAuthorization                             = "Proxy-Authorization"
	HeaderProxyConnection                                = "Proxy-Connection"
	HeaderPublicKeyPins                                  = "Public-Key-Pins"
	HeaderPublicKeyPinsReportOnly                        = "Public-Key-Pins-Report-Only"
	HeaderPushPolicy                                     = "Push-Policy"
	HeaderRange                                          = "Range"
	HeaderReferer                                        = "Referer"
	HeaderReferrerPolicy                                 = "Referrer-Policy"
	HeaderReportTo                                       = "Report-To"
	HeaderRetryAfter                                     = "Retry-After"
	HeaderSaveData                                       = "Save-Data"
	HeaderSecWebSocketAccept                             = "Sec-WebSocket-Accept"
	HeaderSecWebSocketExtensions                         = "Sec-WebSocket-Extensions"
	HeaderSecWebSocketKey                                = "Sec-WebSocket-Key"
	HeaderSecWebSocketProtocol                           = "Sec-WebSocket-Protocol"
	HeaderSecWebSocketVersion                            = "Sec-WebSocket-Version"
	HeaderServer                                         = "Server"
	HeaderServerTiming                                   = "Server-Timing"
	HeaderSetCookie                                      = "Set-Cookie"
	HeaderSignature                                      = "Signature"
	HeaderSignedHeaders                                  = "Signed-Headers"
	HeaderSourceMap                                      = "SourceMap"
	HeaderStrictTransportSecurity                        = "Strict-Transport-Security"
	HeaderTE                                             = "TE"
	HeaderTimingAllowOrigin                              = "Timing-Allow-Origin"
	HeaderTk                                             = "Tk"
	HeaderTrailer                                        = "Trailer"
	HeaderTransferEncoding                               = "Transfer-Encoding"
	HeaderUpgrade                                        = "Upgrade"
	HeaderUpgradeInsecureRequests                        = "Upgrade-Insecure-Requests"
	HeaderUserAgent                                      = "User-Agent"
	HeaderVary                                           = "Vary"
	HeaderVia                                            = "Via"
	HeaderViewportWidth                                  = "Viewport-Width"
	HeaderWWWAuthenticate                                = "WWW-Authenticate"
	HeaderWarning                                        = "Warning"
	HeaderWidth                                          = "Width"
	HeaderXContentTypeOptions                            = "X-Content-Type-Options"
	HeaderXDNSPrefetchControl                            = "X-DNS-Prefetch-Control"
	HeaderXDownloadOptions                               = "X-Download-Options"
	HeaderXForwardedFor                                  = "X-Forwarded-For"
	HeaderXForwardedHost                                 = "X-Forwarded-Host"
	HeaderXForwardedProto                                = "X-Forwarded-Proto"
	HeaderXFrameOptions                                  = "X-Frame-Options"
	HeaderXPermittedCrossDomainPolicies                  = "X-Permitted-Cross-Domain-Policies"
	HeaderXPingback                                      = "X-Pingback"
	HeaderXPoweredBy                                     = "X-Powered-By"
	HeaderXRequestedWith                                 = "X-Requested-With"
	HeaderXRobotsTag                                     = "X-Robots-Tag"
	HeaderXUACompatible                                  = "X-UA-Compatible"
	HeaderXXSSProtection                                 = "X-XSS-Protection"
	MethodConnect                                        = "CONNECT"
	MethodDelete                                         = "DELETE"
	MethodGet                                            = "GET"
	MethodHead                                           = "HEAD"
	MethodOptions                                        = "OPTIONS"
	MethodPatch                                          = "PATCH"
	MethodPost                                           = "POST"
	MethodPut                                            = "PUT"
	MethodQuery                                          = "QUERY"
	MethodTrace                                          = "TRACE"
	StatusAccepted                                       = 202
	StatusAlreadyReported                                = 208
	StatusBadGateway                                     = 502
	StatusBadRequest                                     = 400
	StatusConflict                                       = 409
	StatusContinue                                       = 100
	StatusCreated                                        = 201
	StatusEarlyHints                                     = 103
	StatusExpectationFailed                              = 417
	StatusFailedDependency                               = 424
	StatusForbidden                                      = 403
	StatusFound                                          = 302
	StatusGatewayTimeout                                 = 504
	StatusGone                                           = 410
	StatusHTTPVersionNotSupported                        = 505
	StatusIMUsed                                         = 226
	StatusInsufficientStorage                            = 507
	StatusInternalServerError                            = 500
	StatusLengthRequired                                 = 411
	StatusLocked                                         = 423
	StatusLoopDetected                                   = 508
	StatusMethodNotAllowed                               = 405
	StatusMisdirectedRequest                             = 421
	StatusMovedPermanently                               = 301
	StatusMultiStatus                                    = 207
	StatusMultipleChoices                                = 300
	StatusNetworkAuthenticationRequired                  = 511
	StatusNoContent                                      = 204
	StatusNonAuthoritativeInfo                           = 203
	StatusNotAcceptable                                  = 406
	StatusNotExtended                                    = 510
	StatusNotFound                                       = 404
	StatusNotImplemented                                 = 501
	StatusNotModified                                    = 304
	StatusOK                                             = 200
	StatusPartialContent                                 = 206
	StatusPaymentRequired                                = 402
	StatusPermanentRedirect                              = 308
	StatusPreconditionFailed                             = 412
	StatusPreconditionRequired                           = 428
	StatusProcessing                                     = 102
	StatusProxyAuthRequired                              = 407
	StatusRequestEntityTooLarge                          = 413
	StatusRequestHeaderFieldsTooLarge                    = 431
	StatusRequestTimeout                                 = 408
	StatusRequestURITooLong                              = 414
	StatusRequestedRangeNotSatisfiable                   = 416
	StatusResetContent                                   = 205
	StatusSeeOther                                       = 303
	StatusServiceUnavailable                             = 503
	StatusSwitchingProtocols                             = 101
	StatusTeapot                                         = 418
	StatusTemporaryRedirect                              = 307
	StatusTooManyRequests                                = 429
	StatusUnauthorized                                   = 401
	StatusUnavailableForLegalReasons                     = 451
	StatusUnprocessableEntity                            = 422
	StatusUnsupportedMediaType                           = 415
	StatusUpgradeRequired                                = 426
	StatusUseProxy                                       = 305
	StatusVariantAlsoNegotiates                          = 506
)

type Args struct{}

func (*Args) Add(key string, value string) {}

func (*Args) Del(key string) {}

func (*Args) Has(key string) bool { return false }

func (*Args) Len() int { return 0 }

func (*Args) Parse(s string) {}

func (*Args) Peek(key string) []byte { return nil }

func (*Args) PeekBytes(key []byte) []byte { return nil }

func (*Args) PeekMulti(key string) [][]byte { return nil }

func (*Args) QueryString() []byte { return nil }

func (*Args) Set(key string, value string) {}

func (*Args) String() string { return "" }

type Cookie struct{}

func (*Cookie) AppendBytes(dst []byte) []byte { return nil }

func (*Cookie) Cookie() []byte { return nil }

func (*Cookie) CopyTo(src *Cookie) {}

func (*Cookie) Domain() []byte { return nil }

func (*Cookie) Expire() time.Time { return time.Time{} }

func (*Cookie) HTTPOnly() bool { return false }

func (*Cookie) Key() []byte { return nil }

func (*Cookie) MaxAge() int { return 0 }

func (*Cookie) Parse(src string) error { return nil }

func (*Cookie) ParseBytes(src []byte) error { return nil }

func (*Cookie) Partitioned() bool { return false }

func (*Cookie) Path() []byte { return nil }

func (*Cookie) Reset() {}

func (*Cookie) SameSite() CookieSameSite { return 0 }

func (*Cookie) Secure() bool { return false }

func (*Cookie) SetDomain(domain string) {}

func (*Cookie) SetDomainBytes(domain []byte) {}

func (*Cookie) SetExpire(expire time.Time) {}

func (*Cookie) SetHTTPOnly(httpOnly bool) {}

func (*Cookie) SetKey(key string) {}

func (*Cookie) SetKeyBytes(key []byte) {}

func (*Cookie) SetMaxAge(seconds int) {}

func (*Cookie) SetPartitioned(partitioned bool) {}

func (*Cookie) SetPath(path string) {}

func (*Cookie) SetPathBytes(path []byte) {}

func (*Cookie) SetSameSite(mode CookieSameSite) {}

func (*Cookie) SetSecure(secure bool) {}

func (*Cookie) SetValue(value string) {}

func (*Cookie) SetValueBytes(value []byte) {}

func (*Cookie) String() string { return "" }

func (*Cookie) Value() []byte { return nil }

func (*Cookie) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type CookieSameSite int

type FS struct {
	FS                       fs.FS
	PathRewrite              PathRewriteFunc
	PathNotFound             RequestHandler
	CompressedFileSuffixes   map[string]string
	CleanStop                chan struct{}
	Root                     string
	CompressRoot             string
	CompressedFileSuffix     string
	IndexNames               []string
	CacheDuration            time.Duration
	AllowEmptyRoot           bool
	AllowSymlinksOutsideRoot bool
	CompressBrotli           bool
	CompressZstd             bool
	GenerateIndexPages       bool
	Compress                 bool
	AcceptByteRange          bool
	GenerateETag             bool
	SkipCache                bool
}

func (*FS) NewRequestHandler() RequestHandler { return nil }

type HijackHandler func(c net.Conn)

type Logger interface {
	Printf(format string, args ...any)
}

type PathRewriteFunc func(ctx *RequestCtx) []byte

type Request struct {
	Header        RequestHeader
	UseHostHeader bool
}

func (*Request) Body() []byte { return nil }

func (*Request) Host() []byte { return nil }

func (*Request) PostArgs() *Args { return nil }

func (*Request) RequestURI() []byte { return nil }

func (*Request) Reset() {}

func (*Request) SetBody(body []byte) {}

func (*Request) SetHost(host string) {}

func (*Request) SetRequestURI(requestURI string) {}

func (*Request) URI() *URI { return nil }

type RequestConfig struct {
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	MaxRequestBodySize int
}

type RequestCtx struct {
	Response Response
	Request  Request
}

func (*RequestCtx) Conn() net.Conn { return nil }

func (*RequestCtx) Deadline() (time.Time, bool) { return time.Time{}, false }

func (*RequestCtx) Done() <-chan struct{} { return nil }

func (*RequestCtx) Err() error { return nil }

func (*RequestCtx) Error(msg string, statusCode int) {}

func (*RequestCtx) FormValue(key string) []byte { return nil }

func (*RequestCtx) Hijack(handler HijackHandler) {}

func (*RequestCtx) HijackSetNoResponse(noResponse bool) {}

func (*RequestCtx) Host() []byte { return nil }

func (*RequestCtx) Init(req *Request, remoteAddr net.Addr, logger Logger) {}

func (*RequestCtx) IsConnect() bool { return false }

func (*RequestCtx) IsDelete() bool { return false }

func (*RequestCtx) IsGet() bool { return false }

func (*RequestCtx) IsHead() bool { return false }

func (*RequestCtx) IsOptions() bool { return false }

func (*RequestCtx) IsPatch() bool { return false }

func (*RequestCtx) IsPost() bool { return false }

func (*RequestCtx) IsPut() bool { return false }

func (*RequestCtx) IsTLS() bool { return false }

func (*RequestCtx) LocalAddr() net.Addr { return nil }

func (*RequestCtx) Method() []byte { return nil }

func (*RequestCtx) NotFound() {}

func (*RequestCtx) NotModified() {}

func (*RequestCtx) Path() []byte { return nil }

func (*RequestCtx) PostArgs() *Args { return nil }

func (*RequestCtx) PostBody() []byte { return nil }

func (*RequestCtx) QueryArgs() *Args { return nil }

func (*RequestCtx) Redirect(uri string, statusCode int) {}

func (*RequestCtx) Referer() []byte { return nil }

func (*RequestCtx) RemoteAddr() net.Addr { return nil }

func (*RequestCtx) RemoteIP() net.IP { return nil }

func (*RequestCtx) RequestURI() []byte { return nil }

func (*RequestCtx) ResetBody() {}

func (*RequestCtx) SendFile(path string) {}

func (*RequestCtx) SetBody(body []byte) {}

func (*RequestCtx) SetBodyString(body string) {}

func (*RequestCtx) SetContentType(contentType string) {}

func (*RequestCtx) SetStatusCode(statusCode int) {}

func (*RequestCtx) SetUserValue(key any, value any) {}

func (*RequestCtx) Success(contentType string, body []byte) {}

func (*RequestCtx) SuccessString(contentType string, body string) {}

func (*RequestCtx) Time() time.Time { return time.Time{} }

func (*RequestCtx) URI() *URI { return nil }

func (*RequestCtx) UserAgent() []byte { return nil }

func (*RequestCtx) UserValue(key any) any { return nil }

func (*RequestCtx) Value(key any) any { return nil }

func (*RequestCtx) Write(p []byte) (int, error) { return 0, nil }

func (*RequestCtx) WriteString(s string) (int, error) { return 0, nil }

type RequestHandler func(ctx *RequestCtx)

type RequestHeader struct{}

func (*RequestHeader) Add(key string, value string) {}

func (*RequestHeader) AddBytesK(key []byte, value string) {}

func (*RequestHeader) AddBytesKV(key []byte, value []byte) {}

func (*RequestHeader) AddBytesV(key string, value []byte) {}

func (*RequestHeader) AddTrailer(trailer string) error { return nil }

func (*RequestHeader) AddTrailerBytes(trailer []byte) error { return nil }

func (*RequestHeader) All() iter.Seq2[[]byte, []byte] { return nil }

func (*RequestHeader) AllInOrder() iter.Seq2[[]byte, []byte] { return nil }

func (*RequestHeader) AppendBytes(dst []byte) []byte { return nil }

func (*RequestHeader) ConnectionUpgrade() bool { return false }

func (*RequestHeader) ContentEncoding() []byte { return nil }

func (*RequestHeader) ContentLength() int { return 0 }

func (*RequestHeader) ContentType() []byte { return nil }

func (*RequestHeader) Cookie(key string) []byte { return nil }

func (*RequestHeader) CookieBytes(key []byte) []byte { return nil }

func (*RequestHeader) Cookies() iter.Seq2[[]byte, []byte] { return nil }

func (*RequestHeader) CopyTo(dst *RequestHeader) {}

func (*RequestHeader) Del(key string) {}

func (*RequestHeader) DelAllCookies() {}

func (*RequestHeader) DelBytes(key []byte) {}

func (*RequestHeader) DelCookie(key string) {}

func (*RequestHeader) DelCookieBytes(key []byte) {}

func (*RequestHeader) DisableSpecialHeader() bool { return false }

func (*RequestHeader) EnableSpecialHeader() bool { return false }

func (*RequestHeader) HasAcceptEncoding(acceptEncoding string) bool { return false }

func (*RequestHeader) HasAcceptEncodingBytes(acceptEncoding []byte) bool { return false }

func (*RequestHeader) Header() []byte { return nil }

func (*RequestHeader) Host() []byte { return nil }

func (*RequestHeader) IsConnect() bool { return false }

func (*RequestHeader) IsDelete() bool { return false }

func (*RequestHeader) IsGet() bool { return false }

func (*RequestHeader) IsHead() bool { return false }

func (*RequestHeader) IsOptions() bool { return false }

func (*RequestHeader) IsPatch() bool { return false }

func (*RequestHeader) IsPost() bool { return false }

func (*RequestHeader) IsPut() bool { return false }

func (*RequestHeader) IsQuery() bool { return false }

func (*RequestHeader) IsTrace() bool { return false }

func (*RequestHeader) Len() int { return 0 }

func (*RequestHeader) Method() []byte { return nil }

func (*RequestHeader) MultipartFormBoundary() []byte { return nil }

func (*RequestHeader) Peek(key string) []byte { return nil }

func (*RequestHeader) PeekAll(key string) [][]byte { return nil }

func (*RequestHeader) PeekBytes(key []byte) []byte { return nil }

func (*RequestHeader) PeekCanonical(key []byte) []byte { return nil }

func (*RequestHeader) PeekKeys() [][]byte { return nil }

func (*RequestHeader) RawHeaders() []byte { return nil }

func (*RequestHeader) Read(r *bufio.Reader) error { return nil }

func (*RequestHeader) Referer() []byte { return nil }

func (*RequestHeader) RequestURI() []byte { return nil }

func (*RequestHeader) Reset() {}

func (*RequestHeader) Set(key string, value string) {}

func (*RequestHeader) SetByteRange(startPos int, endPos int) {}

func (*RequestHeader) SetBytesK(key []byte, value string) {}

func (*RequestHeader) SetBytesKV(key []byte, value []byte) {}

func (*RequestHeader) SetBytesV(key string, value []byte) {}

func (*RequestHeader) SetCanonical(key []byte, value []byte) {}

func (*RequestHeader) SetContentEncoding(contentEncoding string) {}

func (*RequestHeader) SetContentEncodingBytes(contentEncoding []byte) {}

func (*RequestHeader) SetContentLength(contentLength int) {}

func (*RequestHeader) SetCookie(key string, value string) {}

func (*RequestHeader) SetCookieBytesK(key []byte, value string) {}

func (*RequestHeader) SetCookieBytesKV(key []byte, value []byte) {}

func (*RequestHeader) SetHost(host string) {}

func (*RequestHeader) SetHostBytes(host []byte) {}

func (*RequestHeader) SetMethod(method string) {}

func (*RequestHeader) SetMethodBytes(method []byte) {}

func (*RequestHeader) SetMultipartFormBoundary(boundary string) {}

func (*RequestHeader) SetMultipartFormBoundaryBytes(boundary []byte) {}

func (*RequestHeader) SetProtocol(protocol string) {}

func (*RequestHeader) SetProtocolBytes(protocol []byte) {}

func (*RequestHeader) SetReferer(referer string) {}

func (*RequestHeader) SetRefererBytes(referer []byte) {}

func (*RequestHeader) SetRequestURI(requestURI string) {}

func (*RequestHeader) SetRequestURIBytes(requestURI []byte) {}

func (*RequestHeader) SetTrailer(trailer string) error { return nil }

func (*RequestHeader) SetTrailerBytes(trailer []byte) error { return nil }

func (*RequestHeader) SetUserAgent(userAgent string) {}

func (*RequestHeader) SetUserAgentBytes(userAgent []byte) {}

func (*RequestHeader) String() string { return "" }

func (*RequestHeader) UserAgent() []byte { return nil }

func (*RequestHeader) VisitAll(f func(key []byte, value []byte)) {}

func (*RequestHeader) VisitAllCookie(f func(key []byte, value []byte)) {}

func (*RequestHeader) VisitAllInOrder(f func(key []byte, value []byte)) {}

func (*RequestHeader) Write(w *bufio.Writer) error { return nil }

func (*RequestHeader) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type Response struct {
	Header               ResponseHeader
	ImmediateHeaderFlush bool
	SkipBody             bool
}

func (*Response) Body() []byte { return nil }

func (*Response) Reset() {}

func (*Response) ResetBody() {}

func (*Response) SetBody(body []byte) {}

func (*Response) SetBodyString(body string) {}

func (*Response) SetStatusCode(statusCode int) {}

func (*Response) StatusCode() int { return 0 }

type ResponseHeader struct{}

func (*ResponseHeader) Add(key string, value string) {}

func (*ResponseHeader) AddBytesK(key []byte, value string) {}

func (*ResponseHeader) AddBytesKV(key []byte, value []byte) {}

func (*ResponseHeader) AddBytesV(key string, value []byte) {}

func (*ResponseHeader) AddTrailer(trailer string) error { return nil }

func (*ResponseHeader) AddTrailerBytes(trailer []byte) error { return nil }

func (*ResponseHeader) All() iter.Seq2[[]byte, []byte] { return nil }

func (*ResponseHeader) AppendBytes(dst []byte) []byte { return nil }

func (*ResponseHeader) ConnectionUpgrade() bool { return false }

func (*ResponseHeader) ContentEncoding() []byte { return nil }

func (*ResponseHeader) ContentLength() int { return 0 }

func (*ResponseHeader) ContentType() []byte { return nil }

func (*ResponseHeader) Cookie(cookie *Cookie) bool { return false }

func (*ResponseHeader) Cookies() iter.Seq2[[]byte, []byte] { return nil }

func (*ResponseHeader) CopyTo(dst *ResponseHeader) {}

func (*ResponseHeader) Del(key string) {}

func (*ResponseHeader) DelAllCookies() {}

func (*ResponseHeader) DelBytes(key []byte) {}

func (*ResponseHeader) DelClientCookie(key string) {}

func (*ResponseHeader) DelClientCookieBytes(key []byte) {}

func (*ResponseHeader) DelCookie(key string) {}

func (*ResponseHeader) DelCookieBytes(key []byte) {}

func (*ResponseHeader) Header() []byte { return nil }

func (*ResponseHeader) Len() int { return 0 }

func (*ResponseHeader) Peek(key string) []byte { return nil }

func (*ResponseHeader) PeekAll(key string) [][]byte { return nil }

func (*ResponseHeader) PeekBytes(key []byte) []byte { return nil }

func (*ResponseHeader) PeekCanonical(key []byte) []byte { return nil }

func (*ResponseHeader) PeekCookie(key string) []byte { return nil }

func (*ResponseHeader) PeekKeys() [][]byte { return nil }

func (*ResponseHeader) Read(r *bufio.Reader) error { return nil }

func (*ResponseHeader) Reset() {}

func (*ResponseHeader) Server() []byte { return nil }

func (*ResponseHeader) Set(key string, value string) {}

func (*ResponseHeader) SetBytesK(key []byte, value string) {}

func (*ResponseHeader) SetBytesKV(key []byte, value []byte) {}

func (*ResponseHeader) SetBytesV(key string, value []byte) {}

func (*ResponseHeader) SetCanonical(key []byte, value []byte) {}

func (*ResponseHeader) SetContentEncoding(contentEncoding string) {}

func (*ResponseHeader) SetContentEncodingBytes(contentEncoding []byte) {}

func (*ResponseHeader) SetContentLength(contentLength int) {}

func (*ResponseHeader) SetContentRange(startPos int, endPos int, contentLength int) {}

func (*ResponseHeader) SetCookie(cookie *Cookie) {}

func (*ResponseHeader) SetLastModified(t time.Time) {}

func (*ResponseHeader) SetProtocol(protocol []byte) {}

func (*ResponseHeader) SetServer(server string) {}

func (*ResponseHeader) SetServerBytes(server []byte) {}

func (*ResponseHeader) SetStatusCode(statusCode int) {}

func (*ResponseHeader) SetStatusMessage(statusMessage []byte) {}

func (*ResponseHeader) SetTrailer(trailer string) error { return nil }

func (*ResponseHeader) SetTrailerBytes(trailer []byte) error { return nil }

func (*ResponseHeader) StatusCode() int { return 0 }

func (*ResponseHeader) StatusMessage() []byte { return nil }

func (*ResponseHeader) String() string { return "" }

func (*ResponseHeader) VisitAll(f func(key []byte, value []byte)) {}

func (*ResponseHeader) VisitAllCookie(f func(key []byte, value []byte)) {}

func (*ResponseHeader) Write(w *bufio.Writer) error { return nil }

func (*ResponseHeader) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type Server struct {
	Logger                Logger
	Handler               RequestHandler
	ErrorHandler          func(ctx *RequestCtx, err error)
	HeaderReceived        func(header *RequestHeader) RequestConfig
	ContinueHandler       func(header *RequestHeader) bool
	Name                  string
	Concurrency           int
	ReadBufferSize        int
	WriteBufferSize       int
	ReadTimeout           time.Duration
	WriteTimeout          time.Duration
	IdleTimeout           time.Duration
	MaxConnsPerIP         int
	MaxRequestsPerConn    int
	MaxRequestBodySize    int
	DisableKeepalive      bool
	TCPKeepalive          bool
	ReduceMemoryUsage     bool
	GetOnly               bool
	NoDefaultServerHeader bool
}

func (*Server) ListenAndServe(addr string) error { return nil }

func (*Server) ListenAndServeTLS(addr string, certFile string, keyFile string) error { return nil }

func (*Server) Serve(ln net.Listener) error { return nil }

func (*Server) Shutdown() error { return nil }

type URI struct{}

func (*URI) AppendBytes(dst []byte) []byte { return nil }

func (*URI) CopyTo(dst *URI) {}

func (*URI) FullURI() []byte { return nil }

func (*URI) Hash() []byte { return nil }

func (*URI) Host() []byte { return nil }

func (*URI) LastPathSegment() []byte { return nil }

func (*URI) Parse(host []byte, uri []byte) error { return nil }

func (*URI) Password() []byte { return nil }

func (*URI) Path() []byte { return nil }

func (*URI) PathOriginal() []byte { return nil }

func (*URI) QueryArgs() *Args { return nil }

func (*URI) QueryString() []byte { return nil }

func (*URI) RequestURI() []byte { return nil }

func (*URI) Reset() {}

func (*URI) Scheme() []byte { return nil }

func (*URI) SetHash(hash string) {}

func (*URI) SetHashBytes(hash []byte) {}

func (*URI) SetHost(host string) {}

func (*URI) SetHostBytes(host []byte) {}

func (*URI) SetPassword(password string) {}

func (*URI) SetPasswordBytes(password []byte) {}

func (*URI) SetPath(path string) {}

func (*URI) SetPathBytes(path []byte) {}

func (*URI) SetQueryString(queryString string) {}

func (*URI) SetQueryStringBytes(queryString []byte) {}

func (*URI) SetScheme(scheme string) {}

func (*URI) SetSchemeBytes(scheme []byte) {}

func (*URI) SetUsername(username string) {}

func (*URI) SetUsernameBytes(username []byte) {}

func (*URI) String() string { return "" }

func (*URI) Update(newURI string) {}

func (*URI) UpdateBytes(newURI []byte) {}

func (*URI) Username() []byte { return nil }

func (*URI) WriteTo(w io.Writer) (int64, error) { return 0, nil }

func CompressHandler(h RequestHandler) RequestHandler { return nil }

func FSHandler(root string, stripSlashes int) RequestHandler { return nil }

func ListenAndServe(addr string, handler RequestHandler) error { return nil }

func ListenAndServeTLS(addr string, certFile string, keyFile string, handler RequestHandler) error {
	return nil
}

func Serve(ln net.Listener, handler RequestHandler) error { return nil }

func StatusCodeIsRedirect(statusCode int) bool { return false }

func StatusMessage(statusCode int) string { return "" }
