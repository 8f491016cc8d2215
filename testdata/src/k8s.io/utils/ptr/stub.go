// Package ptr is a stub of k8s.io/utils/ptr for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package ptr

func Deref[T any](ptr *T, def T) T { return *new(T) }

func Equal[T comparable](a, b *T) bool { return false }

func To[T any](v T) *T { return nil }
