// Package restful writes CORS headers in filters of go-restful.
package restful

import "github.com/emicklei/go-restful/v3"

func Reflect(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	resp.AddHeader("Access-Control-Allow-Origin", req.HeaderParameter("Origin")) // want `credentials: any website can read this as the signed-in user`
	resp.AddHeader("Access-Control-Allow-Credentials", "true")
	resp.AddHeader("Vary", "Origin")
	chain.ProcessFilter(req, resp)
}

func Writer(req *restful.Request, resp *restful.Response) {
	resp.Header().Set("Access-Control-Allow-Origin", req.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	resp.Header().Set("Access-Control-Allow-Credentials", "true")
	resp.Header().Set("Vary", "Origin")
	resp.WriteEntity("ok")
}

func Exact(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if origin := req.HeaderParameter("Origin"); origin == "https://app.example.com" {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		resp.AddHeader("Access-Control-Allow-Credentials", "true")
		resp.AddHeader("Vary", "Origin")
	}
	chain.ProcessFilter(req, resp)
}

func Configured(origin string) restful.FilterFunction {
	return func(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
		resp.AddHeader("Access-Control-Allow-Origin", origin)
		chain.ProcessFilter(req, resp)
	}
}
