// Package frames has middlewares for frameworks, in the way of programs that
// had them before there was a package for it.
package frames

import (
	"net/http"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

// Gin lets the origins in, and everyone for a star.
func Gin(origins ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		origin := c.Request.Header.Get("Origin")
		if slices.Contains(origins, origin) || slices.Contains(origins, "*") {
			c.Writer.Header().Set("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

// Options are those of Echo.
type Options struct {
	Skip    func(echo.Context) bool
	Allow   func(c echo.Context, origin string) bool
	Cookies bool
}

// Echo asks a function.
func Echo(o Options) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if o.Skip != nil && o.Skip(c) {
				return next(c)
			}
			origin := c.Request().Header.Get(echo.HeaderOrigin)
			if o.Allow != nil && o.Allow(c, origin) {
				c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
				if o.Cookies {
					c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
				}
			}
			return next(c)
		}
	}
}

// Fiber has a list with commas.
func Fiber(list string) fiber.Handler {
	allowed := strings.Split(list, ",")
	return func(c *fiber.Ctx) error {
		for _, a := range allowed {
			if a == c.Get(fiber.HeaderOrigin) {
				c.Set(fiber.HeaderAccessControlAllowOrigin, a)
				c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
				break
			}
		}
		return c.Next()
	}
}

// Grant is for single routes of gin.
func Grant(c *gin.Context, origin string) {
	c.Header("Access-Control-Allow-Origin", origin)
	c.Header("Access-Control-Allow-Credentials", "true")
}
