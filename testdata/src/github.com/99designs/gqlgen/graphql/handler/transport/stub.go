// Package transport is a stub of github.com/99designs/gqlgen/graphql/handler/transport for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package transport

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"
)

type CoderWebsocketImplementation struct {
	AcceptOptions websocket.AcceptOptions
}

func (CoderWebsocketImplementation) Accept(w http.ResponseWriter, r *http.Request, options WebsocketAcceptOptions) (WebsocketConn, error) {
	return nil, nil
}

type GET struct {
	ResponseHeaders                map[string][]string
	UseGrapQLResponseJsonByDefault bool
}

func (GET) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (GET) Supports(r *http.Request) bool { return false }

type InitPayload map[string]any

func (InitPayload) Authorization() string { return "" }

func (InitPayload) GetString(key string) string { return "" }

type MultipartForm struct {
	MaxUploadSize   int64
	MaxMemory       int64
	ResponseHeaders map[string][]string
}

func (MultipartForm) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (MultipartForm) Supports(r *http.Request) bool { return false }

type Options struct {
	AllowedMethods []string
}

func (Options) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (Options) Supports(r *http.Request) bool { return false }

type POST struct {
	ResponseHeaders                map[string][]string
	UseGrapQLResponseJsonByDefault bool
}

func (POST) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (POST) Supports(r *http.Request) bool { return false }

type SSE struct {
	KeepAlivePingInterval time.Duration
	MinEventInterval      time.Duration
}

func (SSE) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (SSE) Supports(r *http.Request) bool { return false }

type Websocket struct {
	Upgrader gorilla.Upgrader // only in releases up to v0.17.91; see the drift test's list

	Implementation        WebsocketImplementation
	InitFunc              WebsocketInitFunc
	InitTimeout           time.Duration
	ErrorFunc             WebsocketErrorFunc
	CloseFunc             WebsocketCloseFunc
	KeepAlivePingInterval time.Duration
	PongOnlyInterval      time.Duration
	PingPongInterval      time.Duration
	MissingPongOk         bool
	PayloadReadLimit      *int64
}

func (Websocket) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {}

func (Websocket) Supports(r *http.Request) bool { return false }

type WebsocketAcceptOptions struct {
	ResponseHeader http.Header
	Subprotocols   []string
}

type WebsocketCloseFunc func(ctx context.Context, closeCode int)

type WebsocketConn interface {
	io.Closer
	NextReader() (int, io.Reader, error)
	Subprotocol() string
	WriteClose(closeCode int, message string) error
	WriteJSON(v any) error
}

type WebsocketError struct {
	Err         error
	IsReadError bool
}

func (WebsocketError) Error() string { return "" }

func (WebsocketError) Unwrap() error { return nil }

type WebsocketErrorFunc func(ctx context.Context, err error)

type WebsocketImplementation interface {
	Accept(w http.ResponseWriter, r *http.Request, options WebsocketAcceptOptions) (WebsocketConn, error)
}

type WebsocketInitFunc func(ctx context.Context, initPayload InitPayload) (context.Context, *InitPayload, error)
