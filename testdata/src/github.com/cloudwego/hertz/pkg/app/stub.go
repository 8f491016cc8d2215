// Package app is a stub of github.com/cloudwego/hertz/pkg/app for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package app

import (
	"context"
	"mime/multipart"
	"net"

	"github.com/cloudwego/hertz/pkg/common/errors"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/cloudwego/hertz/pkg/route/param"
)

type FS struct{}

type Handler interface {
	ServeHTTP(c context.Context, ctx *RequestContext)
}

type HandlerFunc func(c context.Context, ctx *RequestContext)

type HandlersChain []HandlerFunc

func (HandlersChain) Last() HandlerFunc { return nil }

type RequestContext struct {
	Request  protocol.Request
	Response protocol.Response
	Errors   errors.ErrorChain
	Params   param.Params
	Keys     map[string]interface{}
}

func (*RequestContext) Abort() {}

func (*RequestContext) AbortWithError(code int, err error) *errors.Error { return nil }

func (*RequestContext) AbortWithMsg(msg string, statusCode int) {}

func (*RequestContext) AbortWithStatus(code int) {}

func (*RequestContext) AbortWithStatusJSON(code int, jsonObj interface{}) {}

func (*RequestContext) Bind(obj interface{}) error { return nil }

func (*RequestContext) BindAndValidate(obj interface{}) error { return nil }

func (*RequestContext) Body() ([]byte, error) { return nil, nil }

func (*RequestContext) ClientIP() string { return "" }

func (*RequestContext) ContentType() []byte { return nil }

func (*RequestContext) Cookie(key string) []byte { return nil }

func (*RequestContext) Copy() *RequestContext { return nil }

func (*RequestContext) Data(code int, contentType string, data []byte) {}

func (*RequestContext) DefaultQuery(key string, defaultValue string) string { return "" }

func (*RequestContext) File(filepath string) {}

func (*RequestContext) FormFile(name string) (*multipart.FileHeader, error) { return nil, nil }

func (*RequestContext) FormValue(key string) []byte { return nil }

func (*RequestContext) FullPath() string { return "" }

func (*RequestContext) Get(key string) (interface{}, bool) { return nil, false }

func (*RequestContext) GetHeader(key string) []byte { return nil }

func (*RequestContext) GetQuery(key string) (string, bool) { return "", false }

func (*RequestContext) GetRawData() []byte { return nil }

func (*RequestContext) GetString(key string) string { return "" }

func (*RequestContext) HTML(code int, name string, obj interface{}) {}

func (*RequestContext) Header(key string, value string) {}

func (*RequestContext) Host() []byte { return nil }

func (*RequestContext) IsAborted() bool { return false }

func (*RequestContext) IsGet() bool { return false }

func (*RequestContext) IsHead() bool { return false }

func (*RequestContext) IsPost() bool { return false }

func (*RequestContext) JSON(code int, obj interface{}) {}

func (*RequestContext) Method() []byte { return nil }

func (*RequestContext) MustGet(key string) interface{} { return nil }

func (*RequestContext) Next(c context.Context) {}

func (*RequestContext) NotFound() {}

func (*RequestContext) Param(key string) string { return "" }

func (*RequestContext) Path() []byte { return nil }

func (*RequestContext) PostForm(key string) string { return "" }

func (*RequestContext) Query(key string) string { return "" }

func (*RequestContext) QueryArgs() *protocol.Args { return nil }

func (*RequestContext) Redirect(statusCode int, uri []byte) {}

func (*RequestContext) RemoteAddr() net.Addr { return nil }

func (*RequestContext) Set(key string, value interface{}) {}

func (*RequestContext) SetBodyString(body string) {}

func (*RequestContext) SetContentType(contentType string) {}

func (*RequestContext) SetCookie(name string, value string, maxAge int, path string, domain string, sameSite protocol.CookieSameSite, secure bool, httpOnly bool) {
}

func (*RequestContext) SetStatusCode(statusCode int) {}

func (*RequestContext) Status(code int) {}

func (*RequestContext) String(code int, format string, values ...interface{}) {}

func (*RequestContext) URI() *protocol.URI { return nil }

func (*RequestContext) UserAgent() []byte { return nil }

func (*RequestContext) Value(key interface{}) interface{} { return nil }

func (*RequestContext) Write(p []byte) (int, error) { return 0, nil }

func (*RequestContext) WriteString(s string) (int, error) { return 0, nil }

func (*RequestContext) XML(code int, obj interface{}) {}

func NewContext(maxParams uint16) *RequestContext { return nil }
