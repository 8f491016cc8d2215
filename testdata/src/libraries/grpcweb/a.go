// Package grpcweb wraps gRPC servers.
package grpcweb

import (
	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

func reflects(s *grpc.Server) *grpcweb.WrappedGrpcServer {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(func(origin string) bool { return true })) // want `credentials: any website can read this as the signed-in user: with WithOriginFunc, grpcweb sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
}

func deny(s *grpc.Server) *grpcweb.WrappedGrpcServer {
	return grpcweb.WrapServer(s, grpcweb.WithWebsockets(false))
}

var allowed = map[string]bool{"https://app.example.com": true}

func good(s *grpc.Server) *grpcweb.WrappedGrpcServer {
	opts := []grpcweb.Option{
		grpcweb.WithOriginFunc(func(origin string) bool { return allowed[origin] }),
		grpcweb.WithCorsForRegisteredEndpointsOnly(false),
	}
	return grpcweb.WrapServer(s, opts...)
}
