// Package fasthttp opens WebSockets with github.com/fasthttp/websocket.
package fasthttp

import (
	"github.com/fasthttp/websocket"
	"github.com/valyala/fasthttp"
)

var open = websocket.FastHTTPUpgrader{
	CheckOrigin: func(ctx *fasthttp.RequestCtx) bool { return true }, // want `websocket: any website can open`
}

var checked = websocket.FastHTTPUpgrader{
	CheckOrigin: func(ctx *fasthttp.RequestCtx) bool {
		return string(ctx.Request.Header.Peek("Origin")) == "https://app.example.com"
	},
}

var defaults websocket.FastHTTPUpgrader

func Handle(ctx *fasthttp.RequestCtx) {
	switch string(ctx.Path()) {
	case "/open":
		_ = open.Upgrade(ctx, func(*websocket.Conn) {})
	case "/checked":
		_ = checked.Upgrade(ctx, func(*websocket.Conn) {})
	case "/defaults":
		_ = defaults.Upgrade(ctx, func(*websocket.Conn) {})
	}
}

func With(check func(*fasthttp.RequestCtx) bool) *websocket.FastHTTPUpgrader {
	return &websocket.FastHTTPUpgrader{CheckOrigin: check}
}

// Served runs a check that nobody knows.
func Served(check func(*fasthttp.RequestCtx) bool) fasthttp.RequestHandler {
	u := websocket.FastHTTPUpgrader{CheckOrigin: check}
	return func(ctx *fasthttp.RequestCtx) { _ = u.Upgrade(ctx, func(*websocket.Conn) {}) }
}
