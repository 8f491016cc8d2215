// Package lambda is a stub of github.com/aws/aws-lambda-go/lambda for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package lambda

import (
	"context"
)

type Handler interface {
	Invoke(ctx context.Context, payload []byte) ([]byte, error)
}

type Option func(*handlerOptions)

type handlerOptions struct{}

func Start(handler interface{}) {}

func StartHandler(handler Handler) {}

func StartWithOptions(handler interface{}, options ...Option) {}
