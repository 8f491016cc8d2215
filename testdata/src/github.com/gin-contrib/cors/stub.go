// Package cors is a stub of github.com/gin-contrib/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/gin-gonic/gin"
)

var (
	DefaultSchemas   []string
	ExtensionSchemas []string
	FileSchemas      []string
	WebSocketSchemas []string
)

type Config struct {
	AllowAllOrigins            bool
	AllowOrigins               []string
	AllowOriginFunc            func(origin string) bool
	AllowOriginWithContextFunc func(c *gin.Context, origin string) bool
	AllowMethods               []string
	AllowPrivateNetwork        bool
	AllowHeaders               []string
	AllowCredentials           bool
	ExposeHeaders              []string
	MaxAge                     time.Duration
	AllowWildcard              bool
	AllowBrowserExtensions     bool
	CustomSchemas              []string
	AllowWebSockets            bool
	AllowFiles                 bool
	OptionsResponseStatusCode  int
}

func (*Config) AddAllowHeaders(headers ...string) {}

func (*Config) AddAllowMethods(methods ...string) {}

func (*Config) AddExposeHeaders(headers ...string) {}

func (Config) Validate() error { return nil }

func Default() gin.HandlerFunc { return nil }

func DefaultConfig() Config { return Config{} }

func New(config Config) gin.HandlerFunc { return nil }
