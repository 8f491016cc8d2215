// Package gsession is a stub of github.com/gogf/gf/v2/os/gsession for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gsession

type Session struct{}
