// Package errors is a stub of github.com/cloudwego/hertz/pkg/common/errors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package errors

type Error struct{}

type ErrorChain []*Error
