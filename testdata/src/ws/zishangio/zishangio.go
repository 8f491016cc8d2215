// Package zishangio serves github.com/zishang520/socket.io.
package zishangio

import (
	"errors"
	"net/http"
	"time"

	"github.com/zishang520/engine.io/v2/types"
	"github.com/zishang520/socket.io/v2/socket"
)

// Plain accepts every Origin.
func Plain() {
	server := types.NewWebServer(nil)
	io := socket.NewServer(server, nil) // want `websocket: any website can open this WebSocket as the signed-in user: zishang520/socket.io accepts Origin "https://evil.example"`
	_ = io
}

// Cors does not bind its WebSockets.
func Cors() {
	c := socket.DefaultServerOptions()
	c.SetPingInterval(time.Second)
	c.SetServeClient(true)
	c.SetCors(&types.Cors{Origin: "https://app.example.com", Credentials: true})
	io := socket.NewServer(nil, nil)
	http.Handle("/socket.io/", io.ServeHandler(c)) // want `websocket: any website can open this WebSocket as the signed-in user: zishang520/socket.io accepts`
}

// Port listens by itself.
func Port() {
	socket.NewServer(nil, nil).Listen(3000, nil) // want `websocket: any website can open this WebSocket as the signed-in user: zishang520/socket.io accepts`
}

// Anyone asks, and takes all answers.
func Anyone() {
	c := socket.DefaultServerOptions()
	c.SetAllowRequest(func(*types.HttpContext) error { return nil })
	socket.NewServer(types.NewWebServer(nil), c) // want `websocket: .*zishang520/socket.io accepts Origin "https://evil.example"`
}

func allow(ctx *types.HttpContext) error {
	if o := ctx.Request().Header.Get("Origin"); o != "https://app.example.com" {
		return errors.New("origin")
	}
	return nil
}

func Asked() {
	c := socket.DefaultServerOptions()
	c.SetAllowRequest(allow)
	socket.NewServer(types.NewWebServer(nil), c)
}

func AskedLater() http.Handler {
	c := socket.DefaultServerOptions()
	c.SetAllowRequest(allow)
	return socket.NewServer(nil, nil).ServeHandler(c)
}

func AskedBefore() http.Handler {
	c := socket.DefaultServerOptions()
	c.SetAllowRequest(allow)
	return socket.NewServer(nil, c).ServeHandler(nil)
}

// NotYet serves nothing here.
func NotYet() *socket.Server { return socket.NewServer(nil, nil) }

// Given has options that nobody here knows.
func Given(c *socket.ServerOptions, check func(*types.HttpContext) error) {
	socket.NewServer(types.NewWebServer(nil), c)
	d := socket.DefaultServerOptions()
	d.SetAllowRequest(check)
	socket.NewServer(types.NewWebServer(nil), d)
}
