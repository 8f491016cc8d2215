package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Who is let in the caller decides.
func given(app *fiber.App, origins string) {
	app.Use(cors.New(cors.Config{AllowOrigins: origins, AllowCredentials: true}))
}
