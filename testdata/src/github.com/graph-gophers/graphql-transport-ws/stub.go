// Package graphqlws is a stub of github.com/graph-gophers/graphql-transport-ws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package graphqlws

import (
	"context"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

type Handler struct{ Upgrader websocket.Upgrader }

type ContextGenerator interface {
	BuildContext(context.Context, *http.Request) (context.Context, error)
}

type Option interface{ apply(*options) }

type options struct{}

func NewHandler() Handler { return Handler{} }

func WithContextGenerator(f ContextGenerator) Option { return nil }
func WithReadLimit(limit int64) Option               { return nil }
func WithWriteTimeout(d time.Duration) Option        { return nil }

func NewHandlerFunc(svc Subscriber, httpHandler http.Handler, options ...Option) http.HandlerFunc {
	return nil
}

func (h *Handler) NewHandlerFunc(svc Subscriber, httpHandler http.Handler, options ...Option) http.HandlerFunc {
	return nil
}

func WithReadIdleTimeout(d time.Duration) Option         { return nil }
func WithCheckOrigin(fn func(*http.Request) bool) Option { return nil }
func WithMaxSubscriptions(n int) Option                  { return nil }

type Subscriber interface {
	Subscribe(ctx context.Context, document string, operationName string, variableValues map[string]any) (payloads <-chan any, err error)
}
