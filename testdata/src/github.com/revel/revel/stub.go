// Package revel is a stub of github.com/revel/revel for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package revel

import (
	"net/http"
	"net/url"
)

var Filters []Filter

type Controller struct {
	Name       string
	MethodName string
	Action     string
	ClientIP   string
	Request    *Request
	Response   *Response
	Result     Result
	Params     *Params
	Args       map[string]interface{}
	ViewArgs   map[string]interface{}
}

func (*Controller) Forbidden(msg string, objs ...interface{}) Result { return nil }

func (*Controller) NotFound(msg string, objs ...interface{}) Result { return nil }

func (*Controller) Redirect(val interface{}, args ...interface{}) Result { return nil }

func (*Controller) Render(extraViewArgs ...interface{}) Result { return nil }

func (*Controller) RenderError(err error) Result { return nil }

func (*Controller) RenderHTML(html string) Result { return nil }

func (*Controller) RenderJSON(o interface{}) Result { return nil }

func (*Controller) RenderText(text string, objs ...interface{}) Result { return nil }

func (*Controller) RenderXML(o interface{}) Result { return nil }

func (*Controller) SetCookie(cookie *http.Cookie) {}

type Filter func(c *Controller, filterChain []Filter)

type OutResponse struct{}

func (*OutResponse) Header() *RevelHeader { return nil }

func (*OutResponse) Write(data []byte) (int, error) { return 0, nil }

type Params struct {
	url.Values
}

type Request struct {
	Header      *RevelHeader
	ContentType string
	Format      string
	Method      string
	RemoteAddr  string
	Host        string
	URL         *url.URL
}

func (*Request) FormValue(key string) (value string) { return "" }

func (*Request) GetHttpHeader(key string) string { return "" }

func (*Request) GetPath() (path string) { return "" }

func (*Request) GetQuery() (v url.Values) { return nil }

func (*Request) GetRequestURI() string { return "" }

func (*Request) Referer() string { return "" }

func (*Request) UserAgent() string { return "" }

type Response struct {
	Status      int
	ContentType string
	Out         OutResponse
}

func (*Response) SetStatus(statusCode int) {}

func (*Response) WriteHeader(defaultStatusCode int, defaultContentType string) {}

type Result interface {
	Apply(req *Request, resp *Response)
}

type RevelHeader struct{}

func (*RevelHeader) Add(key, value string) {}

func (*RevelHeader) Get(key string) (value string) { return "" }

func (*RevelHeader) GetAll(key string) (values []string) { return nil }

func (*RevelHeader) Set(key, value string) {}

func (*RevelHeader) SetCookie(cookie string) {}

func (*RevelHeader) SetStatus(status int) {}
