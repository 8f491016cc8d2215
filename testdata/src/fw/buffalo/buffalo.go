// Package buffalo writes headers in handlers of github.com/gobuffalo/buffalo.
package buffalo

import (
	"net/http"

	"github.com/gobuffalo/buffalo"
	"github.com/gobuffalo/buffalo/render"
	"github.com/rs/cors"
)

// Reflect is a middleware that lets everyone in.
func Reflect(next buffalo.Handler) buffalo.Handler {
	return func(c buffalo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		return next(c)
	}
}

// Star is public.
func Star(c buffalo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	return c.Render(http.StatusOK, render.JSON(1))
}

// App has a library's policy in front.
func App() *buffalo.App {
	return buffalo.New(buffalo.Options{PreWares: []buffalo.PreWare{cors.Default().Handler}}) // want `wildcard: cors\.Default\(\)\.Handler lets any website read`
}

// Chosen takes the origin from the query.
func Chosen(c buffalo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", c.Param("origin")) // want `credentials: .* takes the allowed origin from text that the requester writes`
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.Render(http.StatusOK, render.String("ok"))
}

// One knows its site.
func One(next buffalo.Handler) buffalo.Handler {
	return func(c buffalo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		if c.Request().Header.Get("Origin") == "https://app.example.com" {
			c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

// Fixed sends its site to all.
func Fixed(c buffalo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	return c.Render(http.StatusOK, render.String("ok"))
}

// Listed has its sites in a library's policy.
func Listed() *buffalo.App {
	c := cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	return buffalo.New(buffalo.Options{PreWares: []buffalo.PreWare{c.Handler}})
}

// Given asks its caller.
func Given(originAllowed func(string) bool) buffalo.Handler {
	return func(c buffalo.Context) error {
		if o := c.Request().Header.Get("Origin"); originAllowed(o) {
			c.Response().Header().Set("Access-Control-Allow-Origin", o)
		}
		return c.Render(http.StatusOK, render.String("ok"))
	}
}
