// Package gorillahandlers configures gorilla/handlers with functional options.
package gorillahandlers

import (
	"net/http"
	"strings"

	"github.com/gorilla/handlers"
)

func reflects(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOriginValidator(func(origin string) bool { return true }), // want `credentials: any website can read this as the signed-in user: with AllowedOriginValidator, gorilla/handlers sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		handlers.AllowCredentials(),
	)(h)
}

func suffix(h http.Handler) http.Handler {
	opts := []handlers.CORSOption{
		handlers.AllowedOriginValidator(func(origin string) bool {
			return strings.HasSuffix(origin, "example.com") // want `weakorigin: strings\.HasSuffix\(origin, "example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		}),
	}
	opts = append(opts, handlers.AllowCredentials())
	return handlers.CORS(opts...)(h)
}

func refused(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowCredentials())(h) // want `refused: browsers refuse "\*" together with credentials, and gorilla/handlers sends both: drop AllowCredentials or list the origins`
}

func star(h http.Handler) http.Handler {
	origins := handlers.AllowedOrigins([]string{"*"}) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	return handlers.CORS(origins)(h)
}

func methods(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
		handlers.AllowedMethods([]string{"*"}), // want `methods: AllowedMethods entry "\*": gorilla/handlers does not expand "\*" among methods: preflights for other methods are refused`
	)(h)
}

func good(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
		handlers.AllowedHeaders([]string{"Content-Type"}),
		handlers.AllowCredentials(),
	)(h)
}

func unknown(h http.Handler, more ...handlers.CORSOption) http.Handler {
	return handlers.CORS(append(more, handlers.AllowCredentials())...)(h)
}
