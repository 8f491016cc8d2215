// Package alice is a stub of github.com/justinas/alice for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package alice

import "net/http"

type Chain struct{ constructors []Constructor }

func (Chain) Append(constructors ...Constructor) Chain { return Chain{} }

func (Chain) Then(h http.Handler) http.Handler { return nil }

func (Chain) ThenFunc(fn http.HandlerFunc) http.Handler { return nil }

type Constructor func(http.Handler) http.Handler

func New(constructors ...Constructor) Chain { return Chain{} }
