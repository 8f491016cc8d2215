// Package embedded has contexts with extras.
package embedded

import (
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

type Context struct {
	echo.Context
	User string
}

func Reflect(c *Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	c.Response().Header().Set("Vary", "Origin")
	return c.NoContent(204)
}

func Exact(c Context) error {
	if origin := c.Request().Header.Get("Origin"); origin == "https://app.example.com" {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Vary", "Origin")
	}
	return c.NoContent(204)
}

type Page struct{ *gin.Context }

func (p *Page) Options() {
	p.Header("Access-Control-Allow-Origin", p.GetHeader("Origin")) // want `credentials: any website can read this as the signed-in user`
	p.Header("Access-Control-Allow-Credentials", "true")
	p.Header("Vary", "Origin")
}

func (p *Page) Configured(origin string) {
	p.Header("Access-Control-Allow-Origin", origin)
}
