// Package websocket is a stub of github.com/hertz-contrib/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"net"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
)

type BufferPool interface {
	Get() interface{}
	Put(interface{})
}

type Conn struct{}

func (*Conn) Close() error { return nil }

func (*Conn) ReadMessage() (messageType int, p []byte, err error) { return 0, nil, nil }

func (*Conn) RemoteAddr() net.Addr { return nil }

func (*Conn) WriteMessage(messageType int, data []byte) error { return nil }

type HandshakeError struct{}

func (HandshakeError) Error() string { return "" }

type HertzHandler func(*Conn)

type HertzUpgrader struct {
	HandshakeTimeout  time.Duration
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   BufferPool
	Subprotocols      []string
	Error             func(ctx *app.RequestContext, status int, reason error)
	CheckOrigin       func(ctx *app.RequestContext) bool
	EnableCompression bool
}

func (*HertzUpgrader) Upgrade(ctx *app.RequestContext, handler HertzHandler) error { return nil }
