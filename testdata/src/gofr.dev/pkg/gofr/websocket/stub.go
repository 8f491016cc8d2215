// Package websocket is a stub of gofr.dev/pkg/gofr/websocket for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package websocket

import (
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

type Options func(u *websocket.Upgrader)

type Upgrader interface {
	Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*websocket.Conn, error)
}

type WSUpgrader struct{ Upgrader Upgrader }

func NewWSUpgrader(opts ...Options) *WSUpgrader { return nil }

func WithHandshakeTimeout(t time.Duration) Options          { return nil }
func WithReadBufferSize(size int) Options                   { return nil }
func WithWriteBufferSize(size int) Options                  { return nil }
func WithSubprotocols(subprotocols ...string) Options       { return nil }
func WithCheckOrigin(fn func(r *http.Request) bool) Options { return nil }
func WithCompression() Options                              { return nil }
func WithError(fn func(w http.ResponseWriter, r *http.Request, status int, reason error)) Options {
	return nil
}
