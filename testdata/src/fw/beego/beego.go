// Package beego writes CORS headers with github.com/beego/beego/v2.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func Reflect(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.Output.Header("Vary", "Origin")
}

func Writer(ctx *context.Context) {
	ctx.ResponseWriter.Header().Set("Access-Control-Allow-Origin", ctx.Request.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	ctx.ResponseWriter.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.Header().Set("Vary", "Origin")
}

// Users is a controller: its methods are handlers.
type Users struct{ web.Controller }

func (c *Users) List() {
	c.Ctx.Output.Header("Access-Control-Allow-Origin", c.Ctx.Input.Header("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	c.Ctx.Output.Header("Vary", "Origin")
	c.ServeJSON()
}

func (c *Users) Show() {
	if origin := c.Ctx.Input.Header("Origin"); origin == "https://app.example.com" {
		c.Ctx.Output.Header("Access-Control-Allow-Origin", origin)
		c.Ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		c.Ctx.Output.Header("Vary", "Origin")
	}
	c.ServeJSON()
}

func Configured(origin string) web.FilterFunc {
	return func(ctx *context.Context) { ctx.Output.Header("Access-Control-Allow-Origin", origin) }
}
