// Package goframe uses the CORS feature of GoFrame.
package goframe

import "github.com/gogf/gf/v2/net/ghttp"

func middleware(s *ghttp.Server) { s.Use(ghttp.MiddlewareCORS) } // want `credentials: any website can read this as the signed-in user: with s\.Use\(ghttp\.MiddlewareCORS\), GoFrame sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`

func group(s *ghttp.Server) {
	s.Group("/api", func(g *ghttp.RouterGroup) {
		g.Middleware(ghttp.MiddlewareCORS) // want `credentials: any website can read this as the signed-in user: with g\.Middleware\(ghttp\.MiddlewareCORS\), GoFrame sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	})
}

func handler(r *ghttp.Request) {
	r.Response.CORSDefault() // want `credentials: any website can read this as the signed-in user: r\.Response\.CORSDefault\(\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	r.Middleware.Next()
}

// AllowDomain compares hosts: one label covers every .com, whatever the scheme.
func domains(r *ghttp.Request) {
	o := r.Response.DefaultCORSOptions()
	o.AllowDomain = []string{"com"} // want `weakorigin: the entry "com" lets "https://evil\.com" in, with credentials \(anyone can register below com\)`
	r.Response.CORS(o)
	r.Middleware.Next()
}

func star(r *ghttp.Request) {
	o := r.Response.DefaultCORSOptions()
	o.AllowOrigin = "*" // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
	o.AllowCredentials = ""
	r.Response.CORS(o)
	r.Middleware.Next()
}

func good(r *ghttp.Request) {
	r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "https://app.example.com", AllowCredentials: "true"})
	r.Middleware.Next()
}
