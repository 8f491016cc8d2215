// Package gvar is a stub of github.com/gogf/gf/v2/container/gvar for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package gvar

type Var struct{}

func (*Var) Bool() bool { return false }

func (*Var) Int() int { return 0 }

func (*Var) IsEmpty() bool { return false }

func (*Var) IsNil() bool { return false }

func (*Var) String() string { return "" }

func (*Var) Strings() []string { return nil }

func (*Var) Val() any { return nil }
