// Package wrapperspb is a stub of google.golang.org/protobuf/types/known/wrapperspb for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package wrapperspb

type BoolValue struct {
	Value bool
}

func (*BoolValue) GetValue() bool { return false }

func Bool(v bool) *BoolValue { return nil }
