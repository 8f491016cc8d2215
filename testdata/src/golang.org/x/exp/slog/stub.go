// Package slog is a stub of golang.org/x/exp/slog for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package slog

type Logger struct{}
