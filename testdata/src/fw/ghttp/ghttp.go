// Package ghttp writes CORS headers with GoFrame.
package ghttp

import "github.com/gogf/gf/v2/net/ghttp"

func Reflect(r *ghttp.Request) {
	r.Response.Header().Set("Access-Control-Allow-Origin", r.GetHeader("Origin")) // want `credentials: any website can read this as the signed-in user`
	r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	r.Response.Header().Set("Vary", "Origin")
	r.Middleware.Next()
}

// Responses are buffered: this is sent as well.
func Late(r *ghttp.Request) {
	r.Middleware.Next()
	r.Response.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	r.Response.Header().Set("Vary", "Origin")
}

func Exact(r *ghttp.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		r.Response.Header().Set("Access-Control-Allow-Origin", origin)
		r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
		r.Response.Header().Set("Vary", "Origin")
	}
	r.Middleware.Next()
}

func Configured(origin string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Response.Header().Set("Access-Control-Allow-Origin", origin) }
}
