// Package engineio is a stub of github.com/googollee/go-socket.io/engineio for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package engineio

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/googollee/go-socket.io/engineio/session"
	"github.com/googollee/go-socket.io/engineio/transport"
)

type CheckerFunc func(*http.Request) (http.Header, error)

type Conn interface {
	Close() error
	Context() interface{}
	ID() string
	LocalAddr() net.Addr
	NextReader() (session.FrameType, io.ReadCloser, error)
	NextWriter(fType session.FrameType) (io.WriteCloser, error)
	RemoteAddr() net.Addr
	RemoteHeader() http.Header
	SetContext(v interface{})
	URL() url.URL
}

type ConnInitorFunc func(*http.Request, Conn)

type Dialer struct {
	Transports []transport.Transport
}

func (*Dialer) Dial(urlStr string, requestHeader http.Header) (Conn, error) { return nil, nil }

type Opener interface {
	Open() (transport.ConnParameters, error)
}

type Options struct {
	PingTimeout        time.Duration
	PingInterval       time.Duration
	Transports         []transport.Transport
	SessionIDGenerator session.IDGenerator
	RequestChecker     CheckerFunc
	ConnInitor         ConnInitorFunc
}

type Pauser interface {
	Pause()
	Resume()
}

type Server struct{}

func (*Server) Accept() (Conn, error) { return nil, nil }

func (*Server) Addr() net.Addr { return nil }

func (*Server) Close() error { return nil }

func (*Server) Count() int { return 0 }

func (*Server) Remove(sid string) {}

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func NewServer(opts *Options) *Server { return nil }
