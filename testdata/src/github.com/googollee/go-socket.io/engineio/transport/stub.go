// Package transport is a stub of github.com/googollee/go-socket.io/engineio/transport for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package transport

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/googollee/go-socket.io/engineio/frame"
	"github.com/googollee/go-socket.io/engineio/packet"
)

var (
	ErrInvalidFrame error
)

type Conn interface {
	FrameReader
	FrameWriter
	io.Closer
	LocalAddr() net.Addr
	RemoteAddr() net.Addr
	RemoteHeader() http.Header
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
	URL() url.URL
}

type ConnParameters struct {
	PingInterval time.Duration
	PingTimeout  time.Duration
	SID          string
	Upgrades     []string
}

func (ConnParameters) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type FrameReader interface {
	NextReader() (frame.Type, packet.Type, io.ReadCloser, error)
}

type FrameWriter interface {
	NextWriter(ft frame.Type, pt packet.Type) (io.WriteCloser, error)
}

type Manager struct{}

func (*Manager) Get(name string) (Transport, bool) { return nil, false }

func (*Manager) UpgradeFrom(name string) []string { return nil }

type Transport interface {
	Accept(w http.ResponseWriter, r *http.Request) (Conn, error)
	Dial(u *url.URL, requestHeader http.Header) (Conn, error)
	Name() string
}

func NewManager(transports []Transport) *Manager { return nil }

func ReadConnParameters(r io.Reader) (ConnParameters, error) { return ConnParameters{}, nil }
