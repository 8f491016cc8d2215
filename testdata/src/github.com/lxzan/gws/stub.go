// Package gws is a stub of github.com/lxzan/gws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gws

import (
	"bufio"
	"net"
	"net/http"
	"time"
)

type BuiltinEventHandler struct{}

func (BuiltinEventHandler) OnClose(socket *Conn, err error) {}

func (BuiltinEventHandler) OnMessage(socket *Conn, message *Message) {}

func (BuiltinEventHandler) OnOpen(socket *Conn) {}

func (BuiltinEventHandler) OnPing(socket *Conn, payload []byte) {}

func (BuiltinEventHandler) OnPong(socket *Conn, payload []byte) {}

type Conn struct{}

func (*Conn) ReadLoop() {}

type Event interface {
	OnOpen(socket *Conn)
	OnClose(socket *Conn, err error)
	OnPing(socket *Conn, payload []byte)
	OnPong(socket *Conn, payload []byte)
	OnMessage(socket *Conn, message *Message)
}

type Logger interface {
	Error(v ...any)
}

type Message struct{}

type Server struct {
	upgrader  *Upgrader
	OnError   func(conn net.Conn, err error)
	OnRequest func(conn net.Conn, br *bufio.Reader, r *http.Request)
}

func (*Server) GetUpgrader() *Upgrader { return nil }

func (*Server) Run(addr string) error { return nil }

func (*Server) RunListener(listener net.Listener) error { return nil }

func (*Server) RunTLS(addr string, certFile, keyFile string) error { return nil }

type ServerOption struct {
	ParallelEnabled  bool
	ParallelGolimit  int
	CheckUtf8Enabled bool
	Logger           Logger
	Recovery         func(logger Logger)
	HandshakeTimeout time.Duration
	SubProtocols     []string
	ResponseHeader   http.Header
	Authorize        func(r *http.Request, session SessionStorage) bool
	NewSession       func() SessionStorage
}

type SessionStorage interface {
	Len() int
	Load(key string) (value any, exist bool)
	Delete(key string)
	Store(key string, value any)
	Range(f func(key string, value any) bool)
}

type Upgrader struct{}

func (*Upgrader) Upgrade(w http.ResponseWriter, r *http.Request) (*Conn, error) { return nil, nil }

func (*Upgrader) UpgradeFromConn(conn net.Conn, br *bufio.Reader, r *http.Request) (*Conn, error) {
	return nil, nil
}

func NewServer(eventHandler Event, option *ServerOption) *Server { return nil }

func NewUpgrader(eventHandler Event, option *ServerOption) *Upgrader { return nil }

func Recovery(logger Logger) {}
