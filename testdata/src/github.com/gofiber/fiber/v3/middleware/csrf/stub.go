// Package csrf is a stub of github.com/gofiber/fiber/v3/middleware/csrf for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package csrf

import (
	"time"

	fiber "github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/session"
)

var (
	ConfigDefault Config
)

type Config struct {
	Storage               fiber.Storage
	Next                  func(c fiber.Ctx) bool
	Session               *session.Store
	KeyGenerator          func() string
	ErrorHandler          fiber.ErrorHandler
	CookieName            string
	CookieDomain          string
	CookiePath            string
	CookieSameSite        string
	TrustedOrigins        []string
	Extractor             extractors.Extractor
	IdleTimeout           time.Duration
	DisableValueRedaction bool
	CookieSecure          bool
	CookieHTTPOnly        bool
	CookieSessionOnly     bool
	SingleUseToken        bool
}

func New(config ...Config) fiber.Handler { return nil }
