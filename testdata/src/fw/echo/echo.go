// Package echo writes CORS headers through github.com/labstack/echo/v4.
package echo

import (
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"
)

func Reflect(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set(echo.HeaderAccessControlAllowOrigin, c.Request().Header.Get(echo.HeaderOrigin)) // want `credentials: any website can read this as the signed-in user`
		h.Set(echo.HeaderAccessControlAllowCredentials, "true")
		h.Add(echo.HeaderVary, echo.HeaderOrigin)
		return next(c)
	}
}

var allowed = []string{"https://app.example.com", "https://www.example.com"}

func Checked(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		if !slices.Contains(allowed, origin) {
			return next(c)
		}
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
		c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
		c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func Configured(ok func(string) bool) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if origin := c.Request().Header.Get("Origin"); ok(origin) {
				c.Response().Header().Set("Access-Control-Allow-Origin", origin)
				c.Response().Header().Add("Vary", "Origin")
			}
			return next(c)
		}
	}
}
