// Package polling is a stub of github.com/googollee/go-socket.io/engineio/transport/polling for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package polling

import (
	"net/http"
	"net/url"

	"github.com/googollee/go-socket.io/engineio/transport"
)

var (
	Default *Transport
)

type Addr struct {
	Host string
}

func (Addr) Network() string { return "" }

func (Addr) String() string { return "" }

type Transport struct {
	Client      *http.Client
	CheckOrigin func(r *http.Request) bool
}

func (*Transport) Accept(w http.ResponseWriter, r *http.Request) (transport.Conn, error) {
	return nil, nil
}

func (*Transport) Dial(u *url.URL, requestHeader http.Header) (transport.Conn, error) {
	return nil, nil
}

func (*Transport) Name() string { return "" }
