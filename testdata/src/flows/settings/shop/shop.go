// Package shop has the configuration of a program, and what it ships.
package shop

import (
	"flag"
	"os"
	"strings"
	"time"
)

// Config is read by main over what DefaultConfig returns.
type Config struct {
	Listen string
	Web    Web
	Admin  *Web
}

// Web is a part of it.
type Web struct {
	Origins  []string
	Private  bool
	Partners []string
	MaxAge   time.Duration
}

// DefaultConfig is what the program ships.
func DefaultConfig() Config {
	cfg := Config{Listen: ":8080", Admin: new(Web)}
	cfg.Web = Web{Origins: []string{"https://app.example.com", "null"}, Private: true}
	*cfg.Admin = Web{Origins: []string{"https://admin.example.com"}, Private: true}
	return cfg
}

// Load reads the environment over the defaults.
func Load(path string) (*Config, error) {
	cfg := DefaultConfig()
	if s, ok := os.LookupEnv("SHOP_ORIGINS"); ok {
		cfg.Web.Origins = strings.Split(s, ",")
	}
	if s := os.Getenv("SHOP_PARTNERS"); s != "" {
		cfg.Web.Partners = strings.Fields(s)
	}
	return &cfg, nil
}

// Socket is what a WebSocket needs to know.
type Socket struct {
	AnyOrigin bool
	OwnOnly   bool
	Secret    string
}

// DefaultSocket is a copy for everyone to change.
var DefaultSocket = Socket{AnyOrigin: true, OwnOnly: true}

// Gateway is filled by flags.
type Gateway struct {
	Origin  string
	Trusted string
	Given   string
	Cookies bool
}

// RegisterFlags has flags fill it.
func (g *Gateway) RegisterFlags(fs *flag.FlagSet) {
	fs.StringVar(&g.Origin, "gateway.origin", "*", "who may read")
	fs.StringVar(&g.Trusted, "gateway.trusted", "https://app.example.com", "who may write")
	fs.StringVar(&g.Given, "gateway.given", g.Given, "who may do both")
	fs.BoolVar(&g.Cookies, "gateway.cookies", true, "send cookies")
}

// Options is completed before it is used.
type Options struct {
	Suffix  string
	Strict  string
	Unsaid  string
	Timeout time.Duration
}

// ApplyDefaults completes it.
func (o *Options) ApplyDefaults() {
	if o.Suffix == "" {
		o.Suffix = "example.com"
	}
	if o.Strict == "" {
		o.Strict = ".example.com"
	}
	if o.Timeout == 0 {
		o.Timeout = time.Minute
	}
}
