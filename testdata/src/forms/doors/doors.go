// Package doors makes the upgraders that package rooms uses.
package doors

import (
	"net/http"

	"github.com/lxzan/gws"
)

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
