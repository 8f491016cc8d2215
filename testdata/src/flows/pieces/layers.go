package pieces

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// A library reflects without cookies, a middleware behind it allows them.
func libraryBad(h http.Handler) http.Handler {
	c := cors.New(cors.Options{AllowOriginFunc: func(o string) bool { return o != "null" }}) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	return c.Handler(cookiesFor(h))
}

// A library allows our app without cookies, a middleware adds them.
func libraryGood(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{app}}).Handler(cookiesFor(h))
}

// A library allows the caller's list without cookies, a middleware adds them.
func libraryUnknown(h http.Handler, list []string) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: append(list, app)}).Handler(cookiesFor(h))
}

// A library allows everyone, and a middleware in front adds the cookies that
// browsers refuse then.
func refusedBad(e *echo.Echo) {
	e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true") // want `refused: browsers refuse .* drop the credentials or list the origins$`
			return next(c)
		}
	})
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}})) // want `wildcard: .* fine only for public data$`
}

// A library allows our app, and a middleware in front adds the cookies.
func refusedGood(e *echo.Echo) {
	e.Use(echoCookies, middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{app}}))
}

// A library allows the caller's list, and a middleware in front adds the cookies.
func refusedUnknown(e *echo.Echo, list []string) {
	e.Use(echoCookies, middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: append(list, app)}))
}

// A route behind a library's list sends every origin back.
func overBad(r *gin.Engine) {
	api := r.Group("/api")
	api.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		c.Header("Access-Control-Allow-Credentials", "true")
	})
	r.Use(gincors.New(gincors.Config{AllowOrigins: []string{app}, AllowCredentials: true})) // too late for the group
}

// A route sends every origin back that a library has not refused before.
func overGood(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{AllowOrigins: []string{app}, AllowCredentials: true}))
	r.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	})
}

// A route sends every origin back that a library with the caller's function has
// not refused before.
func overUnknown(r *gin.Engine, allow func(string) bool) {
	r.Use(gincors.New(gincors.Config{AllowOriginFunc: allow, AllowCredentials: true}))
	r.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	})
}

// Fiber's middleware reflects, the route allows cookies.
func besideBad(f *fiber.App) {
	f.Use(fibercors.New(fibercors.Config{AllowOriginsFunc: func(string) bool { return true }})) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
}

// Fiber's middleware knows our app, the route allows cookies.
func besideGood(f *fiber.App) {
	f.Use(fibercors.New(fibercors.Config{AllowOrigins: app}))
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
}

// Fiber's middleware knows the caller's sites, the route allows cookies.
func besideUnknown(f *fiber.App, sites string) {
	f.Use(fibercors.New(fibercors.Config{AllowOrigins: app + "," + sites}))
	f.Get("/me", func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.SendString("me")
	})
}

// Two libraries in one another: the inner one's origin is the one that is sent.
func doubleBad(h http.Handler) http.Handler {
	outer := handlers.CORS(handlers.AllowedOrigins([]string{app}), handlers.AllowCredentials())
	inner := chicors.Handler(chicors.Options{AllowedOrigins: []string{"https://*"}}) // want `wildcard: `
	return outer(inner(h))
}

// Two libraries in one another, each with our app.
func doubleGood(h http.Handler) http.Handler {
	outer := handlers.CORS(handlers.AllowedOrigins([]string{app}), handlers.AllowCredentials())
	inner := chicors.Handler(chicors.Options{AllowedOrigins: []string{app}})
	return outer(inner(h))
}

// Two libraries in one another, one with the caller's list.
func doubleUnknown(h http.Handler, list []string) http.Handler {
	outer := handlers.CORS(handlers.AllowedOrigins([]string{app}), handlers.AllowCredentials())
	inner := chicors.Handler(chicors.Options{AllowedOrigins: append(list, app)})
	return outer(inner(h))
}
