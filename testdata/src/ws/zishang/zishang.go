// Package zishang configures github.com/zishang520/engine.io.
package zishang

import (
	"regexp"

	"github.com/zishang520/engine.io/v2/config"
	"github.com/zishang520/engine.io/v2/types"
)

func Reflect(o *config.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      true, // want `credentials: any website can read this as the signed-in user`
		Credentials: true,
	})
}

func Pattern(o *config.ServerOptions) {
	o.SetCors(&types.Cors{
		Origin:      regexp.MustCompile(`https://app\.example\.com`), // want `weakorigin: .* lets "https://app.example.com.*" in, with credentials`
		Credentials: true,
	})
}

// Default is "*".
func Default(o *config.ServerOptions) {
	o.SetCors(&types.Cors{Methods: []string{"GET"}}) // want `wildcard: .* lets any website read`
}

func Fixed(o *config.ServerOptions) {
	o.SetCors(&types.Cors{Origin: "https://app.example.com", Credentials: true})
}

func List(o *config.ServerOptions) {
	o.SetCors(&types.Cors{Origin: []any{"https://app.example.com", "https://www.example.com"}, Credentials: true})
}

func Configured(o *config.ServerOptions, origin any) {
	o.SetCors(&types.Cors{Origin: origin, Credentials: true})
}
