// Package gtime is a stub of github.com/gogf/gf/v2/os/gtime for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gtime

type Time struct{}
