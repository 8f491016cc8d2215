package refused

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chicors "github.com/go-chi/cors"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// RS sends both.
func RS(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and rs/cors sends both: drop AllowCredentials or list the origins`
	}).Handler(h)
}

// RSField sets it later.
func RSField(h http.Handler) http.Handler {
	opts := cors.Options{AllowedMethods: []string{"GET"}}
	opts.AllowCredentials = true // want `refused: browsers refuse "\*" together with credentials, and rs/cors sends both: drop AllowCredentials or list the origins`
	return cors.New(opts).Handler(h)
}

// Gin sends both.
func Gin(r *gin.Engine) {
	config := gincors.DefaultConfig()
	config.AllowAllOrigins = true
	config.AllowCredentials = true // want `refused: browsers refuse "\*" together with credentials, and gin-contrib/cors sends both: drop AllowCredentials or list the origins`
	r.Use(gincors.New(config))
}

// Chi sends both.
func Chi(r chi.Router) {
	r.Use(chicors.Handler(chicors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and go-chi/cors sends both: drop AllowCredentials or list the origins`
	}))
}

// Echo sends both.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"*"},
		AllowCredentials: true, // want `refused: browsers refuse "\*" together with credentials, and echo sends both: drop AllowCredentials or list the origins`
	}))
}

// GinByHand writes them one after the other.
func GinByHand(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Credentials", "true") // want `refused: browsers refuse Access-Control-Allow-Origin: "\*" together with Access-Control-Allow-Credentials: "true": drop the credentials or list the origins`
	c.Next()
}

// RSSites sends the site that asked.
func RSSites(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://admin.example.com"},
		AllowCredentials: true,
	}).Handler(h)
}

// GinSites does.
func GinSites(r *gin.Engine) {
	config := gincors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	config.AllowCredentials = true
	r.Use(gincors.New(config))
}

// ChiStar leaves the credentials out.
func ChiStar(r chi.Router) {
	r.Use(chicors.Handler(chicors.Options{
		AllowedOrigins:   []string{"*"}, //corsvet:public a font server
		AllowCredentials: false,
	}))
}

// EchoSites sends the site that asked.
func EchoSites(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

// GinSite names one.
func GinSite(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}

// RSGiven depends on who calls.
func RSGiven(h http.Handler, origins []string) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(h)
}
