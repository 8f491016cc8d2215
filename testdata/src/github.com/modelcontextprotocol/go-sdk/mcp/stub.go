// Package mcp is a stub of github.com/modelcontextprotocol/go-sdk/mcp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package mcp

import (
	"context"
	"iter"
	"log/slog"
	"net/http"
	"time"
)

type EventStore interface {
	After(_ context.Context, sessionID string, streamID string, index int) iter.Seq2[[]byte, error]
	Append(_ context.Context, sessionID string, streamID string, data []byte) error
	Open(_ context.Context, sessionID string, streamID string) error
	SessionClosed(_ context.Context, sessionID string) error
}

type Icon struct{}

type Implementation struct {
	Name        string
	Title       string
	Description string
	Version     string
	WebsiteURL  string
	Icons       []Icon
}

type MethodHandler func(ctx context.Context, method string, req Request) (result Result, err error)

type Middleware func(MethodHandler) MethodHandler

type Request interface{}

type Result interface {
	GetMeta() map[string]any
	SetMeta(map[string]any)
}

type SSEHandler struct{}

func (*SSEHandler) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type SSEOptions struct {
	DisableLocalhostProtection bool
	MaxRequestBodyBytes        int64
}

type Server struct{}

func (*Server) AddReceivingMiddleware(middleware ...Middleware) {}

func (*Server) Connect(ctx context.Context, t Transport, opts *ServerSessionOptions) (*ServerSession, error) {
	return nil, nil
}

func (*Server) Run(ctx context.Context, t Transport) error { return nil }

type ServerOptions struct {
	Instructions string
	Logger       *slog.Logger
	PageSize     int
	KeepAlive    time.Duration
}

type ServerSession struct{}

type ServerSessionOptions struct{}

type StreamableHTTPHandler struct{}

func (*StreamableHTTPHandler) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type StreamableHTTPOptions struct {
	Stateless                    bool
	JSONResponse                 bool
	Logger                       *slog.Logger
	EventStore                   EventStore
	SessionTimeout               time.Duration
	DisableLocalhostProtection   bool
	CrossOriginProtection        *http.CrossOriginProtection
	MaxRequestBodyBytes          int64
	PropagateRequestCancellation bool
}

type Transport interface{}

func NewSSEHandler(getServer func(request *http.Request) *Server, opts *SSEOptions) *SSEHandler {
	return nil
}

func NewServer(impl *Implementation, options *ServerOptions) *Server { return nil }

func NewStreamableHTTPHandler(getServer func(*http.Request) *Server, opts *StreamableHTTPOptions) *StreamableHTTPHandler {
	return nil
}
