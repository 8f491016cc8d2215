// Package websocket is a stub of github.com/lesismal/nbio/nbhttp/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"net"
	"net/http"
	"time"

	"github.com/lesismal/nbio/nbhttp"
)

const (
	BinaryMessage   MessageType = 2
	CloseMessage    MessageType = 8
	FragmentMessage MessageType = 0
	PingMessage     MessageType = 9
	PongMessage     MessageType = 10
	TextMessage     MessageType = 1
)

var (
	ErrFragmentsShouldNotHaveBinaryOrTextMessage error
	ErrInvalidFragmentMessage                    error
)

type CloseError struct {
	Code   int
	Reason string
}

func (CloseError) Error() string { return "" }

type Conn struct {
	net.Conn
}

func (*Conn) Close() error { return nil }

func (*Conn) CloseWithError(err error) {}

func (*Conn) OnClose(h func(*Conn, error)) {}

func (*Conn) OnMessage(h func(*Conn, MessageType, []byte)) {}

func (*Conn) Session() interface{} { return nil }

func (*Conn) SetSession(session interface{}) {}

func (*Conn) Subprotocol() string { return "" }

func (*Conn) Write(data []byte) (int, error) { return 0, nil }

func (*Conn) WriteClose(code int, reason string) error { return nil }

func (*Conn) WriteMessage(messageType MessageType, data []byte) error { return nil }

type MessageType int8

type Options = Upgrader

type Upgrader struct {
	Engine                         *nbhttp.Engine
	Subprotocols                   []string
	CheckOrigin                    func(r *http.Request) bool
	HandshakeTimeout               time.Duration
	BlockingModReadBufferSize      int
	BlockingModAsyncWrite          bool
	BlockingModHandleRead          bool
	BlockingModTrasferConnToPoller bool
	BlockingModSendQueueInitSize   int
	BlockingModSendQueueMaxSize    uint16
}

func (*Upgrader) EnableCompression(enable bool) {}

func (*Upgrader) OnClose(h func(*Conn, error)) {}

func (*Upgrader) OnDataFrame(h func(*Conn, MessageType, bool, []byte)) {}

func (*Upgrader) OnMessage(h func(*Conn, MessageType, []byte)) {}

func (*Upgrader) OnOpen(h func(*Conn)) {}

func (*Upgrader) SetCloseHandler(h func(*Conn, int, string)) {}

func (*Upgrader) SetCompressionLevel(level int) error { return nil }

func (*Upgrader) SetPingHandler(h func(*Conn, string)) {}

func (*Upgrader) SetPongHandler(h func(*Conn, string)) {}

func (*Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header, args ...interface{}) (*Conn, error) {
	return nil, nil
}

func (*Upgrader) UpgradeAndTransferConnToPoller(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error) {
	return nil, nil
}

func (*Upgrader) UpgradeWithoutHandlingReadForConnFromSTDServer(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error) {
	return nil, nil
}

func NewOptions() *Options { return nil }

func NewUpgrader() *Upgrader { return nil }
