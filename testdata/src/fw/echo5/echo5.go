// Package echo5 writes CORS headers through github.com/labstack/echo/v5.
package echo5

import "github.com/labstack/echo/v5"

func Reflect(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	c.Response().Header().Add("Vary", "Origin")
	return c.String(200, "ok")
}

func Fixed(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.String(200, "ok")
}

func Configured(origin string) echo.HandlerFunc {
	return func(c *echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		return c.String(200, "ok")
	}
}
