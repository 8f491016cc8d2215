// Package grpc is a stub of google.golang.org/grpc for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package grpc

import (
	"net"
	"net/http"
)

type ClientConn struct{}

type Server struct{}

func (*Server) GracefulStop() {}

func (*Server) Serve(lis net.Listener) error { return nil }

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Server) Stop() {}

type ServerOption interface{}

func NewServer(opt ...ServerOption) *Server { return nil }
