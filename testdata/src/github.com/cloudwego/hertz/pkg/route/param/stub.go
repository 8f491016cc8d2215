// Package param is a stub of github.com/cloudwego/hertz/pkg/route/param for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package param

type Param struct{}

type Params []Param
