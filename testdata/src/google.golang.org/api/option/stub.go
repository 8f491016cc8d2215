// Package option is a stub of google.golang.org/api/option for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package option

type ClientOption interface{}
