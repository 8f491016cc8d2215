// Package hertz writes CORS headers with github.com/cloudwego/hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
)

func Reflect(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin"))) // want `credentials: any website can read this as the signed-in user`
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Vary", "Origin")
	c.Next(ctx)
}

func Direct(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Access-Control-Allow-Origin", c.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	c.Response.Header.Set("Vary", "Origin")
}

func Exact(ctx context.Context, c *app.RequestContext) {
	if origin := c.Request.Header.Get("Origin"); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Vary", "Origin")
	}
	c.Next(ctx)
}

func Configured(origin string) app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.Header("Access-Control-Allow-Origin", origin)
	}
}
