// Package nbhttp is a stub of github.com/lesismal/nbio/nbhttp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package nbhttp

type Engine struct{}
