// Package socketio configures github.com/googollee/go-socket.io.
package socketio

import (
	"net/http"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

func anyone(*http.Request) bool { return true }

func Open() *socketio.Server {
	return socketio.NewServer(&engineio.Options{
		Transports: []transport.Transport{
			&polling.Transport{
				CheckOrigin: anyone, // want `credentials: any website can read this as the signed-in user`
			},
			&websocket.Transport{
				CheckOrigin: func(*http.Request) bool { return true }, // want `websocket: any website can open`
			},
		},
	})
}

func Defaults() *socketio.Server {
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{}, &websocket.Transport{ReadBufferSize: 1}}})
}

func Configured(check func(*http.Request) bool) *socketio.Server {
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&websocket.Transport{CheckOrigin: check}}})
}
