// Package centrifuge configures github.com/centrifugal/centrifuge.
package centrifuge

import (
	"net/http"

	"github.com/centrifugal/centrifuge"
)

func Routes(node *centrifuge.Node, mux *http.ServeMux, check func(*http.Request) bool) {
	mux.Handle("/open", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{
		CheckOrigin: func(*http.Request) bool { return true }, // want `websocket: any website can open`
	}))
	mux.Handle("/defaults", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{ReadBufferSize: 1024}))
	mux.Handle("/checked", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{
		CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" },
	}))
	mux.Handle("/configured", centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{CheckOrigin: check}))
}
