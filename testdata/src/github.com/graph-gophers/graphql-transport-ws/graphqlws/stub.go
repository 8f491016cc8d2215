// Package graphqlws is a stub of github.com/graph-gophers/graphql-transport-ws/graphqlws for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package graphqlws

import (
	"context"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

type handler struct{ Upgrader websocket.Upgrader }

type ContextGenerator interface {
	BuildContext(context.Context, *http.Request) (context.Context, error)
}

type Option interface{ apply(*options) }

type options struct{}

func NewHandler() handler { return handler{} }

func WithContextGenerator(f ContextGenerator) Option { return nil }
func WithReadLimit(limit int64) Option               { return nil }
func WithWriteTimeout(d time.Duration) Option        { return nil }

func NewHandlerFunc(svc service, httpHandler http.Handler, options ...Option) http.HandlerFunc {
	return nil
}

func (h *handler) NewHandlerFunc(svc service, httpHandler http.Handler, options ...Option) http.HandlerFunc {
	return nil
}

type service interface {
	Subscribe(ctx context.Context, document string, operationName string, variableValues map[string]interface{}) (payloads <-chan interface{}, err error)
}
