// Package service is a stub of github.com/zeromicro/go-zero/core/service for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package service

type ServiceConf struct{}
