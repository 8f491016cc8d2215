// Package config is a stub of github.com/cloudwego/hertz/pkg/common/config for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package config

type Option struct{}
