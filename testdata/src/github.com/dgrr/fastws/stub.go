// Package fastws is a stub of github.com/dgrr/fastws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package fastws

import (
	"net/http"

	"github.com/valyala/fasthttp"
)

type Conn struct{}

func (*Conn) Close() error { return nil }

func (*Conn) WriteString(b string) (int, error) { return 0, nil }

type NetUpgradeHandler func(resp http.ResponseWriter, req *http.Request) bool

type NetUpgrader struct {
	UpgradeHandler NetUpgradeHandler
	Handler        RequestHandler
	Protocols      []string
	Origin         string
	Compress       bool
}

func (*NetUpgrader) Upgrade(resp http.ResponseWriter, req *http.Request) {}

type RequestHandler func(conn *Conn)

type UpgradeHandler func(*fasthttp.RequestCtx) bool

type Upgrader struct {
	UpgradeHandler UpgradeHandler
	Handler        RequestHandler
	Protocols      []string
	Origin         string
	Compress       bool
}

func (*Upgrader) Upgrade(ctx *fasthttp.RequestCtx) {}

func NetUpgrade(handler RequestHandler) func(http.ResponseWriter, *http.Request) { return nil }

func Upgrade(handler RequestHandler) func(ctx *fasthttp.RequestCtx) { return nil }
