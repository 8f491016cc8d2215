package wrappers

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"flows/wrappers/frames"
)

// Gin's middleware of another package is given a star.
func ginBad(r *gin.Engine) {
	r.Use(frames.Gin(app, "*")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Gin's middleware of another package is given our app.
func ginGood(r *gin.Engine) { r.Use(frames.Gin(app)) }

// Gin's middleware of another package is given the caller's list.
func ginUnknown(r *gin.Engine, list []string) { r.Use(frames.Gin(list...)) }

// Echo's middleware of another package asks a function that says yes.
func echoBad(e *echo.Echo) {
	yes := func(echo.Context, string) bool { return true }
	e.Use(frames.Echo(frames.Options{Cookies: true, Allow: yes})) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Echo's middleware of another package asks for our app.
func echoGood(e *echo.Echo) {
	e.Use(frames.Echo(frames.Options{Cookies: true, Allow: func(_ echo.Context, o string) bool { return o == app }}))
}

// Echo's middleware of another package asks the caller's function.
func echoUnknown(e *echo.Echo, allow func(string) bool) {
	e.Use(frames.Echo(frames.Options{Cookies: true, Allow: func(_ echo.Context, o string) bool { return allow(o) }}))
}

// Fiber's middleware of another package is given a list with "null".
func fiberBad(f *fiber.App) {
	f.Use("/api", frames.Fiber("https://app.example.com,null")) // want `nullorigin: .* in with credentials: any website can send it from a sandboxed frame$`
}

// Fiber's middleware of another package is given a list of ours.
func fiberGood(f *fiber.App) {
	f.Use("/api", frames.Fiber("https://app.example.com,https://admin.example.com"))
}

// Fiber's middleware of another package is given the caller's list.
func fiberUnknown(f *fiber.App, list string) { f.Use("/api", frames.Fiber(list)) }

// A route of gin's passes its context on.
func contextBad(r gin.IRouter) {
	r.GET("/me", func(c *gin.Context) {
		frames.Grant(c, c.GetHeader("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		c.Status(http.StatusOK)
	})
}

// A route of gin's passes its context on, with our app.
func contextGood(r gin.IRouter) {
	r.GET("/me", func(c *gin.Context) {
		frames.Grant(c, app)
		c.Status(http.StatusOK)
	})
}

// A route of gin's passes its context on, with the caller's origin.
func contextUnknown(r gin.IRouter, origin string) {
	r.GET("/me", func(c *gin.Context) { frames.Grant(c, origin) })
}
