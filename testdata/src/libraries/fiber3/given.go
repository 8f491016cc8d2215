package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// Who is let in the caller decides.
func given(app *fiber.App, allowed func(string) bool) {
	app.Use(cors.New(cors.Config{AllowOriginsFunc: allowed, AllowCredentials: true}))
}
