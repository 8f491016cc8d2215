package grpcweb

import (
	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

// Who is let in the caller decides.
func given(s *grpc.Server, allowed func(string) bool) *grpcweb.WrappedGrpcServer {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(allowed))
}
