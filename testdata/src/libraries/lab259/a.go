// Package lab259 configures github.com/lab259/cors.
package lab259

import (
	"strings"

	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

func serve(*fasthttp.RequestCtx) {}

func both() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and lab259/cors sends both`
	}).Handler(serve)
}

func all() fasthttp.RequestHandler {
	return cors.AllowAll().Handler(serve) // want `wildcard: cors\.AllowAll\(\).* lets any website read`
}

func suffix() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return strings.HasSuffix(o, "example.com") }, // want `weakorigin: .* lets "https://.*example\.com" in, with credentials`
		AllowCredentials: true,
	}).Handler(serve)
}

func anyHTTPS() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://*"}, // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "https://\*", lab259/cors sends`
		AllowCredentials: true,
	}).Handler(serve)
}

func listed() fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}).Handler(serve)
}

func subdomains() fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}).Handler(serve)
}

func function() fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowOriginRequestFunc: func(_ *fasthttp.RequestCtx, o string) bool { return o == "https://app.example.com" },
		AllowCredentials:       true,
	}).Handler(serve)
}

func methods() fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"GET"}}).Handler(serve)
}

func given(check func(string) bool) fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowOriginFunc: check, AllowCredentials: true}).Handler(serve)
}
