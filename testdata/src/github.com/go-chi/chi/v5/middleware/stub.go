// Package middleware is a stub of github.com/go-chi/chi/v5/middleware for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package middleware

import (
	"context"
	"net/http"
	"time"
)

func AllowContentType(contentTypes ...string) func(http.Handler) http.Handler { return nil }

func BasicAuth(realm string, creds map[string]string) func(next http.Handler) http.Handler {
	return nil
}

func GetReqID(ctx context.Context) string { return "" }

func Heartbeat(endpoint string) func(http.Handler) http.Handler { return nil }

func Logger(next http.Handler) http.Handler { return nil }

func NoCache(h http.Handler) http.Handler { return nil }

func RealIP(h http.Handler) http.Handler { return nil }

func Recoverer(next http.Handler) http.Handler { return nil }

func RequestID(next http.Handler) http.Handler { return nil }

func SetHeader(key string, value string) func(http.Handler) http.Handler { return nil }

func StripSlashes(next http.Handler) http.Handler { return nil }

func Timeout(timeout time.Duration) func(next http.Handler) http.Handler { return nil }

func WithValue(key any, val any) func(next http.Handler) http.Handler { return nil }
