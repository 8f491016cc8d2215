// Package fiber3 writes CORS headers through github.com/gofiber/fiber/v3.
package fiber3

import "github.com/gofiber/fiber/v3"

func Reflect(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Vary("Origin")
	return c.Next()
}

func Parts(c fiber.Ctx) error {
	c.Res().Set("Access-Control-Allow-Origin", c.Req().Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Res().Set("Access-Control-Allow-Credentials", "true")
	c.Res().Vary("Origin")
	return c.SendString("ok")
}

func Exact(c fiber.Ctx) error {
	if origin := c.Get("Origin"); origin == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
		c.Vary("Origin")
	}
	return c.Next()
}

func Configured(origin string) fiber.Handler {
	return func(c fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", origin)
		return c.Next()
	}
}
