// Package nhooyr opens WebSockets with nhooyr.io/websocket.
package nhooyr

import (
	"net/http"

	"nhooyr.io/websocket"
)

func Star(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{"*"}, // want `websocket: .* OriginPatterns: "\*" accepts`
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

// A pattern with a scheme never matches here.
func Dead(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"https://*"}})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func Configured(w http.ResponseWriter, r *http.Request, o *websocket.AcceptOptions) {
	c, err := websocket.Accept(w, r, o)
	if err != nil {
		return
	}
	defer c.CloseNow()
}
