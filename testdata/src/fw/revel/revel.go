// Package revel writes headers in filters and actions of github.com/revel/revel.
package revel

import (
	"strings"

	"github.com/revel/revel"
)

// App is a controller.
type App struct{ *revel.Controller }

// Filter reflects every origin.
func Filter(c *revel.Controller, fc []revel.Filter) {
	c.Response.Out.Header().Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
	fc[0](c, fc[1:])
}

// Star is public.
func (c App) Star() revel.Result {
	c.Response.Out.Header().Add("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this`
	return c.RenderJSON(map[string]string{"a": "b"})
}

// Suffix forgets the dot.
func (c App) Suffix() revel.Result {
	if o := c.Request.GetHttpHeader("Origin"); strings.HasSuffix(o, "example.com") { // want `weakorigin: .* lets "https://.*example.com" in, with credentials`
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", o)
		c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.RenderText("ok")
}

// One knows its site.
func (c App) One() revel.Result {
	if c.Request.Header.Get("Origin") == "https://app.example.com" {
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response.Out.Header().Set("Vary", "Origin")
	}
	return c.RenderText("ok")
}

// Fixed sends its site to all.
func Fixed(c *revel.Controller, fc []revel.Filter) {
	c.Response.Out.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response.Out.Header().Set("Access-Control-Allow-Credentials", "true")
	fc[0](c, fc[1:])
}

// Given sends what the caller says.
func Given(origin string) revel.Filter {
	return func(c *revel.Controller, fc []revel.Filter) {
		c.Response.Out.Header().Set("Access-Control-Allow-Origin", origin)
		fc[0](c, fc[1:])
	}
}
