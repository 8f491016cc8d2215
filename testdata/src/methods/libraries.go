package methods

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	"github.com/rs/cors"
)

// RS lists what scripts cannot use.
func RS() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "POST", "CONNECT"}, // want `methods: AllowedMethods entry "CONNECT" can never be used: browsers forbid it to scripts`
	})
}

// RSStar takes a method for a pattern.
func RSStar() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"*"}, // want `methods: AllowedMethods entry "\*": rs/cors does not expand "\*" among methods: no method is allowed then, not even GET`
	})
}

// RSAll lets any website delete, and lists what scripts cannot use.
func RSAll() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"*"},                               // want `wildcard: `
		AllowedMethods: []string{"GET", "DELETE", "TRACE", "TRACK"}, // want `methods: AllowedMethods lets any website send DELETE: list the origins that may change data` `methods: AllowedMethods entries "TRACE" and "TRACK" can never be used: browsers forbid them to scripts`
	})
}

// Gin lets any website delete.
func Gin(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowAllOrigins: true,                             // want `wildcard: AllowAllOrigins lets any website read every response behind it; fine only for public data`
		AllowMethods:    []string{"GET", "PUT", "DELETE"}, // want `methods: AllowMethods lets any website send PUT, DELETE: list the origins that may change data`
	}))
}

// Echo does, too, with the constants of net/http.
func Echo(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins: []string{"*"},                              // want `wildcard: AllowOrigins entry "\*" lets any website read every response behind it; fine only for public data`
		AllowMethods: []string{http.MethodGet, http.MethodPatch}, // want `methods: AllowMethods lets any website send PATCH: list the origins that may change data`
	}))
}

// RSListed lets one site delete.
func RSListed() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "PUT", "DELETE"},
	})
}

// GinListed lets two.
func GinListed(r *gin.Engine) {
	r.Use(gincors.New(gincors.Config{
		AllowOrigins: []string{"https://app.example.com", "https://admin.example.com"},
		AllowMethods: []string{"GET", "PATCH", "DELETE"},
	}))
}

// EchoRead lets any website read, on purpose.
func EchoRead(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins: []string{"*"}, //corsvet:public it is a status page
		AllowMethods: []string{http.MethodGet, http.MethodHead},
	}))
}

// RSGiven depends on who calls.
func RSGiven(methods []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: methods})
}
