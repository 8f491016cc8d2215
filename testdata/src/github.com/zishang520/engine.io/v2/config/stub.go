// Package config is a stub of github.com/zishang520/engine.io/v2/config for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package config

import (
	"github.com/zishang520/engine.io/v2/types"
)

type AllowRequest func(*types.HttpContext) error

type ServerOptions struct{}

func (*ServerOptions) AllowRequest() AllowRequest { return nil }

func (*ServerOptions) Cors() *types.Cors { return nil }

func (*ServerOptions) SetAllowRequest(allowRequest AllowRequest) {}

func (*ServerOptions) SetCors(cors *types.Cors) {}

type ServerOptionsInterface interface{}

func DefaultServerOptions() *ServerOptions { return nil }
