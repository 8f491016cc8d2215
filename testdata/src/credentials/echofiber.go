package credentials

import (
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Echo says yes to all.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc:  func(origin string) (bool, error) { return true, nil }, // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc`
		AllowCredentials: true,
	}))
}

// Fiber says so, too.
func Fiber(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOriginsFunc: func(origin string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginsFunc`
		AllowCredentials: true,
	}))
}

// EchoList names the sites.
func EchoList(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com", "https://admin.example.com"},
		AllowCredentials: true,
	}))
}

// FiberList names them in one string.
func FiberList(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{
		AllowOrigins:     "https://app.example.com, https://admin.example.com",
		AllowCredentials: true,
	}))
}

// EchoGiven depends on who calls.
func EchoGiven(e *echo.Echo, c middleware.CORSConfig) {
	c.AllowCredentials = true
	e.Use(middleware.CORSWithConfig(c))
}
