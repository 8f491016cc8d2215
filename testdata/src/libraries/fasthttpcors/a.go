// Package fasthttpcors configures github.com/AdhityaRamadhanus/fasthttpcors.
package fasthttpcors

import (
	cors "github.com/AdhityaRamadhanus/fasthttpcors"
	"github.com/valyala/fasthttp"
)

func serve(*fasthttp.RequestCtx) {}

// A star becomes the request's origin.
func star() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{
		AllowedOrigins:   []string{"*"}, // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "\*", fasthttpcors sends Origin "https://evil\.example" back`
		AllowCredentials: true,
	}).CorsMiddleware(serve)
}

// So does an empty list.
func zero() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowCredentials: true}).CorsMiddleware(serve) // want `credentials: any website can read this as the signed-in user`
}

func defaults() fasthttp.RequestHandler {
	return cors.DefaultHandler().CorsMiddleware(serve) // want `wildcard: cors\.DefaultHandler\(\).* sends every Origin back`
}

func null() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowedOrigins: []string{"null"}, AllowCredentials: true}).CorsMiddleware(serve) // want `nullorigin: `
}

func listed() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowedMethods:   []string{"GET", "POST"},
		AllowCredentials: true,
	}).CorsMiddleware(serve)
}

// A pattern is compared literally.
func pattern() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowedOrigins: []string{"https://*"}, AllowCredentials: true}).CorsMiddleware(serve)
}

func two() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowedOrigins: []string{"https://a.example.com", "https://b.example.com"}}).CorsMiddleware(serve)
}

func three() fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowedOrigins: []string{"https://a.example.com"}, AllowedHeaders: []string{"*"}}).CorsMiddleware(serve)
}

func given(origins []string) fasthttp.RequestHandler {
	return cors.NewCorsHandler(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).CorsMiddleware(serve)
}
