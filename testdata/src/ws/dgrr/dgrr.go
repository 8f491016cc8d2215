// Package dgrr opens WebSockets with github.com/dgrr/fastws and
// github.com/dgrr/websocket.
package dgrr

import (
	"net/http"

	"github.com/dgrr/fastws"
	"github.com/dgrr/websocket"
	"github.com/valyala/fasthttp"
)

func serve(c *fastws.Conn) {}

// Func checks nothing.
func Func() {
	_ = fasthttp.ListenAndServe(":8080", fastws.Upgrade(serve)) // want `websocket: any website can open this WebSocket as the signed-in user: dgrr/fastws accepts Origin "https://evil\.example" in fastws\.Upgrade\(serve\), and nothing in front of it refuses that`
}

// Net is the same for net/http.
func Net(mux *http.ServeMux) {
	mux.HandleFunc("/ws", fastws.NetUpgrade(serve)) // want `websocket: any website can open this WebSocket as the signed-in user: dgrr/fastws accepts Origin "https://evil\.example" in fastws\.NetUpgrade\(serve\), and nothing in front of it refuses that`
}

// Upgrader has no Origin.
func Upgrader() {
	u := fastws.Upgrader{Handler: serve}
	_ = fasthttp.ListenAndServe(":8080", u.Upgrade) // want `websocket: any website can open this WebSocket as the signed-in user: dgrr/fastws accepts Origin "https://evil\.example" in Upgrade, and nothing in front of it refuses that`
}

// Wrapped has a predicate that says yes.
func Wrapped(ctx *fasthttp.RequestCtx) {
	u := fastws.Upgrader{
		Handler:        serve,
		UpgradeHandler: func(ctx *fasthttp.RequestCtx) bool { return true }, // want `websocket: .* UpgradeHandler: .* accepts`
	}
	u.Upgrade(ctx)
}

// Server has no Origin either.
func Server(ctx *fasthttp.RequestCtx) {
	var s websocket.Server
	s.HandleData(func(c *websocket.Conn, _ bool, data []byte) { _, _ = c.Write(data) })
	s.Upgrade(ctx) // want `websocket: any website can open this WebSocket as the signed-in user: dgrr/websocket accepts Origin "https://evil\.example" in s\.Upgrade\(ctx\), and nothing in front of it refuses that`
}

// Origin names the site.
func Origin() {
	u := fastws.Upgrader{Handler: serve, Origin: "https://app.example.com/"}
	_ = fasthttp.ListenAndServe(":8080", u.Upgrade)
}

// NetOrigin names it for net/http.
func NetOrigin(mux *http.ServeMux) {
	s := &websocket.Server{Origin: "https://app.example.com"}
	mux.HandleFunc("/ws", s.NetUpgrade)
}

// Predicate compares the origin.
func Predicate(mux *http.ServeMux) {
	s := &websocket.Server{UpgradeNetHandler: func(w http.ResponseWriter, r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}}
	mux.HandleFunc("/ws", s.NetUpgrade)
}

// With is given the site.
func With(origin string, mux *http.ServeMux) {
	s := &websocket.Server{Origin: origin}
	mux.HandleFunc("/ws", s.NetUpgrade)
}
