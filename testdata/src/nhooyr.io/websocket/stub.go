// Package websocket is a stub of nhooyr.io/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"context"
	"io"
	"net"
	"net/http"
)

const (
	CompressionContextTakeover    CompressionMode = 1
	CompressionDisabled           CompressionMode = 0
	CompressionNoContextTakeover  CompressionMode = 2
	MessageBinary                 MessageType     = 2
	MessageText                   MessageType     = 1
	StatusAbnormalClosure         StatusCode      = 1006
	StatusBadGateway              StatusCode      = 1014
	StatusGoingAway               StatusCode      = 1001
	StatusInternalError           StatusCode      = 1011
	StatusInvalidFramePayloadData StatusCode      = 1007
	StatusMandatoryExtension      StatusCode      = 1010
	StatusMessageTooBig           StatusCode      = 1009
	StatusNoStatusRcvd            StatusCode      = 1005
	StatusNormalClosure           StatusCode      = 1000
	StatusPolicyViolation         StatusCode      = 1008
	StatusProtocolError           StatusCode      = 1002
	StatusServiceRestart          StatusCode      = 1012
	StatusTLSHandshake            StatusCode      = 1015
	StatusTryAgainLater           StatusCode      = 1013
	StatusUnsupportedData         StatusCode      = 1003
)

type AcceptOptions struct {
	Subprotocols         []string
	InsecureSkipVerify   bool
	OriginPatterns       []string
	CompressionMode      CompressionMode
	CompressionThreshold int
}

type CloseError struct {
	Code   StatusCode
	Reason string
}

func (CloseError) Error() string { return "" }

type CompressionMode int

type Conn struct{}

func (*Conn) Close(code StatusCode, reason string) error { return nil }

func (*Conn) CloseNow() error { return nil }

func (*Conn) CloseRead(ctx context.Context) context.Context { return nil }

func (*Conn) Ping(ctx context.Context) error { return nil }

func (*Conn) Read(ctx context.Context) (MessageType, []byte, error) { return 0, nil, nil }

func (*Conn) Reader(ctx context.Context) (MessageType, io.Reader, error) { return 0, nil, nil }

func (*Conn) SetReadLimit(n int64) {}

func (*Conn) Subprotocol() string { return "" }

func (*Conn) Write(ctx context.Context, typ MessageType, p []byte) error { return nil }

func (*Conn) Writer(ctx context.Context, typ MessageType) (io.WriteCloser, error) { return nil, nil }

type DialOptions struct {
	HTTPClient           *http.Client
	HTTPHeader           http.Header
	Host                 string
	Subprotocols         []string
	CompressionMode      CompressionMode
	CompressionThreshold int
}

type MessageType int

func (MessageType) String() string { return "" }

type StatusCode int

func (StatusCode) String() string { return "" }

func Accept(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (*Conn, error) {
	return nil, nil
}

func CloseStatus(err error) StatusCode { return 0 }

func Dial(ctx context.Context, u string, opts *DialOptions) (*Conn, *http.Response, error) {
	return nil, nil, nil
}

func NetConn(ctx context.Context, c *Conn, msgType MessageType) net.Conn { return nil }
