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

type Operation struct {
	Method      string
	Path        string
	OperationID string
}

func Register[I, O any](api API, op Operation, handler func(context.Context, *I) (*O, error)) {}

func Get[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation)) {
}

func Error400BadRequest(msg string, errs ...error) StatusError { return nil }

func Error401Unauthorized(msg string, errs ...error) StatusError { return nil }

func Error402PaymentRequired(msg string, errs ...error) StatusError { return nil }

func Error403Forbidden(msg string, errs ...error) StatusError { return nil }

func Error404NotFound(msg string, errs ...error) StatusError { return nil }

func Error405MethodNotAllowed(msg string, errs ...error) StatusError { return nil }

func Error406NotAcceptable(msg string, errs ...error) StatusError { return nil }

func Error409Conflict(msg string, errs ...error) StatusError { return nil }

func Error410Gone(msg string, errs ...error) StatusError { return nil }

func Error412PreconditionFailed(msg string, errs ...error) StatusError { return nil }

func Error415UnsupportedMediaType(msg string, errs ...error) StatusError { return nil }

func Error422UnprocessableEntity(msg string, errs ...error) StatusError { return nil }

func Error429TooManyRequests(msg string, errs ...error) StatusError { return nil }

func Error500InternalServerError(msg string, errs ...error) StatusError { return nil }

func Error501NotImplemented(msg string, errs ...error) StatusError { return nil }

func Error502BadGateway(msg string, errs ...error) StatusError { return nil }

func Error503ServiceUnavailable(msg string, errs ...error) StatusError { return nil }

func Error504GatewayTimeout(msg string, errs ...error) StatusError { return nil }

type StatusError interface {
	GetStatus() int
	Error() string
}
