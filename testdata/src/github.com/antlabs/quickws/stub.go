// Package quickws is a stub of github.com/antlabs/quickws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package quickws

import (
	"net/http"
	"time"
)

type Callback interface {
	OnOpen(*Conn)
	OnMessage(*Conn, Opcode, []byte)
	OnClose(*Conn, error)
}

type Conn struct{}

func (*Conn) Close() (err error) { return nil }

func (*Conn) ReadLoop() (err error) { return nil }

func (*Conn) StartReadLoop() {}

func (*Conn) WriteMessage(op Opcode, writeBuf []byte) (err error) { return nil }

type ConnOption struct{}

type OnMessageFunc func(*Conn, Opcode, []byte)

type Opcode uint8

type ServerOption func(*ConnOption)

type UpgradeServer struct{}

func (*UpgradeServer) Upgrade(w http.ResponseWriter, r *http.Request) (c *Conn, err error) {
	return nil, nil
}

func (*UpgradeServer) UpgradeV2(w http.ResponseWriter, r *http.Request, cb Callback) (c *Conn, err error) {
	return nil, nil
}

func NewUpgrade(opts ...ServerOption) *UpgradeServer { return nil }

func Upgrade(w http.ResponseWriter, r *http.Request, opts ...ServerOption) (c *Conn, err error) {
	return nil, nil
}

func WithServerCallback(cb Callback) ServerOption { return nil }

func WithServerOnMessageFunc(cb OnMessageFunc) ServerOption { return nil }

func WithServerReadTimeout(t time.Duration) ServerOption { return nil }

func WithServerReplyPing() ServerOption { return nil }
