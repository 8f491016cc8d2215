// Package httphead is a stub of github.com/gobwas/httphead for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package httphead

type Option struct{}
