package echo5

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Who is let in the caller decides.
func given(e *echo.Echo, origins []string) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: origins, AllowCredentials: true}))
}
