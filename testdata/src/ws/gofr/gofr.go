// Package gofr makes upgraders of gofr.dev.
package gofr

import (
	"net/http"
	"strings"

	"gofr.dev/pkg/gofr/websocket"
)

// Open lets everyone in.
func Open() *websocket.WSUpgrader {
	return websocket.NewWSUpgrader(
		websocket.WithCompression(),
		websocket.WithCheckOrigin(func(*http.Request) bool { return true }), // want `websocket: any website can open`
	)
}

// Suffix forgets where the name begins.
func Suffix() *websocket.WSUpgrader {
	return websocket.NewWSUpgrader(websocket.WithCheckOrigin(func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), "example.com") // want `websocket: .* lets "https://evilexample\.com" in`
	}))
}

// SameHost is what the library does by itself.
func SameHost() *websocket.WSUpgrader {
	return websocket.NewWSUpgrader(websocket.WithReadBufferSize(1024))
}

// One knows its site.
func One() *websocket.WSUpgrader {
	return websocket.NewWSUpgrader(websocket.WithCheckOrigin(func(r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}))
}

// Given asks its caller.
func Given(check func(*http.Request) bool, more ...websocket.Options) *websocket.WSUpgrader {
	return websocket.NewWSUpgrader(append(more, websocket.WithCheckOrigin(check))...)
}
