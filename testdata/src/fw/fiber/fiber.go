// Package fiber writes CORS headers through github.com/gofiber/fiber/v2.
package fiber

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

func Reflect(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Vary("Origin")
	return c.Next()
}

// Headers that follow the rest of the chain are sent all the same.
func Late(c *fiber.Ctx) error {
	err := c.Next()
	c.Response().Header.Set("Access-Control-Allow-Origin", string(c.Request().Header.Peek("Origin"))) // want `credentials: any website can read this as the signed-in user`
	c.Response().Header.Set("Access-Control-Allow-Credentials", "true")
	c.Vary("Origin")
	return err
}

// Append joins its values: browsers refuse the result.
func Joined(c *fiber.Ctx) error {
	c.Append("Access-Control-Allow-Origin", "https://app.example.com", "https://www.example.com") // want `refused: browsers refuse several origins in one Access-Control-Allow-Origin header`
	return c.SendString("ok")
}

func Suffix(c *fiber.Ctx) error {
	if origin := c.Get(fiber.HeaderOrigin); strings.HasSuffix(origin, "example.com") { // want `weakorigin: strings.HasSuffix\(origin, "example.com"\) lets`
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
		c.Vary(fiber.HeaderOrigin)
	}
	return c.Next()
}

func Subdomains(c *fiber.Ctx) error {
	origin := c.Get(fiber.HeaderOrigin)
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
		c.Vary(fiber.HeaderOrigin)
	}
	return c.Next()
}

// A proxied client response is not this program's answer.
func Configured(origins map[string]bool) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if origin := c.Get("Origin"); origins[origin] {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Vary("Origin")
		}
		return c.Next()
	}
}
