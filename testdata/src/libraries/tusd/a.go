// Package tusd configures tusd's upload handler.
package tusd

import (
	"regexp"

	"github.com/tus/tusd/v2/pkg/handler"
)

func defaults(c *handler.StoreComposer) (*handler.Handler, error) {
	return handler.NewHandler(handler.Config{BasePath: "/files/", StoreComposer: c}) // want `wildcard: handler\.NewHandler\(handler\.Config\{BasePath: "/files/", StoreComposer: c\}\) sends every Origin back, so any website can read this; fine only for public data`
}

func credentials(c *handler.StoreComposer) (*handler.Handler, error) {
	cors := handler.DefaultCorsConfig
	cors.AllowCredentials = true
	return handler.NewHandler(handler.Config{StoreComposer: c, Cors: &cors}) // want `credentials: any website can read this as the signed-in user: with handler\.NewHandler\(handler\.Config\{StoreComposer: c, Cors: &cors\}\), tusd sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func unanchored(c *handler.StoreComposer) (*handler.Handler, error) {
	return handler.NewHandler(handler.Config{StoreComposer: c, Cors: &handler.CorsConfig{
		AllowOrigin:      regexp.MustCompile(`https://app\.example\.com`), // want "weakorigin: regexp\\.MustCompile\\(`https://app\\\\\\.example\\\\\\.com`\\) lets \"https://app\\.example\\.com\\.evil\\.net\" in, with credentials \\(not anchored at the end\\)"
		AllowCredentials: true,
	}})
}

func good(c *handler.StoreComposer) (*handler.UnroutedHandler, error) {
	return handler.NewUnroutedHandler(handler.Config{StoreComposer: c, Cors: &handler.CorsConfig{
		AllowOrigin:      regexp.MustCompile(`^https://app\.example\.com$`),
		AllowCredentials: true,
	}})
}

func off(c *handler.StoreComposer) (*handler.Handler, error) {
	return handler.NewHandler(handler.Config{StoreComposer: c, Cors: &handler.CorsConfig{Disable: true}})
}
