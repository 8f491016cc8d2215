// Package ws is a stub of github.com/gobwas/ws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package ws

import (
	"bufio"
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/gobwas/httphead"
)

const (
	OpBinary        OpCode = 2
	OpClose         OpCode = 8
	OpContinuation  OpCode = 0
	OpPing          OpCode = 9
	OpPong          OpCode = 10
	OpText          OpCode = 1
	StateClientSide State  = 2
	StateServerSide State  = 1
)

var (
	DefaultDialer               Dialer
	DefaultHTTPUpgrader         HTTPUpgrader
	DefaultUpgrader             Upgrader
	ErrHandshakeBadConnection   error
	ErrHandshakeBadExtensions   error
	ErrHandshakeBadHost         error
	ErrHandshakeBadMethod       error
	ErrHandshakeBadProtocol     error
	ErrHandshakeBadSecAccept    error
	ErrHandshakeBadSecKey       error
	ErrHandshakeBadSecVersion   error
	ErrHandshakeBadStatus       error
	ErrHandshakeBadSubProtocol  error
	ErrHandshakeBadUpgrade      error
	ErrHandshakeUpgradeRequired error
)

type ConnectionRejectedError struct{}

type Dialer struct {
	ReadBufferSize  int
	WriteBufferSize int
	Timeout         time.Duration
	Protocols       []string
	Extensions      []httphead.Option
	Header          HandshakeHeader
	Host            string
	OnStatusError   func(status int, reason []byte, resp io.Reader)
	OnHeader        func(key []byte, value []byte) (err error)
	NetDial         func(ctx context.Context, network string, addr string) (net.Conn, error)
	TLSClient       func(conn net.Conn, hostname string) net.Conn
	TLSConfig       *tls.Config
	WrapConn        func(conn net.Conn) net.Conn
}

func (Dialer) Dial(ctx context.Context, urlstr string) (net.Conn, *bufio.Reader, Handshake, error) {
	return nil, nil, Handshake{}, nil
}

func (Dialer) Upgrade(conn io.ReadWriter, u *url.URL) (*bufio.Reader, Handshake, error) {
	return nil, Handshake{}, nil
}

type Frame struct {
	Header  Header
	Payload []byte
}

type HTTPUpgrader struct {
	Timeout   time.Duration
	Header    http.Header
	Protocol  func(string) bool
	Extension func(httphead.Option) bool
	Negotiate func(httphead.Option) (httphead.Option, error)
}

func (HTTPUpgrader) Upgrade(r *http.Request, w http.ResponseWriter) (net.Conn, *bufio.ReadWriter, Handshake, error) {
	return nil, nil, Handshake{}, nil
}

type Handshake struct {
	Protocol   string
	Extensions []httphead.Option
}

type HandshakeHeader interface {
	io.WriterTo
}

type HandshakeHeaderBytes []byte

func (HandshakeHeaderBytes) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type HandshakeHeaderFunc func(io.Writer) (int64, error)

func (HandshakeHeaderFunc) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type HandshakeHeaderHTTP map[string][]string

func (HandshakeHeaderHTTP) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type HandshakeHeaderString string

func (HandshakeHeaderString) WriteTo(w io.Writer) (int64, error) { return 0, nil }

type Header struct {
	Fin    bool
	Rsv    byte
	OpCode OpCode
	Masked bool
	Mask   [4]byte
	Length int64
}

func (Header) Rsv1() bool { return false }

func (Header) Rsv2() bool { return false }

func (Header) Rsv3() bool { return false }

type OpCode byte

func (OpCode) IsControl() bool { return false }

func (OpCode) IsData() bool { return false }

func (OpCode) IsReserved() bool { return false }

type RejectOption func(*ConnectionRejectedError)

type State uint8

func (State) Clear(v State) State { return 0 }

func (State) ClientSide() bool { return false }

func (State) Extended() bool { return false }

func (State) Fragmented() bool { return false }

func (State) Is(v State) bool { return false }

func (State) ServerSide() bool { return false }

func (State) Set(v State) State { return 0 }

type StatusCode uint16

func (StatusCode) Empty() bool { return false }

func (StatusCode) In(r StatusCodeRange) bool { return false }

func (StatusCode) IsApplicationSpec() bool { return false }

func (StatusCode) IsNotUsed() bool { return false }

func (StatusCode) IsPrivateSpec() bool { return false }

func (StatusCode) IsProtocolDefined() bool { return false }

func (StatusCode) IsProtocolReserved() bool { return false }

func (StatusCode) IsProtocolSpec() bool { return false }

type StatusCodeRange struct{}

type Upgrader struct {
	ReadBufferSize  int
	WriteBufferSize int
	Protocol        func([]byte) bool
	ProtocolCustom  func([]byte) (string, bool)
	Extension       func(httphead.Option) bool
	ExtensionCustom func([]byte, []httphead.Option) ([]httphead.Option, bool)
	Negotiate       func(httphead.Option) (httphead.Option, error)
	Header          HandshakeHeader
	OnRequest       func(uri []byte) error
	OnHost          func(host []byte) error
	OnHeader        func(key []byte, value []byte) error
	OnBeforeUpgrade func() (header HandshakeHeader, err error)
}

func (Upgrader) Upgrade(conn io.ReadWriter) (Handshake, error) { return Handshake{}, nil }

func Dial(ctx context.Context, urlstr string) (net.Conn, *bufio.Reader, Handshake, error) {
	return nil, nil, Handshake{}, nil
}

func ReadFrame(r io.Reader) (Frame, error) { return Frame{}, nil }

func ReadHeader(r io.Reader) (Header, error) { return Header{}, nil }

func RejectConnectionError(options ...RejectOption) error { return nil }

func RejectionHeader(h HandshakeHeader) RejectOption { return nil }

func RejectionReason(reason string) RejectOption { return nil }

func RejectionStatus(code int) RejectOption { return nil }

func Upgrade(conn io.ReadWriter) (Handshake, error) { return Handshake{}, nil }

func UpgradeHTTP(r *http.Request, w http.ResponseWriter) (net.Conn, *bufio.ReadWriter, Handshake, error) {
	return nil, nil, Handshake{}, nil
}

func WriteFrame(w io.Writer, f Frame) error { return nil }

func WriteHeader(w io.Writer, h Header) error { return nil }
