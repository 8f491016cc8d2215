// Package cors is a stub of github.com/gin-gonic/contrib/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/gin-gonic/gin"
)

type Config struct {
	AbortOnError     bool
	AllowAllOrigins  bool
	AllowedOrigins   []string
	AllowOriginFunc  func(origin string) bool
	AllowedMethods   []string
	AllowedHeaders   []string
	ExposedHeaders   []string
	AllowCredentials bool
	MaxAge           time.Duration
}

func (*Config) AddAllowedHeaders(headers ...string) {}

func (*Config) AddAllowedMethods(methods ...string) {}

func (*Config) AddExposedHeaders(headers ...string) {}

func (Config) Validate() error { return nil }

func Default() gin.HandlerFunc { return nil }

func DefaultConfig() Config { return Config{} }

func New(config Config) gin.HandlerFunc { return nil }
