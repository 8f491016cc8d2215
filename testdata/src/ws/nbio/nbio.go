// Package nbio opens WebSockets with github.com/lesismal/nbio.
package nbio

import (
	"net/http"

	"github.com/lesismal/nbio/nbhttp/websocket"
)

func Open(w http.ResponseWriter, r *http.Request) {
	u := websocket.NewUpgrader()
	u.CheckOrigin = func(r *http.Request) bool { return true } // want `websocket: any website can open`
	if _, err := u.Upgrade(w, r, nil); err != nil {
		return
	}
}

func Defaults(w http.ResponseWriter, r *http.Request) {
	u := websocket.NewUpgrader()
	if _, err := u.Upgrade(w, r, nil); err != nil {
		return
	}
}

func With(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { _, _ = u.Upgrade(w, r, nil) }
}
