// Package doors makes the upgraders that package rooms uses.
package doors

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/lxzan/gws"
)

// Wide is a variable that lets every page in: said here, and once.
var Wide = websocket.Upgrader{
	CheckOrigin: func(*http.Request) bool { return true }, // want `websocket: `
}

// Anyone is used here and elsewhere.
func Anyone(*http.Request) bool { return true }

var used = websocket.Upgrader{CheckOrigin: Anyone} // want `websocket: `

// Narrow asks.
var Narrow = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://rooms.example" },
}

var one *gws.Upgrader

// Shared lets every page in: said here, and once.
func Shared() *gws.Upgrader {
	if one == nil {
		one = gws.NewUpgrader(&gws.BuiltinEventHandler{}, &gws.ServerOption{}) // want `websocket: `
	}
	return one
}

// Own asks.
func Own() *gws.Upgrader {
	return gws.NewUpgrader(&gws.BuiltinEventHandler{}, &gws.ServerOption{
		Authorize: func(r *http.Request, _ gws.SessionStorage) bool {
			return r.Header.Get("Origin") == "https://rooms.example"
		},
	})
}

// For cannot be known here: the caller decides.
func For(ask func(*http.Request, gws.SessionStorage) bool) *gws.Upgrader {
	return gws.NewUpgrader(&gws.BuiltinEventHandler{}, &gws.ServerOption{Authorize: ask})
}
