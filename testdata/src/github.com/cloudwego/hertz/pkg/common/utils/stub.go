// Package utils is a stub of github.com/cloudwego/hertz/pkg/common/utils for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package utils

type H map[string]interface{}
