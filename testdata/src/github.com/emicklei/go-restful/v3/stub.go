// Package restful is a stub of github.com/emicklei/go-restful/v3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package restful

import (
	"net/http"
)

const (
	HEADER_Accept                        = "Accept"
	HEADER_AcceptEncoding                = "Accept-Encoding"
	HEADER_AccessControlAllowCredentials = "Access-Control-Allow-Credentials"
	HEADER_AccessControlAllowHeaders     = "Access-Control-Allow-Headers"
	HEADER_AccessControlAllowMethods     = "Access-Control-Allow-Methods"
	HEADER_AccessControlAllowOrigin      = "Access-Control-Allow-Origin"
	HEADER_AccessControlExposeHeaders    = "Access-Control-Expose-Headers"
	HEADER_AccessControlMaxAge           = "Access-Control-Max-Age"
	HEADER_AccessControlRequestHeaders   = "Access-Control-Request-Headers"
	HEADER_AccessControlRequestMethod    = "Access-Control-Request-Method"
	HEADER_Allow                         = "Allow"
	HEADER_ContentDisposition            = "Content-Disposition"
	HEADER_ContentEncoding               = "Content-Encoding"
	HEADER_ContentType                   = "Content-Type"
	HEADER_LastModified                  = "Last-Modified"
	HEADER_Origin                        = "Origin"
	MIME_JSON                            = "application/json"
	MIME_OCTET                           = "application/octet-stream"
	MIME_XML                             = "application/xml"
	MIME_ZIP                             = "application/zip"
)

var (
	DefaultContainer *Container
)

type Container struct {
	ServeMux *http.ServeMux
}

func (*Container) Add(service *WebService) *Container { return nil }

func (*Container) Dispatch(httpWriter http.ResponseWriter, httpRequest *http.Request) {}

func (*Container) Filter(filter FilterFunction) {}

func (*Container) Handle(pattern string, handler http.Handler) {}

func (*Container) HandleWithFilter(pattern string, handler http.Handler) {}

func (*Container) OPTIONSFilter(req *Request, resp *Response, chain *FilterChain) {}

func (*Container) RegisteredWebServices() []*WebService { return nil }

func (*Container) ServeHTTP(httpWriter http.ResponseWriter, httpRequest *http.Request) {}

type CrossOriginResourceSharing struct {
	ExposeHeaders     []string
	AllowedHeaders    []string
	AllowedDomains    []string
	AllowedDomainFunc func(origin string) bool
	AllowedMethods    []string
	MaxAge            int
	CookiesAllowed    bool
	Container         *Container
}

func (CrossOriginResourceSharing) Filter(req *Request, resp *Response, chain *FilterChain) {}

type FilterChain struct {
	Filters       []FilterFunction
	Index         int
	Target        RouteFunction
	ParameterDocs []*Parameter
	Operation     string
}

func (*FilterChain) ProcessFilter(request *Request, response *Response) {}

type FilterFunction func(*Request, *Response, *FilterChain)

type Parameter struct{}

type Request struct {
	Request *http.Request
}

func (Request) Attribute(name string) interface{} { return nil }

func (*Request) BodyParameter(name string) (string, error) { return "", nil }

func (*Request) HeaderParameter(name string) string { return "" }

func (*Request) PathParameter(name string) string { return "" }

func (*Request) PathParameters() map[string]string { return nil }

func (*Request) QueryParameter(name string) string { return "" }

func (*Request) QueryParameters(name string) []string { return nil }

func (*Request) ReadEntity(entityPointer interface{}) error { return nil }

func (Request) SelectedRoutePath() string { return "" }

func (*Request) SetAttribute(name string, value interface{}) {}

type Response struct {
	http.ResponseWriter
}

func (Response) AddHeader(header string, value string) Response { return Response{} }

func (Response) Error() error { return nil }

func (Response) StatusCode() int { return 0 }

func (*Response) Write(bytes []byte) (int, error) { return 0, nil }

func (*Response) WriteAsJson(value interface{}) error { return nil }

func (*Response) WriteEntity(value interface{}) error { return nil }

func (*Response) WriteError(httpStatus int, err error) error { return nil }

func (*Response) WriteErrorString(httpStatus int, errorReason string) error { return nil }

func (*Response) WriteHeader(httpStatus int) {}

func (*Response) WriteHeaderAndEntity(status int, value interface{}) error { return nil }

func (*Response) WriteHeaderAndJson(status int, value interface{}, contentType string) error {
	return nil
}

type RouteBuilder struct{}

func (*RouteBuilder) Consumes(mimeTypes ...string) *RouteBuilder { return nil }

func (*RouteBuilder) Doc(documentation string) *RouteBuilder { return nil }

func (*RouteBuilder) Filter(filter FilterFunction) *RouteBuilder { return nil }

func (*RouteBuilder) Method(method string) *RouteBuilder { return nil }

func (*RouteBuilder) Operation(name string) *RouteBuilder { return nil }

func (*RouteBuilder) Path(subPath string) *RouteBuilder { return nil }

func (*RouteBuilder) Produces(mimeTypes ...string) *RouteBuilder { return nil }

func (*RouteBuilder) To(function RouteFunction) *RouteBuilder { return nil }

type RouteFunction func(*Request, *Response)

type WebService struct{}

func (*WebService) Consumes(accepts ...string) *WebService { return nil }

func (*WebService) DELETE(subPath string) *RouteBuilder { return nil }

func (*WebService) Doc(plainText string) *WebService { return nil }

func (*WebService) Filter(filter FilterFunction) *WebService { return nil }

func (*WebService) GET(subPath string) *RouteBuilder { return nil }

func (*WebService) HEAD(subPath string) *RouteBuilder { return nil }

func (*WebService) Method(httpMethod string) *RouteBuilder { return nil }

func (*WebService) OPTIONS(subPath string) *RouteBuilder { return nil }

func (*WebService) PATCH(subPath string) *RouteBuilder { return nil }

func (*WebService) POST(subPath string) *RouteBuilder { return nil }

func (*WebService) PUT(subPath string) *RouteBuilder { return nil }

func (*WebService) Path(root string) *WebService { return nil }

func (*WebService) Produces(contentTypes ...string) *WebService { return nil }

func (*WebService) RootPath() string { return "" }

func (*WebService) Route(builder *RouteBuilder) *WebService { return nil }

func Add(service *WebService) {}

func Filter(filter FilterFunction) {}

func NewContainer() *Container { return nil }

func NewRequest(httpRequest *http.Request) *Request { return nil }

func NewResponse(httpWriter http.ResponseWriter) *Response { return nil }

func OPTIONSFilter() FilterFunction { return nil }
