// Package echo configures the CORS middleware of echo v4.
package echo

import (
	"regexp"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func defaults(e *echo.Echo) { e.Use(middleware.CORS()) } // want `wildcard: middleware\.CORS\(\) lets any website read every response behind it; fine only for public data`

func unsafe(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:                             []string{"*"}, // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "\*", echo sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		AllowCredentials:                         true,
		UnsafeWildcardOriginWithAllowCredentials: true,
	}))
}

func refused(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true})) // want `refused: browsers refuse "\*" together with credentials, and echo sends both: drop AllowCredentials or list the origins`
}

// The last label of an entry as "*" ends the comparison: every https origin.
func lastLabel(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.*"}, // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "https://app\.example\.\*", echo sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		AllowCredentials: true,
	}))
}

func changedDefault(e *echo.Echo) {
	c := middleware.DefaultCORSConfig
	c.AllowCredentials = true
	c.AllowOriginFunc = func(origin string) (bool, error) {
		return regexp.MatchString(`^https://.*example\.com$`, origin) // want "weakorigin: regexp\\.MatchString\\(`\\^https://\\.\\*example\\\\\\.com\\$`, origin\\) lets \"https://evilexample\\.com\" in, with credentials \\(the pattern takes part of the domain\\)"
	}
	e.Use(middleware.CORSWithConfig(c))
}

func good(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com", "https://*.apps.example.com"},
		AllowCredentials: true,
	}))
}

func unknown(e *echo.Echo, c middleware.CORSConfig) {
	e.Use(middleware.CORSWithConfig(c))
}
