package wildcard

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	rscors "github.com/rs/cors"
)

// RS is the constructor of the first example.
func RS(h http.Handler) http.Handler {
	return rscors.Default().Handler(h) // want `wildcard: rscors\.Default\(\)\.Handler\(h\) lets any website read every response behind it; fine only for public data`
}

// RSList says what the default is.
func RSList(h http.Handler) http.Handler {
	return rscors.New(rscors.Options{
		AllowedOrigins: []string{"*"}, // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	}).Handler(h)
}

// Gin uses gin's default.
func Gin(r *gin.Engine) {
	r.Use(cors.Default()) // want `wildcard: cors\.Default\(\) lets any website read every response behind it; fine only for public data`
}

// GinAll says so.
func GinAll(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true // want `wildcard: AllowAllOrigins lets any website read every response behind it; fine only for public data`
	r.Use(cors.New(config))
}

// Echo uses echo's default.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORS()) // want `wildcard: middleware\.CORS\(\) lets any website read every response behind it; fine only for public data`
}

// Fiber uses fiber's.
func Fiber(app *fiber.App) {
	app.Use(fibercors.New()) // want `wildcard: fibercors\.New\(\) lets any website read every response behind it; fine only for public data`
}

// RSSites lists sites.
func RSSites(h http.Handler) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: []string{"https://app.example.com"}}).Handler(h)
}

// GinSites lists sites.
func GinSites(r *gin.Engine) {
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}}))
}

// EchoSites lists sites.
func EchoSites(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}}))
}

// FiberSites lists sites.
func FiberSites(app *fiber.App) {
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: "https://app.example.com"}))
}

// GorillaNone configures no site: the library lets nobody in.
func GorillaNone(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}))(h)
}

// EchoGiven depends on who calls.
func EchoGiven(e *echo.Echo, c middleware.CORSConfig) {
	e.Use(middleware.CORSWithConfig(c))
}

// RSGiven does, too.
func RSGiven(h http.Handler, o rscors.Options) http.Handler {
	return rscors.New(o).Handler(h)
}
