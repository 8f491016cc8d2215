// Package fasthttpadaptor is a stub of github.com/valyala/fasthttp/fasthttpadaptor for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fasthttpadaptor

import (
	"net/http"

	"github.com/valyala/fasthttp"
)

func ConvertRequest(ctx *fasthttp.RequestCtx, r *http.Request, forServer bool) error { return nil }

func NewFastHTTPHandler(h http.Handler) fasthttp.RequestHandler { return nil }

func NewFastHTTPHandlerFunc(h http.HandlerFunc) fasthttp.RequestHandler { return nil }
