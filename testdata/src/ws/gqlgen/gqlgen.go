// Package gqlgen hands upgraders to github.com/99designs/gqlgen.
package gqlgen

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	coder "github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

func Open(es graphql.ExecutableSchema) http.Handler {
	srv := handler.New(es)
	srv.AddTransport(transport.Websocket{
		Upgrader: websocket.Upgrader{
			CheckOrigin: func(*http.Request) bool { return true }, // want `websocket: any website can open`
		},
	})
	return srv
}

func Coder(es graphql.ExecutableSchema) http.Handler {
	srv := handler.New(es)
	srv.AddTransport(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{
		AcceptOptions: coder.AcceptOptions{InsecureSkipVerify: true}, // want `websocket: .* InsecureSkipVerify: true accepts`
	}})
	return srv
}

func Defaults(es graphql.ExecutableSchema) http.Handler {
	srv := handler.New(es)
	srv.AddTransport(transport.Websocket{Upgrader: websocket.Upgrader{ReadBufferSize: 1024}})
	return srv
}

func Configured(es graphql.ExecutableSchema, u websocket.Upgrader) http.Handler {
	srv := handler.New(es)
	srv.AddTransport(transport.Websocket{Upgrader: u})
	return srv
}
