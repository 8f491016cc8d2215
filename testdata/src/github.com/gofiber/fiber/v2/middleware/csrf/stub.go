// Package csrf is a stub of github.com/gofiber/fiber/v2/middleware/csrf for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package csrf

import (
	"time"

	fiber "github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var (
	ConfigDefault Config
)

type Config struct {
	Next              func(c *fiber.Ctx) bool
	KeyLookup         string
	CookieName        string
	CookieDomain      string
	CookiePath        string
	CookieSecure      bool
	CookieHTTPOnly    bool
	CookieSameSite    string
	CookieSessionOnly bool
	Expiration        time.Duration
	SingleUseToken    bool
	Storage           fiber.Storage
	Session           *session.Store
	SessionKey        string
	ContextKey        interface{}
	KeyGenerator      func() string
	CookieExpires     time.Duration
	Cookie            *fiber.Cookie
	TokenLookup       string
	ErrorHandler      fiber.ErrorHandler
	Extractor         func(c *fiber.Ctx) (string, error)
	HandlerContextKey interface{}
}

func New(config ...Config) fiber.Handler { return nil }
