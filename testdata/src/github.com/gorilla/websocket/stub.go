// Package websocket is a stub of github.com/gorilla/websocket for the analyzer's tests.
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
	BinaryMessage                = 2
	CloseAbnormalClosure         = 1006
	CloseGoingAway               = 1001
	CloseInternalServerErr       = 1011
	CloseInvalidFramePayloadData = 1007
	CloseMandatoryExtension      = 1010
	CloseMessage                 = 8
	CloseMessageTooBig           = 1009
	CloseNoStatusReceived        = 1005
	CloseNormalClosure           = 1000
	ClosePolicyViolation         = 1008
	CloseProtocolError           = 1002
	CloseServiceRestart          = 1012
	CloseTLSHandshake            = 1015
	CloseTryAgainLater           = 1013
	CloseUnsupportedData         = 1003
	PingMessage                  = 9
	PongMessage                  = 10
	TextMessage                  = 1
)

var (
	DefaultDialer   *Dialer
	ErrBadHandshake error
	ErrCloseSent    error
	ErrReadLimit    error
)

type BufferPool interface {
	Get() interface{}
	Put(interface{})
}

type CloseError struct {
	Code int
	Text string
}

func (*CloseError) Error() string { return "" }

type Conn struct{}

func (*Conn) Close() error { return nil }

func (*Conn) CloseHandler() func(code int, text string) error { return nil }

func (*Conn) EnableWriteCompression(enable bool) {}

func (*Conn) LocalAddr() net.Addr { return nil }

func (*Conn) NetConn() net.Conn { return nil }

func (*Conn) NextReader() (int, io.Reader, error) { return 0, nil, nil }

func (*Conn) NextWriter(messageType int) (io.WriteCloser, error) { return nil, nil }

func (*Conn) PingHandler() func(appData string) error { return nil }

func (*Conn) PongHandler() func(appData string) error { return nil }

func (*Conn) ReadJSON(v interface{}) error { return nil }

func (*Conn) ReadMessage() (int, []byte, error) { return 0, nil, nil }

func (*Conn) RemoteAddr() net.Addr { return nil }

func (*Conn) SetCloseHandler(h func(code int, text string) error) {}

func (*Conn) SetCompressionLevel(level int) error { return nil }

func (*Conn) SetPingHandler(h func(appData string) error) {}

func (*Conn) SetPongHandler(h func(appData string) error) {}

func (*Conn) SetReadDeadline(t time.Time) error { return nil }

func (*Conn) SetReadLimit(limit int64) {}

func (*Conn) SetWriteDeadline(t time.Time) error { return nil }

func (*Conn) Subprotocol() string { return "" }

func (*Conn) UnderlyingConn() net.Conn { return nil }

func (*Conn) WriteControl(messageType int, data []byte, deadline time.Time) error { return nil }

func (*Conn) WriteJSON(v interface{}) error { return nil }

func (*Conn) WriteMessage(messageType int, data []byte) error { return nil }

func (*Conn) WritePreparedMessage(pm *PreparedMessage) error { return nil }

type Dialer struct {
	NetDial           func(network string, addr string) (net.Conn, error)
	NetDialContext    func(ctx context.Context, network string, addr string) (net.Conn, error)
	NetDialTLSContext func(ctx context.Context, network string, addr string) (net.Conn, error)
	Proxy             func(*http.Request) (*url.URL, error)
	TLSClientConfig   *tls.Config
	HandshakeTimeout  time.Duration
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   BufferPool
	Subprotocols      []string
	EnableCompression bool
	Jar               http.CookieJar
}

func (*Dialer) Dial(urlStr string, requestHeader http.Header) (*Conn, *http.Response, error) {
	return nil, nil, nil
}

func (*Dialer) DialContext(ctx context.Context, urlStr string, requestHeader http.Header) (*Conn, *http.Response, error) {
	return nil, nil, nil
}

type HandshakeError struct{}

func (HandshakeError) Error() string { return "" }

type PreparedMessage struct{}

type Upgrader struct {
	HandshakeTimeout  time.Duration
	ReadBufferSize    int
	WriteBufferSize   int
	WriteBufferPool   BufferPool
	Subprotocols      []string
	Error             func(w http.ResponseWriter, r *http.Request, status int, reason error)
	CheckOrigin       func(r *http.Request) bool
	EnableCompression bool
}

func (*Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error) {
	return nil, nil
}

func FormatCloseMessage(closeCode int, text string) []byte { return nil }

func IsCloseError(err error, codes ...int) bool { return false }

func IsUnexpectedCloseError(err error, expectedCodes ...int) bool { return false }

func IsWebSocketUpgrade(r *http.Request) bool { return false }

func JoinMessages(c *Conn, term string) io.Reader { return nil }

func NewClient(netConn net.Conn, u *url.URL, requestHeader http.Header, readBufSize int, writeBufSize int) (*Conn, *http.Response, error) {
	return nil, nil, nil
}

func NewPreparedMessage(messageType int, data []byte) (*PreparedMessage, error) { return nil, nil }

func ReadJSON(c *Conn, v interface{}) error { return nil }

func Subprotocols(r *http.Request) []string { return nil }

func Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header, readBufSize int, writeBufSize int) (*Conn, error) {
	return nil, nil
}

func WriteJSON(c *Conn, v interface{}) error { return nil }
