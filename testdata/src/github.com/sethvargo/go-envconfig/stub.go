// Package envconfig is a stub of github.com/sethvargo/go-envconfig for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package envconfig

import "context"

type Mutator interface {
	EnvMutate(ctx context.Context, originalKey, resolvedKey, originalValue, currentValue string) (newValue string, stop bool, err error)
}

func MustProcess[T any](ctx context.Context, i T, mus ...Mutator) T { return *new(T) }

func Process(ctx context.Context, i any, mus ...Mutator) error { return nil }
