// Package cors is a stub of github.com/hertz-contrib/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

import (
	"time"

	"github.com/cloudwego/hertz/pkg/app"
)

var (
	DefaultHeaderBytes  [][]byte
	DefaultSchemas      []string
	DefaultSchemasBytes [][]byte
	ExtensionSchemas    []string
	FileSchemas         []string
	WebSocketSchemas    []string
)

type Config struct {
	AllowAllOrigins        bool
	AllowOrigins           []string
	AllowOriginFunc        func(origin string) bool
	AllowMethods           []string
	AllowHeaders           []string
	AllowCredentials       bool
	ExposeHeaders          []string
	MaxAge                 time.Duration
	AllowWildcard          bool
	AllowBrowserExtensions bool
	AllowWebSockets        bool
	AllowFiles             bool
}

func (*Config) AddAllowHeaders(headers ...string) {}

func (*Config) AddAllowMethods(methods ...string) {}

func (*Config) AddExposeHeaders(headers ...string) {}

func (Config) Validate() error { return nil }

func Default() app.HandlerFunc { return nil }

func DefaultConfig() Config { return Config{} }

func New(config Config) app.HandlerFunc { return nil }
