// Package config is a stub of github.com/zishang520/socket.io/servers/engine/v3/config for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package config

import (
	"time"

	"github.com/zishang520/socket.io/servers/engine/v3/transports"
	"github.com/zishang520/socket.io/v3/pkg/types"
)

type AttachOptions struct{}

type Options struct {
	AttachOptions
	ServerOptions
}

type AllowRequest func(*types.HttpContext) error

type ServerOptions struct {
	allowRequest types.Optional[AllowRequest]
	cors         types.Optional[*types.Cors]
}

func (*ServerOptions) AllowRequest() AllowRequest { return nil }

func (*ServerOptions) Cors() *types.Cors { return nil }

func (*ServerOptions) SetAllowRequest(allowRequest AllowRequest) {}

func (*ServerOptions) SetAllowEIO3(allowEIO3 bool) {}

func (*ServerOptions) SetCors(cors *types.Cors) {}

func (*ServerOptions) SetMaxHttpBufferSize(maxHttpBufferSize int64) {}

func (*ServerOptions) SetPingInterval(pingInterval time.Duration) {}

func (*ServerOptions) SetPingTimeout(pingTimeout time.Duration) {}

func (*ServerOptions) SetTransports(transports *types.Set[transports.TransportCtor]) {}

func (*ServerOptions) SetUpgradeTimeout(upgradeTimeout time.Duration) {}

type ServerOptionsInterface interface{}

func DefaultServerOptions() *ServerOptions { return nil }
