// Package socketio is a stub of github.com/googollee/go-socket.io for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package socketio

import (
	"io"
	"net"
	"net/http"
	"net/url"

	"github.com/googollee/go-socket.io/engineio"
)

type Conn interface {
	io.Closer
	Namespace
	ID() string
	LocalAddr() net.Addr
	RemoteAddr() net.Addr
	RemoteHeader() http.Header
	URL() url.URL
}

type EachFunc func(Conn)

type Namespace interface {
	Context() interface{}
	Emit(eventName string, v ...interface{})
	Join(room string)
	Leave(room string)
	LeaveAll()
	Namespace() string
	Rooms() []string
	SetContext(ctx interface{})
}

type RedisAdapterOptions struct{}

type Server struct{}

func (*Server) Adapter(opts *RedisAdapterOptions) (bool, error) { return false, nil }

func (*Server) BroadcastToNamespace(namespace string, event string, args ...interface{}) bool {
	return false
}

func (*Server) BroadcastToRoom(namespace string, room string, event string, args ...interface{}) bool {
	return false
}

func (*Server) ClearRoom(namespace string, room string) bool { return false }

func (*Server) Close() error { return nil }

func (*Server) Count() int { return 0 }

func (*Server) ForEach(namespace string, room string, f EachFunc) bool { return false }

func (*Server) JoinRoom(namespace string, room string, connection Conn) bool { return false }

func (*Server) LeaveAllRooms(namespace string, connection Conn) bool { return false }

func (*Server) LeaveRoom(namespace string, room string, connection Conn) bool { return false }

func (*Server) OnConnect(namespace string, f func(Conn) error) {}

func (*Server) OnDisconnect(namespace string, f func(Conn, string)) {}

func (*Server) OnError(namespace string, f func(Conn, error)) {}

func (*Server) OnEvent(namespace string, event string, f interface{}) {}

func (*Server) RoomLen(namespace string, room string) int { return 0 }

func (*Server) Rooms(namespace string) []string { return nil }

func (*Server) Serve() error { return nil }

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func NewServer(opts *engineio.Options) *Server { return nil }
