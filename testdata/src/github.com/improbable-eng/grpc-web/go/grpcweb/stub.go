// Package grpcweb is a stub of github.com/improbable-eng/grpc-web/go/grpcweb for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package grpcweb

import (
	"context"
	"net/http"
	"time"

	"google.golang.org/grpc"
)

type Option func(*options)

type WrappedGrpcServer struct{}

func (*WrappedGrpcServer) HandleGrpcWebRequest(resp http.ResponseWriter, req *http.Request) {}

func (*WrappedGrpcServer) HandleGrpcWebsocketRequest(resp http.ResponseWriter, req *http.Request) {}

func (*WrappedGrpcServer) IsAcceptableGrpcCorsRequest(req *http.Request) bool { return false }

func (*WrappedGrpcServer) IsGrpcWebRequest(req *http.Request) bool { return false }

func (*WrappedGrpcServer) IsGrpcWebSocketRequest(req *http.Request) bool { return false }

func (*WrappedGrpcServer) ServeHTTP(resp http.ResponseWriter, req *http.Request) {}

type options struct{}

func ClientHealthCheck(ctx context.Context, backendConn *grpc.ClientConn, service string, setServingStatus func(serving bool)) error {
	return nil
}

func ListGRPCResources(server *grpc.Server) []string { return nil }

func WebsocketRequestOrigin(req *http.Request) (string, error) { return "", nil }

func WithAllowNonRootResource(allowNonRootResources bool) Option { return nil }

func WithAllowedRequestHeaders(headers []string) Option { return nil }

func WithCorsForRegisteredEndpointsOnly(onlyRegistered bool) Option { return nil }

func WithEndpointsFunc(endpointsFunc func() []string) Option { return nil }

func WithOriginFunc(originFunc func(origin string) bool) Option { return nil }

func WithWebsocketOriginFunc(websocketOriginFunc func(req *http.Request) bool) Option { return nil }

func WithWebsocketPingInterval(websocketPingInterval time.Duration) Option { return nil }

func WithWebsockets(enableWebsockets bool) Option { return nil }

func WithWebsocketsMessageReadLimit(websocketReadLimit int64) Option { return nil }

func WrapHandler(handler http.Handler, options ...Option) *WrappedGrpcServer { return nil }

func WrapServer(server *grpc.Server, options ...Option) *WrappedGrpcServer { return nil }
