// Package server is a stub of github.com/cloudwego/hertz/pkg/app/server for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package server

import (
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
)

type Hertz struct {
	*route.Engine
}

func (*Hertz) SetCustomSignalWaiter(f func(err chan error) error) {}

func (*Hertz) Spin() {}

func Default(opts ...config.Option) *Hertz { return nil }

func New(opts ...config.Option) *Hertz { return nil }

func WithHostPorts(hp string) config.Option { return config.Option{} }
