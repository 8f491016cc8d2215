// Package cors is a stub of github.com/gofiber/fiber/v3/middleware/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	fiber "github.com/gofiber/fiber/v3"
)

var (
	ConfigDefault Config
)

type Config struct {
	Next                  func(c fiber.Ctx) bool
	AllowOriginsFunc      func(origin string) bool
	AllowOrigins          []string
	AllowMethods          []string
	AllowHeaders          []string
	ExposeHeaders         []string
	MaxAge                int
	DisableValueRedaction bool
	AllowCredentials      bool
	AllowPrivateNetwork   bool
}

func New(config ...Config) fiber.Handler { return nil }
