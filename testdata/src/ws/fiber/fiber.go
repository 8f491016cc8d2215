// Package fiber opens WebSockets with github.com/gofiber/contrib/websocket.
package fiber

import (
	"strings"

	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

func serve(c *websocket.Conn) {}

func Routes(app *fiber.App, origins []string) {
	app.Get("/open", websocket.New(serve)) // want `websocket: any website can open this WebSocket as the signed-in user: gofiber/contrib/websocket accepts Origin "https://evil\.example" in websocket\.New\(serve\), and nothing in front of it refuses that`
	app.Get("/star", websocket.New(serve, websocket.Config{
		Origins: []string{"*"}, // want `websocket: .* Origins: "\*" accepts`
	}))
	app.Get("/listed", websocket.New(serve, websocket.Config{Origins: []string{"https://app.example.com"}}))
	app.Get("/second", websocket.New(serve, websocket.Config{Origins: []string{"https://app.example.com", "*"}}))
	app.Get("/filtered", websocket.New(serve, websocket.Config{
		Filter: func(c *fiber.Ctx) bool { return c.Get("Origin") == "https://app.example.com" },
	}))
	app.Get("/configured", websocket.New(serve, websocket.Config{Origins: origins}))

	inner := websocket.New(serve)
	app.Get("/checked", func(c *fiber.Ctx) error {
		if c.Get(fiber.HeaderOrigin) != "https://app.example.com" {
			return c.SendStatus(fiber.StatusForbidden)
		}
		return inner(c)
	})
	app.Get("/suffix", func(c *fiber.Ctx) error {
		if !strings.HasSuffix(c.Get(fiber.HeaderOrigin), "example.com") { // want `websocket: .* lets "https://.*example.com" in`
			return c.SendStatus(fiber.StatusForbidden)
		}
		return inner(c)
	})
}
