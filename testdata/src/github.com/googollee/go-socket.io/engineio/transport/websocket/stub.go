// Package websocket is a stub of github.com/googollee/go-socket.io/engineio/transport/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/googollee/go-socket.io/engineio/transport"
)

var (
	Default *Transport
)

type DialError struct {
	Response *http.Response
}

type Transport struct {
	ReadBufferSize   int
	WriteBufferSize  int
	Subprotocols     []string
	TLSClientConfig  *tls.Config
	HandshakeTimeout time.Duration
	Proxy            func(*http.Request) (*url.URL, error)
	NetDial          func(network string, addr string) (net.Conn, error)
	CheckOrigin      func(r *http.Request) bool
}

func (*Transport) Accept(w http.ResponseWriter, r *http.Request) (transport.Conn, error) {
	return nil, nil
}

func (*Transport) Dial(u *url.URL, requestHeader http.Header) (transport.Conn, error) {
	return nil, nil
}

func (*Transport) Name() string { return "" }
