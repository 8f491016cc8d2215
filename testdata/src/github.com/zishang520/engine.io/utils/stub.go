// Package utils is a stub of github.com/zishang520/engine.io/utils for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package utils

type ParameterBag struct{}
