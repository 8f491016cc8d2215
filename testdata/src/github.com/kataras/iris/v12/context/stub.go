// Package context is a stub of github.com/kataras/iris/v12/context for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package context

import (
	"io"
	"net/http"
	"time"

	"github.com/kataras/iris/v12/core/memstore"
)

type Context struct{}

func (*Context) AddHandler(handlers ...Handler) {}

func (*Context) ContentType(cType string) {}

func (*Context) Deadline() (time.Time, bool) { return time.Time{}, false }

func (*Context) Domain() string { return "" }

func (*Context) Done() <-chan struct{} { return nil }

func (*Context) Err() error { return nil }

func (*Context) FormValue(name string) string { return "" }

func (*Context) FullRequestURI() string { return "" }

func (*Context) GetBody() ([]byte, error) { return nil, nil }

func (*Context) GetContentType() string { return "" }

func (*Context) GetCookie(name string, options ...CookieOption) string { return "" }

func (*Context) GetErr() error { return nil }

func (*Context) GetHeader(name string) string { return "" }

func (*Context) GetID() interface{} { return nil }

func (*Context) GetReferrer() Referrer { return Referrer{} }

func (*Context) GetStatusCode() int { return 0 }

func (*Context) HTML(format string, args ...interface{}) (int, error) { return 0, nil }

func (*Context) Header(name string, value string) {}

func (*Context) Host() string { return "" }

func (*Context) IsAjax() bool { return false }

func (*Context) IsStopped() bool { return false }

func (*Context) JSON(v interface{}, opts ...JSON) error { return nil }

func (*Context) JSONP(v interface{}, opts ...JSONP) error { return nil }

func (*Context) Method() string { return "" }

func (*Context) Next() {}

func (*Context) NotFound() {}

func (*Context) Params() *RequestParams { return nil }

func (*Context) Path() string { return "" }

func (*Context) PostValue(name string) string { return "" }

func (*Context) ReadJSON(outPtr interface{}, opts ...JSONReader) error { return nil }

func (*Context) ReadQuery(ptr interface{}) error { return nil }

func (*Context) Redirect(urlToRedirect string, statusHeader ...int) {}

func (*Context) RemoteAddr() string { return "" }

func (*Context) Request() *http.Request { return nil }

func (*Context) ResponseWriter() ResponseWriter { return nil }

func (*Context) Scheme() string { return "" }

func (*Context) SetCookie(cookie *http.Cookie, options ...CookieOption) {}

func (*Context) SetCookieKV(name string, value string, options ...CookieOption) {}

func (*Context) SetErr(err error) {}

func (*Context) StatusCode(statusCode int) {}

func (*Context) StopExecution() {}

func (*Context) StopWithError(statusCode int, err error) {}

func (*Context) StopWithJSON(statusCode int, jsonObject interface{}) error { return nil }

func (*Context) StopWithStatus(statusCode int) {}

func (*Context) StopWithText(statusCode int, format string, args ...interface{}) {}

func (*Context) String() string { return "" }

func (*Context) Subdomain() string { return "" }

func (*Context) Text(format string, args ...interface{}) (int, error) { return 0, nil }

func (*Context) URLParam(name string) string { return "" }

func (*Context) URLParamDefault(name string, def string) string { return "" }

func (*Context) URLParams() map[string]string { return nil }

func (*Context) Value(key interface{}) interface{} { return nil }

func (*Context) Values() *memstore.Store { return nil }

func (*Context) Write(rawBody []byte) (int, error) { return 0, nil }

func (*Context) WriteString(body string) (int, error) { return 0, nil }

func (*Context) Writef(format string, a ...interface{}) (int, error) { return 0, nil }

func (*Context) XML(v interface{}, opts ...XML) error { return nil }

type CookieOption func(ctx *Context, c *http.Cookie, op uint8)

type FallbackViewProvider interface{}

type Handler = func(*Context)

type Handlers = []Handler

type JSON struct{}

type JSONP struct{}

type JSONReader struct{}

type Map = map[string]interface{}

type Pool struct{}

type Referrer struct{}

type RequestParams struct{}

type ResponseWriter interface {
	http.ResponseWriter
	BeginResponse(http.ResponseWriter)
	Clone() ResponseWriter
	CopyTo(ResponseWriter)
	EndResponse()
	Flush()
	FlushResponse()
	Flusher() (http.Flusher, bool)
	GetBeforeFlush() func()
	IsHijacked() bool
	Naive() http.ResponseWriter
	SetBeforeFlush(cb func())
	SetWriter(underline http.ResponseWriter)
	SetWritten(int)
	StatusCode() int
	Written() int
}

type ViewEngine interface {
	ExecuteWriter(w io.Writer, filename string, layout string, bindingData interface{}) error
	Ext() string
	Load() error
	Name() string
}

type XML struct{}
