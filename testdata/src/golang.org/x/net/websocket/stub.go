// Package websocket is a stub of golang.org/x/net/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

const (
	BinaryFrame              = 2
	CloseFrame               = 8
	ContinuationFrame        = 0
	DefaultMaxPayloadBytes   = 33554432
	PingFrame                = 9
	PongFrame                = 10
	ProtocolVersionHybi      = 13
	ProtocolVersionHybi13    = 13
	SupportedProtocolVersion = "13"
	TextFrame                = 1
	UnknownFrame             = 255
)

var (
	ErrBadClosingStatus      *ProtocolError
	ErrBadFrame              *ProtocolError
	ErrBadFrameBoundary      *ProtocolError
	ErrBadMaskingKey         *ProtocolError
	ErrBadPongMessage        *ProtocolError
	ErrBadProtocolVersion    *ProtocolError
	ErrBadRequestMethod      *ProtocolError
	ErrBadScheme             *ProtocolError
	ErrBadStatus             *ProtocolError
	ErrBadUpgrade            *ProtocolError
	ErrBadWebSocketLocation  *ProtocolError
	ErrBadWebSocketOrigin    *ProtocolError
	ErrBadWebSocketProtocol  *ProtocolError
	ErrBadWebSocketVersion   *ProtocolError
	ErrChallengeResponse     *ProtocolError
	ErrFrameTooLarge         error
	ErrNotImplemented        *ProtocolError
	ErrNotSupported          *ProtocolError
	ErrNotWebSocket          *ProtocolError
	ErrUnsupportedExtensions *ProtocolError
	JSON                     Codec
	Message                  Codec
)

type Addr struct {
	*url.URL
}

func (*Addr) Network() string { return "" }

type Codec struct {
	Marshal   func(v interface{}) (data []byte, payloadType byte, err error)
	Unmarshal func(data []byte, payloadType byte, v interface{}) (err error)
}

func (Codec) Receive(ws *Conn, v interface{}) error { return nil }

func (Codec) Send(ws *Conn, v interface{}) error { return nil }

type Config struct {
	Location  *url.URL
	Origin    *url.URL
	Protocol  []string
	Version   int
	TlsConfig *tls.Config
	Header    http.Header
	Dialer    *net.Dialer
}

func (*Config) DialContext(ctx context.Context) (*Conn, error) { return nil, nil }

type Conn struct {
	PayloadType     byte
	MaxPayloadBytes int
}

func (*Conn) Close() error { return nil }

func (*Conn) Config() *Config { return nil }

func (*Conn) IsClientConn() bool { return false }

func (*Conn) IsServerConn() bool { return false }

func (*Conn) LocalAddr() net.Addr { return nil }

func (*Conn) Read(msg []byte) (int, error) { return 0, nil }

func (*Conn) RemoteAddr() net.Addr { return nil }

func (*Conn) Request() *http.Request { return nil }

func (*Conn) SetDeadline(t time.Time) error { return nil }

func (*Conn) SetReadDeadline(t time.Time) error { return nil }

func (*Conn) SetWriteDeadline(t time.Time) error { return nil }

func (*Conn) Write(msg []byte) (int, error) { return 0, nil }

type DialError struct {
	*Config
	Err error
}

func (*DialError) Error() string { return "" }

type Handler func(*Conn)

func (Handler) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type ProtocolError struct {
	ErrorString string
}

func (*ProtocolError) Error() string { return "" }

type Server struct {
	Config
	Handshake func(*Config, *http.Request) error
	Handler
}

func (Server) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

func Dial(url_ string, protocol string, origin string) (*Conn, error) { return nil, nil }

func DialConfig(config *Config) (*Conn, error) { return nil, nil }

func NewClient(config *Config, rwc io.ReadWriteCloser) (*Conn, error) { return nil, nil }

func NewConfig(server string, origin string) (*Config, error) { return nil, nil }

func Origin(config *Config, req *http.Request) (*url.URL, error) { return nil, nil }
