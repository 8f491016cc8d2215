// Package coder opens WebSockets with github.com/coder/websocket.
package coder

import (
	"crypto/tls"
	"net/http"

	"github.com/coder/websocket"
)

func skip(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts`
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func star(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{"*"}, // want `websocket: .* OriginPatterns: "\*" accepts`
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func suffix(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		OriginPatterns: []string{"*example.com"}, // want `websocket: .*"\*example.com".* lets "https://[a-z.-]*example.com" in`
	})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func subdomains(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com", "*.example.com"}})
	if err != nil {
		return
	}
	defer c.CloseNow()
}

func defaults(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	defer c.CloseNow()
}

// InsecureSkipVerify of a client's TLS configuration is another matter.
var client = &tls.Config{InsecureSkipVerify: true}

// Patterns from elsewhere cannot be known.
func configured(patterns []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: patterns})
		if err != nil {
			return
		}
		defer c.CloseNow()
	}
}

// Options for other packages.
var Options = websocket.AcceptOptions{
	InsecureSkipVerify: true, // want `websocket: .* InsecureSkipVerify: true accepts`
}

func Routes(mux *http.ServeMux) {
	mux.HandleFunc("/skip", skip)
	mux.HandleFunc("/star", star)
	mux.HandleFunc("/suffix", suffix)
	mux.HandleFunc("/subdomains", subdomains)
	mux.HandleFunc("/defaults", defaults)
	mux.HandleFunc("/configured", configured(nil))
	_ = client
}
