package credentials

import (
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

// True is the predicate of those in a hurry.
func True() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc`
		AllowCredentials: true,
	})
}

// Request ignores both arguments.
func Request() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginRequestFunc: func(_ *http.Request, _ string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginRequestFunc`
		AllowCredentials:       true,
	})
}

// Scheme requires TLS and nothing more.
func Scheme() *cors.Cors {
	opts := cors.Options{AllowCredentials: true}
	opts.AllowedOrigins = append(opts.AllowedOrigins, "https://*") // want `credentials: any website can read this as the signed-in user: with AllowedOrigins`
	return cors.New(opts)
}

// Prefix says the same in Go.
func Prefix() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool { // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc`
			return strings.HasPrefix(origin, "https://") || strings.HasPrefix(origin, "http://")
		},
		AllowCredentials: true,
	})
}

// List is what the library is for.
func List() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://admin.example.com"},
		AllowCredentials: true,
	})
}

// Func compares whole origins.
func Func() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	})
}

// Subdomains all belong to the owner of example.com.
func Subdomains() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true})
}

// Nobody is let in by a predicate that says no.
func Nobody() *cors.Cors {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return false }, AllowCredentials: true})
}

// Environment depends on who starts the program.
func Environment() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   strings.Split(os.Getenv("ALLOWED_ORIGINS"), ","),
		AllowCredentials: true,
	})
}

// Given depends on who calls.
func Given(allow func(string) bool) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return allow(origin) },
		AllowCredentials: true,
	})
}
