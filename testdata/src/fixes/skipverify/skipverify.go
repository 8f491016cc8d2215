// Package skipverify opens WebSockets for everyone.
package skipverify

import (
	"net/http"

	"github.com/coder/websocket"
)

// Only sets nothing else.
func Only(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: `
	if err != nil {
		return
	}
	c.CloseNow()
}

// Beside sets something else, too.
func Beside(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		InsecureSkipVerify: true, // want `websocket: `
		Subprotocols:       []string{"chat"},
	})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Pattern takes every host.
func Pattern(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com", "*"}}) // want `websocket: `
	if err != nil {
		return
	}
	c.CloseNow()
}
