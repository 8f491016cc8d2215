package goframe

import "github.com/gogf/gf/v2/net/ghttp"

// Who is let in the caller decides.
func given(site string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: site, AllowCredentials: "true"})
		r.Middleware.Next()
	}
}
