// Package adaptor is a stub of github.com/gofiber/fiber/v2/middleware/adaptor for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package adaptor

import (
	"net/http"

	fiber "github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func ConvertRequest(c *fiber.Ctx, forServer bool) (*http.Request, error) { return nil, nil }

func CopyContextToFiberContext(context interface{}, requestContext *fasthttp.RequestCtx) {}

func FiberApp(app *fiber.App) http.HandlerFunc { return nil }

func FiberHandler(h fiber.Handler) http.Handler { return nil }

func FiberHandlerFunc(h fiber.Handler) http.HandlerFunc { return nil }

func HTTPHandler(h http.Handler) fiber.Handler { return nil }

func HTTPHandlerFunc(h http.HandlerFunc) fiber.Handler { return nil }

func HTTPMiddleware(mw func(http.Handler) http.Handler) fiber.Handler { return nil }
