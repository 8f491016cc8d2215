// Package atreugo is a stub of github.com/savsgio/atreugo/v11 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package atreugo

import "github.com/valyala/fasthttp"

type Atreugo struct {
	*Router
}

type Config struct {
	Addr string
	Name string
}

type JSON map[string]interface{}

type Middleware View

type Path struct{}

type RequestCtx struct {
	*fasthttp.RequestCtx
}

func (*RequestCtx) ErrorResponse(err error, statusCode ...int) error { return nil }

func (*RequestCtx) FileResponse(fileName, filePath, mimeType string) error { return nil }

func (*RequestCtx) HTTPResponse(body string, statusCode ...int) error { return nil }

func (*RequestCtx) HTTPResponseBytes(body []byte, statusCode ...int) error { return nil }

func (*RequestCtx) JSONResponse(body interface{}, statusCode ...int) error { return nil }

func (*RequestCtx) Next() error { return nil }

func (*RequestCtx) RawResponse(body string, statusCode ...int) error { return nil }

func (*RequestCtx) RawResponseBytes(body []byte, statusCode ...int) error { return nil }

func (*RequestCtx) RedirectResponse(url string, statusCode int) error { return nil }

func (*RequestCtx) RequestID() []byte { return nil }

func (*RequestCtx) SkipView() {}

func (*RequestCtx) TextResponse(body string, statusCode ...int) error { return nil }

func (*RequestCtx) TextResponseBytes(body []byte, statusCode ...int) error { return nil }

type Router struct{}

func (*Router) GET(url string, viewFn View) *Path { return nil }

func (*Router) UseAfter(fns ...Middleware) *Router { return nil }

func (*Router) UseBefore(fns ...Middleware) *Router { return nil }

type View func(*RequestCtx) error

func New(cfg Config) *Atreugo { return nil }
