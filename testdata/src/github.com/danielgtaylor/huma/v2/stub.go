// Package huma is a stub of github.com/danielgtaylor/huma/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package huma

import (
	"context"
	"io"
	"net/url"
)

type API interface {
	UseMiddleware(middlewares ...func(ctx Context, next func(Context)))
}

type Context interface {
	Context() context.Context
	Method() string
	Host() string
	RemoteAddr() string
	URL() url.URL
	Param(name string) string
	Query(name string) string
	Header(name string) string
	EachHeader(cb func(name, value string))
	BodyReader() io.Reader
	SetStatus(code int)
	Status() int
	SetHeader(name, value string)
	AppendHeader(name, value string)
	BodyWriter() io.Writer
}
