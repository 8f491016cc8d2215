// Package cors is a stub of github.com/tommy351/gin-cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/gin-gonic/gin"
)

type Options struct {
	AllowOrigins     []string
	AllowCredentials bool
	AllowMethods     []string
	AllowHeaders     []string
	ExposeHeaders    []string
	MaxAge           time.Duration
}

func Middleware(options Options) gin.HandlerFunc { return nil }
