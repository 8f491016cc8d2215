// Package quickws opens WebSockets with github.com/antlabs/quickws, which
// leaves the origin to the program.
package quickws

import (
	"net/http"
	"time"

	"github.com/antlabs/quickws"
)

type chat struct{}

func (chat) OnOpen(*quickws.Conn)                            {}
func (chat) OnMessage(*quickws.Conn, quickws.Opcode, []byte) {}
func (chat) OnClose(*quickws.Conn, error)                    {}

// Unchecked looks at nothing.
func Unchecked(w http.ResponseWriter, r *http.Request) {
	c, err := quickws.Upgrade(w, r, quickws.WithServerReplyPing(), quickws.WithServerCallback(chat{})) // want `websocket: any website can open this WebSocket as the signed-in user: antlabs/quickws accepts Origin "https://evil\.example" in quickws\.Upgrade\(w, r, quickws\.WithServerReplyPing\(\), quickws\.WithServerCallback\(chat\{\}\)\), and nothing in front of it refuses that`
	if err != nil {
		return
	}
	c.StartReadLoop()
}

var upgrader = quickws.NewUpgrade(quickws.WithServerReadTimeout(5 * time.Second))

// Method does the same with an upgrader made before.
func Method(w http.ResponseWriter, r *http.Request) {
	c, err := upgrader.UpgradeV2(w, r, chat{}) // want `websocket: any website can open this WebSocket as the signed-in user: antlabs/quickws accepts Origin "https://evil\.example" in upgrader\.UpgradeV2\(w, r, chat\{\}\), and nothing in front of it refuses that`
	if err != nil {
		return
	}
	_ = c.ReadLoop()
}

// Checked refuses strangers first.
func Checked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	c, err := upgrader.Upgrade(w, r)
	if err != nil {
		return
	}
	_ = c.ReadLoop()
}

// With leaves the origin to its caller.
func With(originAllowed func(r *http.Request) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !originAllowed(r) {
			return
		}
		_, _ = upgrader.Upgrade(w, r)
	}
}
