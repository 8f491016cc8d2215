// Package neffos is a stub of github.com/kataras/neffos for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package neffos

import (
	"net"
	"net/http"
	"time"
)

var (
	OnAnyEvent            = "_OnAnyEvent"
	OnNamespaceConnect    = "_OnNamespaceConnect"
	OnNamespaceConnected  = "_OnNamespaceConnected"
	OnNamespaceDisconnect = "_OnNamespaceDisconnect"
	OnNativeMessage       = "_OnNativeMessage"
	OnRoomJoin            = "_OnRoomJoin"
	OnRoomJoined          = "_OnRoomJoined"
	OnRoomLeave           = "_OnRoomLeave"
	OnRoomLeft            = "_OnRoomLeft"
)

type Conn struct{}

func (*Conn) Close() {}

func (*Conn) ID() string { return "" }

func (*Conn) Socket() Socket { return nil }

type ConnHandler interface {
	GetNamespaces() Namespaces
}

type Events map[string]MessageHandlerFunc

func (Events) GetNamespaces() Namespaces { return nil }

type IDGenerator func(w http.ResponseWriter, r *http.Request) string

type Message struct {
	Namespace string
	Room      string
	Event     string
	Body      []byte
	Err       error
}

type MessageHandlerFunc func(*NSConn, Message) error

type MessageType uint8

type NSConn struct {
	Conn *Conn
}

func (*NSConn) Emit(event string, body []byte) bool { return false }

type Namespaces map[string]Events

func (Namespaces) GetNamespaces() Namespaces { return nil }

type Server struct {
	upgrader        Upgrader
	IDGenerator     IDGenerator
	SyncBroadcaster bool
	OnUpgradeError  func(err error)
	OnConnect       func(c *Conn) error
	OnDisconnect    func(c *Conn)
}

func (*Server) Close() {}

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Server) Upgrade(w http.ResponseWriter, r *http.Request, socketWrapper func(Socket) Socket, customIDGen IDGenerator) (*Conn, error) {
	return nil, nil
}

type Socket interface {
	NetConn() net.Conn
	Request() *http.Request
	ReadData(timeout time.Duration) (body []byte, typ MessageType, err error)
	WriteBinary(body []byte, timeout time.Duration) error
	WriteText(body []byte, timeout time.Duration) error
}

type Upgrader func(w http.ResponseWriter, r *http.Request) (Socket, error)

type WithTimeout struct {
	ReadTimeout  time.Duration
	WriteTimeout time.Duration
	Namespaces   Namespaces
	Events       Events
}

func (WithTimeout) GetNamespaces() Namespaces { return nil }

func New(upgrader Upgrader, connHandler ConnHandler) *Server { return nil }
