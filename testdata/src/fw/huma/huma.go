// Package huma writes headers in middleware of github.com/danielgtaylor/huma.
package huma

import (
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// Reflect lets everyone in.
func Reflect(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Access-Control-Allow-Origin", ctx.Header("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	next(ctx)
}

func Routes(api huma.API) {
	api.UseMiddleware(func(ctx huma.Context, next func(huma.Context)) {
		ctx.AppendHeader("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
		next(ctx)
	})
}

// Prefix forgets where the host ends.
func Prefix(ctx huma.Context, next func(huma.Context)) {
	if o := ctx.Header("Origin"); strings.HasPrefix(o, "https://app.example.com") { // want `weakorigin: .* lets "https://app\.example\.com.*" in`
		ctx.SetHeader("Access-Control-Allow-Origin", o)
	}
	next(ctx)
}

// One knows its site.
func One(ctx huma.Context, next func(huma.Context)) {
	if ctx.Header("Origin") == "https://app.example.com" {
		ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	next(ctx)
}

// Fixed sends its site to all.
func Fixed(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
	next(ctx)
}

// None sets another header.
func None(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Vary", "Origin")
	next(ctx)
}

// Given asks its caller.
func Given(originAllowed func(string) bool) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		if o := ctx.Header("Origin"); originAllowed(o) {
			ctx.SetHeader("Access-Control-Allow-Origin", o)
		}
		next(ctx)
	}
}
