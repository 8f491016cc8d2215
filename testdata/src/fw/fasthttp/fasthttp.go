// Package fasthttp writes CORS headers with github.com/valyala/fasthttp.
package fasthttp

import (
	"bytes"

	"github.com/valyala/fasthttp"
)

func Reflect(ctx *fasthttp.RequestCtx) {
	ctx.SetBodyString("ok")                                                                         // headers may follow
	ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", ctx.Request.Header.Peek("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.Set("Vary", "Origin")
}

var (
	header  = []byte("Access-Control-Allow-Origin")
	allowed = []byte("https://app.example.com")
)

func Checked(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := ctx.Request.Header.Peek("Origin")
		if bytes.Equal(origin, allowed) {
			ctx.Response.Header.SetBytesKV(header, origin)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
			ctx.Response.Header.Add("Vary", "Origin")
		}
		next(ctx)
	}
}

func Removed(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetBytesKV(header, ctx.Request.Header.Peek("Origin"))
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.DelBytes(header)
}

// The response of a client is not this program's answer.
func Client(url string) *fasthttp.Response {
	resp := &fasthttp.Response{}
	resp.Header.Set("Access-Control-Allow-Origin", "*")
	return resp
}

func Configured(ok func([]byte) bool) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if origin := ctx.Request.Header.Peek("Origin"); ok(origin) {
			ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
		}
	}
}
