// Package bunrouter is a stub of github.com/uptrace/bunrouter for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package bunrouter

import (
	"context"
	"net/http"
)

type Request struct {
	*http.Request
}

func NewRequest(req *http.Request) Request { return Request{} }

func (req Request) WithContext(ctx context.Context) Request { return Request{} }

type HandlerFunc func(w http.ResponseWriter, req Request) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Option interface{ apply(cfg *config) }

type GroupOption interface {
	Option
	groupOption()
}

type config struct{}

func Use(fns ...MiddlewareFunc) GroupOption { return nil }

type Router struct{ Group }

type Group struct{}

func New(opts ...Option) *Router { return nil }

func (g *Group) GET(path string, handler HandlerFunc) {}
