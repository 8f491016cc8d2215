// Package buffalo is a stub of github.com/gobuffalo/buffalo for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package buffalo

import (
	"context"
	"net/http"

	"github.com/gobuffalo/buffalo/render"
)

type App struct{}

func (*App) GET(p string, h Handler) *RouteInfo { return nil }

func (*App) Use(mw ...MiddlewareFunc) {}

type Context interface {
	context.Context
	Response() http.ResponseWriter
	Request() *http.Request
	Params() ParamValues
	Param(string) string
	Set(string, interface{})
	LogField(string, interface{})
	LogFields(map[string]interface{})
	Bind(interface{}) error
	Render(int, render.Renderer) error
	Error(int, error) error
	Redirect(int, string, ...interface{}) error
	Data() map[string]interface{}
}

type Handler func(Context) error

type MiddlewareFunc func(Handler) Handler

type Options struct {
	Addr        string
	Env         string
	PreWares    []PreWare
	SessionName string
}

type ParamValues interface {
	Get(string) string
}

type PreWare func(http.Handler) http.Handler

type RouteInfo struct{}

func New(opts Options) *App { return nil }
