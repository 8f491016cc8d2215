// Package host is a stub of github.com/kataras/iris/v12/core/host for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package host

type Configurator func(su *Supervisor)

type Supervisor struct{}
