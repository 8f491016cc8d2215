// Package http is a stub of github.com/go-kratos/kratos/v2/transport/http for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package http

import "net/http"

type FilterFunc func(http.Handler) http.Handler

type Server struct{}

type ServerOption func(*Server)

func Address(addr string) ServerOption { return nil }

func Filter(filters ...FilterFunc) ServerOption { return nil }

func NewServer(opts ...ServerOption) *Server { return nil }
