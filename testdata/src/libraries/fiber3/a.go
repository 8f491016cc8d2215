// Package fiber3 configures the CORS middleware of fiber v3.
package fiber3

import (
	"strings"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

func defaults(app *fiber.App) { app.Use(cors.New()) } // want `wildcard: cors\.New\(\) lets any website read every response behind it; fine only for public data`

func panics(app *fiber.App) {
	app.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true})) // want `startup: fiber panics when the program starts: \[CORS\] Configuration error: When 'AllowCredentials' is set to true, 'AllowOrigins' cannot contain a wildcard origin '\*'\. Please specify allowed origins explicitly or adjust 'AllowCredentials' setting\.`
}

func contains(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOriginsFunc: func(origin string) bool { return strings.Contains(origin, "example.com") }, // want `weakorigin: strings\.Contains\(origin, "example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
		AllowCredentials: true,
	}))
}

func good(app *fiber.App) {
	app.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}
