// Package fiber configures the CORS middleware of fiber v2.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

func defaults(app *fiber.App) { app.Use(cors.New()) } // want `wildcard: cors\.New\(\) lets any website read every response behind it; fine only for public data`

func panics(app *fiber.App) {
	app.Use(cors.New(cors.Config{AllowOrigins: "*", AllowCredentials: true})) // want `startup: fiber panics when the program starts: \[CORS\] Insecure setup, 'AllowCredentials' is set to true, and 'AllowOrigins' is set to a wildcard\.`
}

func reflects(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOriginsFunc: func(origin string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginsFunc, fiber sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		AllowCredentials: true,
	}))
}

func invalid(app *fiber.App) {
	app.Use(cors.New(cors.Config{AllowOrigins: "https://app.example.com, example.org"})) // want `startup: fiber panics when the program starts: \[CORS\] Invalid origin format in configuration: example\.org`
}

func good(app *fiber.App) {
	app.Use(cors.New(cors.Config{AllowOrigins: "https://app.example.com, https://*.apps.example.com", AllowCredentials: true}))
}
