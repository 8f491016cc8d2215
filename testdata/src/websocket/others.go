package websocket

import (
	"net/http"

	"github.com/coder/websocket"
	xws "golang.org/x/net/websocket"
)

// Skip switches the library's check off.
func Skip(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		InsecureSkipVerify: true, // want `websocket: any website can open this WebSocket as the signed-in user: `
	})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Star matches every host.
func Star(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"*"}}) // want `websocket: any website can open this WebSocket as the signed-in user: `
	if err != nil {
		return
	}
	c.CloseNow()
}

func echo(ws *xws.Conn) { ws.Close() }

// Server is the type of x/net that checks nothing unless told to.
func Server(mux *http.ServeMux) {
	mux.Handle("/ws", xws.Server{Handler: echo}) // want `websocket: any website can open this WebSocket as the signed-in user: `
}

// Patterns names the sites.
func Patterns(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com", "*.example.org"}})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Nil leaves the library its check, which compares hosts.
func Nil(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	c.CloseNow()
}

// Handshake compares the origin.
func Handshake(mux *http.ServeMux) {
	mux.Handle("/ws", xws.Server{
		Handler: echo,
		Handshake: func(c *xws.Config, r *http.Request) error {
			if r.Header.Get("Origin") != "https://app.example.com" {
				return xws.ErrBadWebSocketOrigin
			}
			return nil
		},
	})
}

// GivenPatterns depends on who calls.
func GivenPatterns(patterns []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: patterns})
		if err != nil {
			return
		}
		c.CloseNow()
	}
}
