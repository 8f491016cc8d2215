// Package gqlerror is a stub of github.com/vektah/gqlparser/v2/gqlerror for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gqlerror

type Error struct{}
