// Package zishangio3 serves github.com/zishang520/socket.io v3, whose
// WebSockets follow Cors.
package zishangio3

import (
	"errors"
	"net/http"
	"strings"

	"github.com/zishang520/socket.io/servers/socket/v3"
	"github.com/zishang520/socket.io/v3/pkg/types"
)

// Star becomes the request's origin, and opens the WebSockets.
func Star() http.Handler {
	o := socket.DefaultServerOptions()
	o.SetCors(&types.Cors{Origin: "*", Credentials: true}) // want `credentials: any website can read this as the signed-in user`
	return socket.NewServer(nil, nil).ServeHandler(o)      // want `websocket: any website can open this WebSocket as the signed-in user: zishang520/socket.io accepts Origin "https://evil.example"`
}

// Function compares the beginning.
func Function() *types.Cors {
	return &types.Cors{
		Origin: func(origin string) bool {
			return strings.HasPrefix(origin, "https://app.example.com") // want `weakorigin: .* lets "https://app.example.com.*" in, with credentials`
		},
		Credentials: true,
	}
}

// Everyone is asked, and let in.
func Everyone() {
	o := socket.DefaultServerOptions()
	o.SetCors(&types.Cors{Methods: []string{"GET"}}) // want `wildcard: .* lets any website read`
	socket.NewServer(types.NewWebServer(nil), o)     // want `websocket: .*zishang520/socket.io accepts Origin "https://evil.example"`
}

// Plain compares hosts.
func Plain() { socket.NewServer(types.NewWebServer(nil), nil) }

func Listed() http.Handler {
	o := socket.DefaultServerOptions()
	o.SetCors(&types.Cors{Origin: []any{"https://app.example.com"}, Credentials: true})
	return socket.NewServer(nil, o).ServeHandler(nil)
}

// Asked has a function of its own in front of Cors.
func Asked() {
	o := socket.DefaultServerOptions()
	o.SetAllowRequest(func(c *types.HttpContext) error {
		if c.Request().Header.Get("Origin") != "https://app.example.com" {
			return errors.New("origin")
		}
		return nil
	})
	socket.NewServer(types.NewWebServer(nil), o)
}

func Given(origin any) http.Handler {
	o := socket.DefaultServerOptions()
	o.SetCors(&types.Cors{Origin: origin, Credentials: true})
	return socket.NewServer(nil, nil).ServeHandler(o)
}
