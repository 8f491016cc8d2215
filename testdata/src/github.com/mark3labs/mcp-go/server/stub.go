// Package server is a stub of github.com/mark3labs/mcp-go/server for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package server

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/mark3labs/mcp-go/mcp"
)

type CORSConfig struct {
	AllowedOrigins   []string
	AllowedMethods   []string
	AllowedHeaders   []string
	ExposedHeaders   []string
	AllowCredentials bool
	MaxAge           int
}

type CORSOption func(*CORSConfig)

type DynamicBasePathFunc func(r *http.Request, sessionID string) string

type HTTPContextFunc func(ctx context.Context, r *http.Request) context.Context

type HTTPRequest struct{}

type HTTPResponseWriter interface {
	CanStream() bool
	Flush()
	Header() http.Header
	Write(p []byte) (int, error)
	WriteHeader(statusCode int)
}

type MCPServer struct{}

func (*MCPServer) HandleMessage(ctx context.Context, message json.RawMessage) mcp.JSONRPCMessage {
	return nil
}

type SSEContextFunc func(ctx context.Context, r *http.Request) context.Context

type SSEOption func(*SSEServer)

type SSEServer struct{}

func (*SSEServer) CloseSessions() {}

func (*SSEServer) CompleteMessageEndpoint() (string, error) { return "", nil }

func (*SSEServer) CompleteMessagePath() string { return "" }

func (*SSEServer) CompleteSseEndpoint() (string, error) { return "", nil }

func (*SSEServer) CompleteSsePath() string { return "" }

func (*SSEServer) GetMessageEndpointForClient(r *http.Request, sessionID string) string { return "" }

func (*SSEServer) GetUrlPath(input string) (string, error) { return "", nil }

func (*SSEServer) MessageHandler() http.Handler { return nil }

func (*SSEServer) SSEHandler() http.Handler { return nil }

func (*SSEServer) SendEventToSession(sessionID string, event any) error { return nil }

func (*SSEServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*SSEServer) Shutdown(ctx context.Context) error { return nil }

func (*SSEServer) Start(addr string) error { return nil }

type ServerOption func(*MCPServer)

type SessionIDGenFunc func(ctx context.Context, r *http.Request) (string, error)

type SessionIdManager interface {
	Generate() string
	Validate(sessionID string) (isTerminated bool, err error)
	Terminate(sessionID string) (isNotAllowed bool, err error)
}

type StreamableHTTPOption func(*StreamableHTTPServer)

type StreamableHTTPServer struct{}

func (*StreamableHTTPServer) CloseSessions(ctx context.Context) {}

func (*StreamableHTTPServer) Handle(w HTTPResponseWriter, r *HTTPRequest) {}

func (*StreamableHTTPServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*StreamableHTTPServer) Shutdown(ctx context.Context) error { return nil }

func (*StreamableHTTPServer) Start(addr string) error { return nil }

func (*StreamableHTTPServer) SupportsProtocolVersion(version string) bool { return false }

func NewMCPServer(name string, version string, opts ...ServerOption) *MCPServer { return nil }

func NewSSEServer(server *MCPServer, opts ...SSEOption) *SSEServer { return nil }

func NewStreamableHTTPServer(server *MCPServer, opts ...StreamableHTTPOption) *StreamableHTTPServer {
	return nil
}

func WithBaseURL(baseURL string) SSEOption { return nil }

func WithCORSAllowCredentials() CORSOption { return nil }

func WithCORSAllowedHeaders(headers ...string) CORSOption { return nil }

func WithCORSAllowedMethods(methods ...string) CORSOption { return nil }

func WithCORSAllowedOrigins(origins ...string) CORSOption { return nil }

func WithCORSExposedHeaders(headers ...string) CORSOption { return nil }

func WithCORSMaxAge(seconds int) CORSOption { return nil }

func WithEndpointPath(endpointPath string) StreamableHTTPOption { return nil }

func WithHTTPContextFunc(fn HTTPContextFunc) StreamableHTTPOption { return nil }

func WithHTTPServer(srv *http.Server) SSEOption { return nil }

func WithSSECORS(opts ...CORSOption) SSEOption { return nil }

func WithSSEContextFunc(fn SSEContextFunc) SSEOption { return nil }

func WithStateLess(stateLess bool) StreamableHTTPOption { return nil }

func WithStreamableHTTPCORS(opts ...CORSOption) StreamableHTTPOption { return nil }

func WithAppendQueryToMessageEndpoint() SSEOption { return nil }

func WithBasePath(basePath string) SSEOption { return nil }

func WithDynamicBasePath(fn DynamicBasePathFunc) SSEOption { return nil }

func WithKeepAlive(keepAlive bool) SSEOption { return nil }

func WithKeepAliveInterval(keepAliveInterval time.Duration) SSEOption { return nil }

func WithMessageEndpoint(endpoint string) SSEOption { return nil }

func WithSSEDisableLocalhostProtection(disable bool) SSEOption { return nil }

func WithSSEEndpoint(endpoint string) SSEOption { return nil }

func WithSessionIDGenerator(fn SessionIDGenFunc) SSEOption { return nil }

func WithStaticBasePath(basePath string) SSEOption { return nil }

func WithUseFullURLForMessageEndpoint(useFullURLForMessageEndpoint bool) SSEOption { return nil }

func WithDisableLocalhostProtection(disable bool) StreamableHTTPOption { return nil }

func WithDisableStreaming(disable bool) StreamableHTTPOption { return nil }

func WithHeartbeatInterval(interval time.Duration) StreamableHTTPOption { return nil }

func WithSessionIdManager(manager SessionIdManager) StreamableHTTPOption { return nil }

func WithSessionIdleTTL(ttl time.Duration) StreamableHTTPOption { return nil }

func WithStateful(stateful bool) StreamableHTTPOption { return nil }

func WithStreamableHTTPLogger(logger *slog.Logger) StreamableHTTPOption { return nil }

func WithStreamableHTTPServer(srv *http.Server) StreamableHTTPOption { return nil }

func WithTLSCert(certFile, keyFile string) StreamableHTTPOption { return nil }
