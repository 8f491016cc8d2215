// Package router is a stub of github.com/pocketbase/pocketbase/tools/router for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package router

import (
	"net/http"

	"github.com/pocketbase/pocketbase/tools/hook"
)

type Event struct {
	Response http.ResponseWriter
	Request  *http.Request
	hook.Event
}

func (*Event) HTML(status int, data string) error { return nil }

func (*Event) JSON(status int, data any) error { return nil }

func (*Event) NoContent(status int) error { return nil }

func (*Event) Redirect(status int, url string) error { return nil }

func (*Event) String(status int, data string) error { return nil }

type Route[T hook.Resolver] struct{}

type Router[T hook.Resolver] struct {
	*RouterGroup[T]
}

func (*Router[T]) BuildMux() (http.Handler, error) { return nil, nil }

type RouterGroup[T hook.Resolver] struct {
	Prefix      string
	Middlewares []*hook.Handler[T]
}

func (*RouterGroup[T]) Any(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) Bind(middlewares ...*hook.Handler[T]) *RouterGroup[T] { return nil }

func (*RouterGroup[T]) BindFunc(middlewareFuncs ...func(e T) error) *RouterGroup[T] { return nil }

func (*RouterGroup[T]) DELETE(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) GET(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) Group(prefix string) *RouterGroup[T] { return nil }

func (*RouterGroup[T]) OPTIONS(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) PATCH(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) POST(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) PUT(path string, action func(e T) error) *Route[T] { return nil }

func (*RouterGroup[T]) Unbind(middlewareIds ...string) *RouterGroup[T] { return nil }
