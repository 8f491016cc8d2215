// Package routers lets two middlewares, or one and a handler, write what is
// worse together than apart.
package routers

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func ginOrigin(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: any website can read this as the signed-in user`
	c.Next()
}

func ginCreds(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
}

func ginRefuse(c *gin.Context) {
	if c.GetHeader("Origin") != "https://app.example.com" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

// Bad: the second middleware adds credentials to what the first reflects.
func Gin() *gin.Engine {
	r := gin.New()
	r.Use(ginOrigin)
	r.Use(ginCreds)
	return r
}

func ginReflect(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
}

// Good: the group refuses strangers before anything is written for them.
func GinGroup() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	api.Use(ginRefuse)
	api.Use(ginReflect, ginCreds)
	return r
}

// Bad: a route of the group writes the rest.
func GinRoute() *gin.Engine {
	r := gin.New()
	r.Use(ginCreds)
	api := r.Group("/api")
	api.GET("/me", func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want `credentials: any website can read this as the signed-in user`
		c.String(http.StatusOK, "me")
	})
	return r
}

// Not known: another package's middleware may refuse or not.
func GinOther(check gin.HandlerFunc) *gin.Engine {
	r := gin.New()
	r.Use(check)
	r.Use(ginCreds)
	return r
}

func stdOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		next.ServeHTTP(w, r)
	})
}

func stdCreds(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// Bad: chi runs one in the other.
func Chi() http.Handler {
	r := chi.NewRouter()
	r.Use(stdOrigin)
	r.Use(stdCreds)
	return r
}

func stdChecked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); o == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Add("Vary", "Origin")
		}
		next.ServeHTTP(w, r)
	})
}

// Good: credentials for one origin.
func ChiChecked() http.Handler {
	r := chi.NewRouter()
	r.Use(stdChecked, stdCreds)
	return r
}

// Bad: the handler behind gorilla/mux's middleware adds the origin.
func Mux() http.Handler {
	r := mux.NewRouter()
	r.Use(stdCreds)
	r.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	})
	return r
}

func echoCreds(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		return next(c)
	}
}

// Bad: echo's route names the handler first.
func Echo() *echo.Echo {
	e := echo.New()
	e.GET("/me", func(c echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		return c.NoContent(http.StatusOK)
	}, echoCreds)
	return e
}

// Bad: fiber sends the headers when all handlers have returned.
func Fiber() *fiber.App {
	app := fiber.New()
	app.Use(func(c *fiber.Ctx) error {
		err := c.Next()
		c.Set("Access-Control-Allow-Credentials", "true")
		return err
	})
	app.Get("/me", func(c *fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		return c.SendString("me")
	})
	return app
}

// Good: they are on routers of their own.
func Apart() (*gin.Engine, *gin.Engine) {
	a, b := gin.New(), gin.New()
	a.Use(ginPublic)
	b.Use(ginCreds)
	return a, b
}

func ginPublic(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want `wildcard: `
}
