// Package hertz configures hertz-contrib/cors.
package hertz

import (
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/cors"
)

func defaults(h *server.Hertz) { h.Use(cors.Default()) } // want `wildcard: cors\.Default\(\) lets any website read every response behind it; fine only for public data`

// The wildcard at the end swallows the colon before it.
func ports(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com:*"}, // want `weakorigin: AllowOrigins entry "https://app\.example\.com:\*" lets "https://app\.example\.com\.evil\.net" in, with credentials \(suffix appended\)`
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func empty(h *server.Hertz) { h.Use(cors.New(cors.DefaultConfig())) } // want `startup: hertz-contrib/cors panics when the program starts: conflict settings: all origins disabled`

func good(h *server.Hertz) {
	c := cors.DefaultConfig()
	c.AllowOrigins = []string{"https://app.example.com"}
	c.AllowCredentials = true
	h.Use(cors.New(c))
}
