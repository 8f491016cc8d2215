// Package sockjs is a stub of github.com/igm/sockjs-go/v3/sockjs for the
// analyzer's tests. It holds declarations only.
package sockjs

import "net/http"

type Options struct {
	SockJSURL     string
	ResponseLimit uint32
	Websocket     bool
	RawWebsocket  bool
	Origin        string
	CheckOrigin   func(*http.Request) bool
}

var DefaultOptions Options

type Session struct{}

func (Session) Close(status uint32, reason string) error { return nil }

func (Session) Recv() (string, error) { return "", nil }

func (Session) Send(string) error { return nil }

type Handler struct{}

func (*Handler) ServeHTTP(rw http.ResponseWriter, req *http.Request) {}

func NewHandler(prefix string, opts Options, handlerFunc func(Session)) *Handler { return nil }
