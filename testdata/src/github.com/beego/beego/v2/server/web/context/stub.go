// Package context is a stub of github.com/beego/beego/v2/server/web/context for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package context

import (
	"bufio"
	"net"
	"net/http"
	"reflect"
	"time"

	"github.com/beego/beego/v2/server/web/session"
	"google.golang.org/protobuf/proto"
)

type BeegoInput struct {
	Context       *Context
	CruSession    session.Store
	RequestBody   []byte
	RunMethod     string
	RunController reflect.Type
}

func (*BeegoInput) Bind(dest interface{}, key string) error { return nil }

func (*BeegoInput) Cookie(key string) string { return "" }

func (*BeegoInput) Data() map[interface{}]interface{} { return nil }

func (*BeegoInput) Domain() string { return "" }

func (*BeegoInput) Header(key string) string { return "" }

func (*BeegoInput) Host() string { return "" }

func (*BeegoInput) IP() string { return "" }

func (*BeegoInput) Is(method string) bool { return false }

func (*BeegoInput) IsAjax() bool { return false }

func (*BeegoInput) IsDelete() bool { return false }

func (*BeegoInput) IsGet() bool { return false }

func (*BeegoInput) IsHead() bool { return false }

func (*BeegoInput) IsOptions() bool { return false }

func (*BeegoInput) IsPatch() bool { return false }

func (*BeegoInput) IsPost() bool { return false }

func (*BeegoInput) IsPut() bool { return false }

func (*BeegoInput) IsSecure() bool { return false }

func (*BeegoInput) IsWebsocket() bool { return false }

func (*BeegoInput) Method() string { return "" }

func (*BeegoInput) Param(key string) string { return "" }

func (*BeegoInput) Params() map[string]string { return nil }

func (*BeegoInput) Protocol() string { return "" }

func (*BeegoInput) Proxy() []string { return nil }

func (*BeegoInput) Query(key string) string { return "" }

func (*BeegoInput) Refer() string { return "" }

func (*BeegoInput) Referer() string { return "" }

func (*BeegoInput) Scheme() string { return "" }

func (*BeegoInput) SetData(key interface{}, val interface{}) {}

func (*BeegoInput) SetParam(key string, val string) {}

func (*BeegoInput) Site() string { return "" }

func (*BeegoInput) SubDomains() string { return "" }

func (*BeegoInput) URI() string { return "" }

func (*BeegoInput) URL() string { return "" }

func (*BeegoInput) UserAgent() string { return "" }

type BeegoOutput struct {
	Context    *Context
	Status     int
	EnableGzip bool
}

func (*BeegoOutput) Body(content []byte) error { return nil }

func (*BeegoOutput) ContentType(ext string) {}

func (*BeegoOutput) Cookie(name string, value string, others ...interface{}) {}

func (*BeegoOutput) Download(file string, filename ...string) {}

func (*BeegoOutput) Header(key string, val string) {}

func (*BeegoOutput) IsClientError() bool { return false }

func (*BeegoOutput) IsOk() bool { return false }

func (*BeegoOutput) JSON(data interface{}, hasIndent bool, encoding bool) error { return nil }

func (*BeegoOutput) JSONP(data interface{}, hasIndent bool) error { return nil }

func (*BeegoOutput) Session(name interface{}, value interface{}) {}

func (*BeegoOutput) SetStatus(status int) {}

func (*BeegoOutput) XML(data interface{}, hasIndent bool) error { return nil }

type Context struct {
	Input          *BeegoInput
	Output         *BeegoOutput
	Request        *http.Request
	ResponseWriter *Response
}

func (*Context) Abort(status int, body string) {}

func (*Context) Bind(obj interface{}) error { return nil }

func (*Context) BindForm(obj interface{}) error { return nil }

func (*Context) BindJSON(obj interface{}) error { return nil }

func (*Context) BindProtobuf(obj proto.Message) error { return nil }

func (*Context) BindXML(obj interface{}) error { return nil }

func (*Context) BindYAML(obj interface{}) error { return nil }

func (*Context) CheckXSRFCookie() bool { return false }

func (*Context) GetCookie(key string) string { return "" }

func (*Context) GetSecureCookie(Secret string, key string) (string, bool) { return "", false }

func (*Context) JSONResp(data interface{}) error { return nil }

func (*Context) ProtoResp(data proto.Message) error { return nil }

func (*Context) Redirect(status int, localurl string) {}

func (*Context) RenderMethodResult(result interface{}) {}

func (*Context) Reset(rw http.ResponseWriter, r *http.Request) {}

func (*Context) Resp(data interface{}) error { return nil }

func (*Context) Session() (session.Store, error) { return nil, nil }

func (*Context) SetCookie(name string, value string, others ...interface{}) {}

func (*Context) SetSecureCookie(Secret string, name string, value string, others ...interface{}) {}

func (*Context) WriteString(content string) {}

func (*Context) XMLResp(data interface{}) error { return nil }

func (*Context) XSRFToken(key string, expire int64) string { return "" }

func (*Context) YamlResp(data interface{}) error { return nil }

type Response struct {
	http.ResponseWriter
	Started bool
	Status  int
	Elapsed time.Duration
}

func (*Response) CloseNotify() <-chan bool { return nil }

func (*Response) Flush() {}

func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, nil }

func (*Response) Pusher() http.Pusher { return nil }

func (*Response) Write(p []byte) (int, error) { return 0, nil }

func (*Response) WriteHeader(code int) {}

func NewContext() *Context { return nil }
