// Package echo5 configures the CORS middleware of echo v5.
package echo5

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func empty(e *echo.Echo) { e.Use(middleware.CORS()) } // want `startup: echo v5 panics when the program starts: at least one AllowOrigins is required or UnsafeAllowOriginFunc must be provided`

func star(e *echo.Echo) { e.Use(middleware.CORS("*")) } // want `wildcard: AllowOrigins entry "\*" lets any website read every response behind it; fine only for public data`

func starCredentials(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"*"}, // want `startup: echo v5 panics when the program starts: \* as allowed origin and AllowCredentials=true is insecure and not allowed\. Use custom UnsafeAllowOriginFunc`
		AllowCredentials: true,
	}))
}

func slash() error {
	_, err := middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com/"}}.ToMiddleware() // want `startup: echo v5 returns an error when the program starts: allow origin can not have path, query, and fragments: https://app\.example\.com/`
	return err
}

func reflects(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowCredentials: true,
		UnsafeAllowOriginFunc: func(c *echo.Context, origin string) (string, bool, error) { // want `credentials: any website can read this as the signed-in user: with UnsafeAllowOriginFunc, echo v5 sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
			return origin, true, nil
		},
	}))
}

func good(e *echo.Echo) { e.Use(middleware.CORS("https://app.example.com")) }
