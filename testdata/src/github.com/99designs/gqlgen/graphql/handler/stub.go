// Package handler is a stub of github.com/99designs/gqlgen/graphql/handler for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package handler

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

type Server struct{}

func (*Server) AddTransport(transport graphql.Transport) {}

func (*Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func (*Server) SetErrorPresenter(f graphql.ErrorPresenterFunc) {}

func (*Server) SetRecoverFunc(f graphql.RecoverFunc) {}

func (*Server) Use(extension graphql.HandlerExtension) {}

func New(es graphql.ExecutableSchema) *Server { return nil }

func NewDefaultServer(es graphql.ExecutableSchema) *Server { return nil }
