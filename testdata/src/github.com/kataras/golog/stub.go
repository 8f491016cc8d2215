// Package golog is a stub of github.com/kataras/golog for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package golog

type Logger struct{}
