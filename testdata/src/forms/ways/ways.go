// Package ways makes policies on several paths: a finding names a condition
// only if the policy rests on it.
package ways

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
)

func anyone(string) bool { return true }

// Bad: the branch in front has no part in it.
func either(addr string, h http.Handler) http.Handler {
	if strings.HasPrefix(addr, "0.0.0.0:") {
		addr = "localhost" + addr
	}
	println(addr)
	return cors.New(cors.Options{AllowOriginFunc: anyone, AllowCredentials: true}).Handler(h) // want `with Access-Control-Allow-Credentials|credentials: any website can read this as the signed-in user: .* back with Access-Control-Allow-Credentials: true$`
}

// Bad, one level lower: only in that mode.
func mode(what string, h http.Handler) http.Handler {
	if what == "web" {
		return cors.New(cors.Options{AllowOriginFunc: anyone, AllowCredentials: true}).Handler(h) // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc, rs/cors sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true \(when parameter what is "web"\)`
	}
	return h
}

// Good: in every mode a fixed origin.
func modes(what string, h http.Handler) http.Handler {
	opts := cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
	if what == "dev" {
		opts.AllowedOrigins = []string{"https://dev.example.com"}
	}
	return cors.New(opts).Handler(h)
}

// Not known: whether the operator's text is a wildcard is data, not a mode.
func data(origin string, h http.Handler) http.Handler {
	if origin == "*" {
		return cors.New(cors.Options{AllowOriginFunc: anyone, AllowCredentials: true}).Handler(h)
	}
	return h
}

// Bad, one level lower, and the text says which way.
func unless(origins string, h http.Handler) http.Handler {
	if origins != "" {
		return cors.New(cors.Options{AllowedOrigins: strings.Split(origins, ",")}).Handler(h)
	}
	return cors.New(cors.Options{AllowOriginFunc: anyone, AllowCredentials: true}).Handler(h) // want `credentials: .*true`
}
