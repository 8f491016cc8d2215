// Package cors is a stub of github.com/gofiber/fiber/v2/middleware/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	fiber "github.com/gofiber/fiber/v2"
)

var (
	ConfigDefault Config
)

type Config struct {
	Next             func(c *fiber.Ctx) bool
	AllowOriginsFunc func(origin string) bool
	AllowOrigins     string
	AllowMethods     string
	AllowHeaders     string
	AllowCredentials bool
	ExposeHeaders    string
	MaxAge           int
}

func New(config ...Config) fiber.Handler { return nil }
