// Package grpcweb configures the WebSockets of grpc-web.
package grpcweb

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

func Open(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s,
		grpcweb.WithWebsockets(true),
		grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }), // want `websocket: any website can open`
	)
}

func Checked(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithWebsockets(true), grpcweb.WithWebsocketOriginFunc(func(r *http.Request) bool {
		host, err := grpcweb.WebsocketRequestOrigin(r)
		return err == nil && host == "app.example.com"
	}))
}

func Configured(s *grpc.Server, f func(*http.Request) bool) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithWebsockets(true), grpcweb.WithWebsocketOriginFunc(f))
}
