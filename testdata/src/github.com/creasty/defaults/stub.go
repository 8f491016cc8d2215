// Package defaults is a stub of github.com/creasty/defaults for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package defaults

func MustSet(ptr interface{}) {}

func Set(ptr interface{}) error { return nil }
