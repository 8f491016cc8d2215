// Package handlers is a stub of github.com/gorilla/handlers for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package handlers

import (
	"io"
	"net/http"
	"net/url"
	"time"
)

const (
	HTTPMethodOverrideFormKey = "_method"
	HTTPMethodOverrideHeader  = "X-HTTP-Method-Override"
)

type CORSOption func(*cors) error

type LogFormatter func(writer io.Writer, params LogFormatterParams)

type LogFormatterParams struct {
	Request    *http.Request
	URL        url.URL
	TimeStamp  time.Time
	StatusCode int
	Size       int
}

type MethodHandler map[string]http.Handler

func (MethodHandler) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type OriginValidator func(string) bool

type RecoveryHandlerLogger interface {
	Println(...interface{})
}

type RecoveryOption func(http.Handler)

type cors struct{}

func AllowCredentials() CORSOption { return nil }

func AllowedHeaders(headers []string) CORSOption { return nil }

func AllowedMethods(methods []string) CORSOption { return nil }

func AllowedOriginValidator(fn OriginValidator) CORSOption { return nil }

func AllowedOrigins(origins []string) CORSOption { return nil }

func CORS(opts ...CORSOption) func(http.Handler) http.Handler { return nil }

func CanonicalHost(domain string, code int) func(h http.Handler) http.Handler { return nil }

func CombinedLoggingHandler(out io.Writer, h http.Handler) http.Handler { return nil }

func CompressHandler(h http.Handler) http.Handler { return nil }

func CompressHandlerLevel(h http.Handler, level int) http.Handler { return nil }

func ContentTypeHandler(h http.Handler, contentTypes ...string) http.Handler { return nil }

func CustomLoggingHandler(out io.Writer, h http.Handler, f LogFormatter) http.Handler { return nil }

func ExposedHeaders(headers []string) CORSOption { return nil }

func HTTPMethodOverrideHandler(h http.Handler) http.Handler { return nil }

func IgnoreOptions() CORSOption { return nil }

func LoggingHandler(out io.Writer, h http.Handler) http.Handler { return nil }

func MaxAge(age int) CORSOption { return nil }

func OptionStatusCode(code int) CORSOption { return nil }

func PrintRecoveryStack(shouldPrint bool) RecoveryOption { return nil }

func ProxyHeaders(h http.Handler) http.Handler { return nil }

func RecoveryHandler(opts ...RecoveryOption) func(h http.Handler) http.Handler { return nil }

func RecoveryLogger(logger RecoveryHandlerLogger) RecoveryOption { return nil }
