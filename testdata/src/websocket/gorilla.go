// Package websocket opens WebSockets to any website, or not.
package websocket

import (
	"log"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"websocket/wsutil"

	"github.com/gorilla/websocket"
)

// serve is what every handler does with its connection.
func serve(conn *websocket.Conn, err error) {
	if err != nil {
		log.Println("upgrade:", err)
		return
	}
	defer conn.Close()
	for {
		if _, _, err := conn.ReadMessage(); err != nil {
			return
		}
	}
}

var upgrader = websocket.Upgrader{
	ReadBufferSize:  1024,
	WriteBufferSize: 1024,
	CheckOrigin:     func(r *http.Request) bool { return true }, // want `websocket: any website can open this WebSocket as the signed-in user: `
}

// Open is the chat example with the line that makes it work from everywhere.
func Open(w http.ResponseWriter, r *http.Request) { serve(upgrader.Upgrade(w, r, nil)) }

var later = websocket.Upgrader{}

// Later switches the check off on every request.
func Later(w http.ResponseWriter, r *http.Request) {
	later.CheckOrigin = func(r *http.Request) bool { return true } // want `websocket: any website can open this WebSocket as the signed-in user: `
	serve(later.Upgrade(w, r, nil))
}

// anybody is the check that checks nothing.
func anybody(*http.Request) bool { return true }

// Local makes an upgrader where it needs it.
func Local(w http.ResponseWriter, r *http.Request) {
	u := &websocket.Upgrader{CheckOrigin: anybody} // want `websocket: any website can open this WebSocket as the signed-in user: `
	serve(u.Upgrade(w, r, nil))
}

var logging = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { // want `websocket: any website can open this WebSocket as the signed-in user: `
		if origin := r.Header.Get("Origin"); origin != "https://app.example.com" {
			log.Println("strange origin", origin)
		}
		return true
	},
}

// Logging only notes who came.
func Logging(w http.ResponseWriter, r *http.Request) { serve(logging.Upgrade(w, r, nil)) }

var suffix = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), "example.com") // want `websocket: .*"https://evilexample\.com" in: its WebSocket runs as the signed-in user`
	},
}

// Suffix misses the dot.
func Suffix(w http.ResponseWriter, r *http.Request) { serve(suffix.Upgrade(w, r, nil)) }

var standard = websocket.Upgrader{ReadBufferSize: 1024, WriteBufferSize: 1024}

// Standard leaves the library its check, which compares hosts.
func Standard(w http.ResponseWriter, r *http.Request) { serve(standard.Upgrade(w, r, nil)) }

var listed = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return slices.Contains([]string{"https://app.example.com", "https://admin.example.com"}, r.Header.Get("Origin"))
	},
}

// Listed compares with a list.
func Listed(w http.ResponseWriter, r *http.Request) { serve(listed.Upgrade(w, r, nil)) }

var sameHost = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && strings.EqualFold(u.Host, r.Host)
	},
}

// SameHost compares hosts by itself.
func SameHost(w http.ResponseWriter, r *http.Request) { serve(sameHost.Upgrade(w, r, nil)) }

var native = websocket.Upgrader{CheckOrigin: wsutil.NoBrowser}

// Native lets in programs that are no browsers.
func Native(w http.ResponseWriter, r *http.Request) { serve(native.Upgrade(w, r, nil)) }

var behind = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// Behind has checked already.
func Behind(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	serve(behind.Upgrade(w, r, nil))
}

// Given depends on who calls.
func Given(check func(*http.Request) bool) http.HandlerFunc {
	u := websocket.Upgrader{CheckOrigin: check}
	return func(w http.ResponseWriter, r *http.Request) { serve(u.Upgrade(w, r, nil)) }
}
