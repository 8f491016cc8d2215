// Package ipfscmds serves commands with github.com/ipfs/go-ipfs-cmds.
package ipfscmds

import (
	"net/http"

	cmds "github.com/ipfs/go-ipfs-cmds"
	cmdshttp "github.com/ipfs/go-ipfs-cmds/http"
)

func star(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.SetAllowedOrigins("*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it`
	cfg.SetAllowedMethods(http.MethodPost, http.MethodGet)
	return cmdshttp.NewHandler(env, root, cfg)
}

// A star and credentials are refused by browsers.
func both(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.AppendAllowedOrigins("https://app.example.com")
	cfg.AppendAllowedOrigins("*")
	cfg.SetAllowCredentials(true) // want `refused: .*"\*" together with credentials, and go-ipfs-cmds sends both`
	return cmdshttp.NewHandler(env, root, cfg)
}

func null(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.SetAllowedOrigins("https://app.example.com", "null") // want `nullorigin: `
	cfg.SetAllowedMethods(http.MethodGet)
	cfg.SetAllowCredentials(true)
	return cmdshttp.NewHandler(env, root, cfg)
}

func listed(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.SetAllowedOrigins("https://app.example.com")
	if len(cfg.AllowedMethods()) == 0 {
		cfg.SetAllowedMethods(http.MethodPost)
	}
	cfg.SetAllowCredentials(true)
	return cmdshttp.NewHandler(env, root, cfg)
}

// Without origins everyone is refused, whatever rs/cors makes of it.
func none(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.APIPath = "/api/v0"
	return cmdshttp.NewHandler(env, root, cfg)
}

// rs/cors knows patterns, the check behind it does not.
func pattern(env cmds.Environment, root *cmds.Command) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.SetAllowedOrigins("https://*")
	cfg.SetAllowCredentials(true)
	return cmdshttp.NewHandler(env, root, cfg)
}

func given(env cmds.Environment, root *cmds.Command, cfg *cmdshttp.ServerConfig) http.Handler {
	cfg.SetAllowCredentials(true)
	return cmdshttp.NewHandler(env, root, cfg)
}

func configured(env cmds.Environment, root *cmds.Command, origins []string) http.Handler {
	cfg := cmdshttp.NewServerConfig()
	cfg.SetAllowedOrigins(origins...)
	cfg.SetAllowCredentials(true)
	return cmdshttp.NewHandler(env, root, cfg)
}
