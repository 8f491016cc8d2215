// Package cors is a stub of github.com/itsjamie/gin-cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/gin-gonic/gin"
)

type Config struct {
	ValidateHeaders bool
	Origins         string
	RequestHeaders  string
	ExposedHeaders  string
	Methods         string
	MaxAge          time.Duration
	Credentials     bool
}

func Middleware(config Config) gin.HandlerFunc { return nil }
