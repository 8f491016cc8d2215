// Package internal is a stub of github.com/jub0bs/fcors/internal for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package internal

type Option interface{}

type OptionAnon interface{}
