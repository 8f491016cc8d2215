// Package hook is a stub of github.com/pocketbase/pocketbase/tools/hook for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package hook

type Event struct{}

func (*Event) Next() error { return nil }

type Handler[T Resolver] struct {
	Func     func(T) error
	Id       string
	Priority int
}

type Resolver interface {
	Next() error
}
