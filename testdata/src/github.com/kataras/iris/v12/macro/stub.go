// Package macro is a stub of github.com/kataras/iris/v12/macro for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package macro

type Macro struct{}

type Macros []*Macro
