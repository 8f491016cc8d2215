// Package atreugo writes headers in views of github.com/savsgio/atreugo.
package atreugo

import (
	"github.com/savsgio/atreugo/v11"
	"github.com/valyala/fasthttp"
)

// Reflect is a middleware that lets everyone in.
func Reflect(ctx *atreugo.RequestCtx) error {
	ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", ctx.Request.Header.Peek("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	return ctx.Next()
}

// Routes has a public view.
func Routes(s *atreugo.Atreugo) {
	s.GET("/", func(ctx *atreugo.RequestCtx) error {
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		return ctx.JSONResponse(atreugo.JSON{"a": 1})
	})
}

// One knows its site.
func One(ctx *atreugo.RequestCtx) error {
	if string(ctx.Request.Header.Peek(fasthttp.HeaderOrigin)) == "https://app.example.com" {
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "https://app.example.com")
		ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowCredentials, "true")
	}
	return ctx.Next()
}

// Fixed sends its site to all.
func Fixed(ctx *atreugo.RequestCtx) error {
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "https://app.example.com")
	return ctx.TextResponse("ok")
}

// Given asks its caller.
func Given(originAllowed func([]byte) bool) atreugo.Middleware {
	return func(ctx *atreugo.RequestCtx) error {
		if o := ctx.Request.Header.Peek("Origin"); originAllowed(o) {
			ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", o)
		}
		return ctx.Next()
	}
}
