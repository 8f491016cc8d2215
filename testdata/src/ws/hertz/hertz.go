// Package hertz opens WebSockets with github.com/hertz-contrib/websocket.
package hertz

import (
	"context"
	"strings"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/websocket"
)

func serve(*websocket.Conn) {}

var open = websocket.HertzUpgrader{
	CheckOrigin: func(ctx *app.RequestContext) bool { return true }, // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin`
}

// Open accepts every site.
func Open(_ context.Context, c *app.RequestContext) {
	_ = open.Upgrade(c, serve)
}

// Suffix lets everyone in who registers a name with the right end.
func Suffix(_ context.Context, c *app.RequestContext) {
	u := websocket.HertzUpgrader{CheckOrigin: func(ctx *app.RequestContext) bool {
		return strings.HasSuffix(string(ctx.GetHeader("Origin")), "example.com") // want `websocket: .* lets "https://.*example.com" in`
	}}
	_ = u.Upgrade(c, serve)
}

// Defaults compares hosts.
func Defaults(_ context.Context, c *app.RequestContext) {
	u := websocket.HertzUpgrader{ReadBufferSize: 1024}
	_ = u.Upgrade(c, serve)
}

// Checked knows its site.
func Checked(_ context.Context, c *app.RequestContext) {
	u := websocket.HertzUpgrader{CheckOrigin: func(ctx *app.RequestContext) bool {
		return string(ctx.Request.Header.Peek("Origin")) == "https://app.example.com"
	}}
	_ = u.Upgrade(c, serve)
}

// With depends on who calls.
func With(check func(*app.RequestContext) bool) app.HandlerFunc {
	u := websocket.HertzUpgrader{CheckOrigin: check}
	return func(_ context.Context, c *app.RequestContext) { _ = u.Upgrade(c, serve) }
}
