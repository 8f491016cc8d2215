// Package rooms opens sockets with the upgraders of package doors.
package rooms

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/lxzan/gws"

	"forms/doors"
)

func shared(w http.ResponseWriter, r *http.Request) {
	if c, err := doors.Shared().Upgrade(w, r); err == nil { // reported where it is made
		go c.ReadLoop()
	}
}

func own(w http.ResponseWriter, r *http.Request) {
	if c, err := doors.Own().Upgrade(w, r); err == nil {
		go c.ReadLoop()
	}
}

func careless(w http.ResponseWriter, r *http.Request) {
	u := doors.For(func(*http.Request, gws.SessionStorage) bool { return true }) // want `websocket: `
	if c, err := u.Upgrade(w, r); err == nil {
		go c.ReadLoop()
	}
}

func wide(w http.ResponseWriter, r *http.Request) {
	if c, err := doors.Wide.Upgrade(w, r, nil); err == nil { // reported where it is made
		c.Close()
	}
}

func narrow(w http.ResponseWriter, r *http.Request) {
	if c, err := doors.Narrow.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// The function of the other package is a choice of this one.
var anyone = websocket.Upgrader{CheckOrigin: doors.Anyone} // want `websocket: `

func init() {
	http.HandleFunc("/shared", shared)
	http.HandleFunc("/own", own)
	http.HandleFunc("/careless", careless)
}
