// Package websocket is a stub of github.com/dgrr/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"net/http"

	"github.com/valyala/fasthttp"
)

type Conn struct{}

func (*Conn) Close() error { return nil }

func (*Conn) Write(data []byte) (int, error) { return 0, nil }

type CloseHandler func(c *Conn, err error)

type ErrorHandler func(c *Conn, err error)

type Frame struct{}

type FrameHandler func(c *Conn, fr *Frame)

type MessageHandler func(c *Conn, isBinary bool, data []byte)

type OpenHandler func(c *Conn)

type PingHandler func(c *Conn, data []byte)

type PongHandler func(c *Conn, data []byte)

type Server struct {
	UpgradeHandler    UpgradeHandler
	UpgradeNetHandler UpgradeNetHandler
	Protocols         []string
	Origin            string
}

func (*Server) HandleClose(closeHandler CloseHandler) {}

func (*Server) HandleData(msgHandler MessageHandler) {}

func (*Server) HandleError(errHandler ErrorHandler) {}

func (*Server) HandleFrame(frameHandler FrameHandler) {}

func (*Server) HandleOpen(openHandler OpenHandler) {}

func (*Server) HandlePing(pingHandler PingHandler) {}

func (*Server) HandlePong(pongHandler PongHandler) {}

func (*Server) NetUpgrade(resp http.ResponseWriter, req *http.Request) {}

func (*Server) Upgrade(ctx *fasthttp.RequestCtx) {}

type UpgradeHandler func(*fasthttp.RequestCtx) bool

type UpgradeNetHandler func(resp http.ResponseWriter, req *http.Request) bool
