// Package xnet opens WebSockets with golang.org/x/net/websocket.
package xnet

import (
	"errors"
	"net/http"

	"golang.org/x/net/websocket"
)

func echo(c *websocket.Conn) {}

func Routes() {
	http.Handle("/any", websocket.Handler(echo))          // want `websocket: any website can open`
	http.Handle("/none", websocket.Server{Handler: echo}) // want `websocket: any website can open`
	http.Handle("/checked", websocket.Server{Handler: echo, Handshake: handshake})
	http.Handle("/own", websocket.Server{Handler: echo, Handshake: own})
}

func Muxed() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/any", websocket.Handler(func(c *websocket.Conn) { echo(c) })) // want `websocket: any website can open`
	mux.Handle("/own", websocket.Server{Handler: echo, Handshake: own})
	return mux
}

func handshake(c *websocket.Config, r *http.Request) error {
	origin, err := websocket.Origin(c, r)
	if err != nil {
		return err
	}
	if origin == nil || origin.Host != r.Host {
		return errors.New("origin")
	}
	return nil
}

func own(c *websocket.Config, r *http.Request) (err error) {
	c.Origin, err = websocket.Origin(c, r)
	if err == nil && (c.Origin == nil || c.Origin.String() != "https://app.example.com") {
		err = errors.New("origin")
	}
	return err
}

// With serves a handshake that the caller supplies.
func With(hs func(*websocket.Config, *http.Request) error) http.Handler {
	return websocket.Server{Handler: echo, Handshake: hs}
}
