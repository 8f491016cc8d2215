// Package socket is a stub of github.com/zishang520/socket.io/servers/socket/v3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package socket

import (
	"net/http"
	"time"

	"github.com/zishang520/socket.io/servers/engine/v3/config"
)

type Server struct{}

func NewServer(srv any, opts ServerOptionsInterface) *Server { return nil }

func (*Server) Attach(srv any, opts *ServerOptions) *Server { return nil }

func (*Server) Listen(srv any, opts *ServerOptions) *Server { return nil }

func (*Server) ServeHandler(opts *ServerOptions) http.Handler { return nil }

type ServerOptions struct{ config.Options }

func DefaultServerOptions() *ServerOptions { return nil }

func (*ServerOptions) SetConnectTimeout(connectTimeout time.Duration) {}

func (*ServerOptions) SetServeClient(serveClient bool) {}

type ServerOptionsInterface interface{}
