// Package conf is a stub of github.com/zeromicro/go-zero/core/conf for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package conf

type Option func(opt *options)

type options struct{}

func Load(file string, v any, opts ...Option) error { return nil }

func MustLoad(path string, v any, opts ...Option) {}

func UseEnv() Option { return nil }
