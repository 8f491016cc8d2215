// Package http is a stub of github.com/ipfs/go-ipfs-cmds/http for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package http

import (
	"net/http"

	cmds "github.com/ipfs/go-ipfs-cmds"
)

const (
	ACACredentials = "Access-Control-Allow-Credentials"
	ACAMethods     = "Access-Control-Allow-Methods"
	ACAOrigin      = "Access-Control-Allow-Origin"
)

type ServerConfig struct {
	APIPath  string
	Headers  map[string][]string
	AllowGet bool
}

func (*ServerConfig) AddAllowedHeaders(headers ...string) {}

func (*ServerConfig) AllowedMethods() []string { return nil }

func (*ServerConfig) AllowedOrigins() []string { return nil }

func (*ServerConfig) AppendAllowedOrigins(origins ...string) {}

func (*ServerConfig) SetAllowCredentials(flag bool) {}

func (*ServerConfig) SetAllowedMethods(methods ...string) {}

func (*ServerConfig) SetAllowedOrigins(origins ...string) {}

func NewHandler(env cmds.Environment, root *cmds.Command, cfg *ServerConfig) http.Handler { return nil }

func NewServerConfig() *ServerConfig { return nil }
