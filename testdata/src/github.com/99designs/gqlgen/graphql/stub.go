// Package graphql is a stub of github.com/99designs/gqlgen/graphql for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package graphql

import (
	"context"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

type ErrorPresenterFunc func(ctx context.Context, err error) *gqlerror.Error

type ExecutableSchema interface {
	Complexity(ctx context.Context, typeName string, fieldName string, childComplexity int, args map[string]any) (int, bool)
}

type GraphExecutor interface{}

type HandlerExtension interface {
	ExtensionName() string
}

type RecoverFunc func(ctx context.Context, err any) (userMessage error)

type Transport interface {
	Supports(r *http.Request) bool
}
