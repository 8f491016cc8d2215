// Package iris writes CORS headers with github.com/kataras/iris/v12.
package iris

import "github.com/kataras/iris/v12"

func Reflect(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Vary", "Origin")
	ctx.Next()
}

func Writer(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", ctx.Request().Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter().Header().Set("Vary", "Origin")
	ctx.WriteString("ok")
}

func Exact(ctx iris.Context) {
	if origin := ctx.GetHeader("Origin"); origin == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
	}
	ctx.Next()
}

func Configured(origin string) iris.Handler {
	return func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Next()
	}
}
