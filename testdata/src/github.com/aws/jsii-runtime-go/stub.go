// Package jsii is a stub of github.com/aws/jsii-runtime-go for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package jsii

func Bool(v bool) *bool { return nil }

func String(v string) *string { return nil }

func Strings(v ...string) *[]*string { return nil }
