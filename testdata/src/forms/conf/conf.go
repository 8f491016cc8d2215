// Package conf has the configuration of programs in other packages.
package conf

import (
	"os"
	"strings"
	"sync"

	"github.com/spf13/viper"
)

// Star is a constant of another package.
const Star = "*"

// Config is filled by Default and Load.
type Config struct {
	Origins []string
	Trusted []string
	Creds   bool
}

// Shipped is what the program ships with.
var Shipped = Config{Origins: []string{"*"}, Trusted: []string{"https://app.example.com"}}

// AllowedOrigins is set by importers.
var AllowedOrigins []string

// Default returns the defaults.
func Default() *Config {
	return &Config{Origins: []string{"*"}, Trusted: []string{"https://app.example.com"}}
}

// Load reads the environment over the defaults.
func Load() *Config {
	c := Default()
	if s := os.Getenv("ORIGINS"); s != "" {
		c.Origins = strings.Split(s, ",")
	}
	if s := os.Getenv("TRUSTED_ORIGINS"); s != "" {
		c.Trusted = strings.Split(s, ",")
	}
	return c
}

func init() {
	viper.SetDefault("origins.open", []string{"*"})
	viper.SetDefault("origins.trusted", []string{"https://app.example.com"})
}

// AllowedOrigin is a predicate without a word about CORS in its package's
// imports; the dot is missing.
func AllowedOrigin(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// TrustedOrigin is a right one.
func TrustedOrigin(origin string) bool { return origin == "https://app.example.com" }

var (
	once   sync.Once
	shared *Config
)

// Shared is made when it is first wanted.
func Shared() *Config {
	once.Do(func() { shared = Load() })
	return shared
}
