// Package unfixed has findings without a fix: only the author knows what is
// meant.
package unfixed

import (
	"net"
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

// The predicate keeps others out for another reason, and would be lost.
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { // want `websocket: any website`
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			return false
		}
		ip := net.ParseIP(host)
		return ip != nil && ip.IsPrivate() || r.Header.Get("Origin") == "https://app.example.com"
	},
}

// Serve opens a WebSocket.
func Serve(w http.ResponseWriter, r *http.Request) {
	c, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c.Close()
}

// Name compares part of a name, which is no site.
func Name(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); strings.Contains(o, "bookshop") { // want `weakorigin: .* lets`
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
