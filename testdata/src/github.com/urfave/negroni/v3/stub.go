// Package negroni is a stub of github.com/urfave/negroni/v3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package negroni

import "net/http"

type Handler interface {
	ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)
}

type HandlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)

func (HandlerFunc) ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc) {}

type Negroni struct{}

func (*Negroni) ServeHTTP(rw http.ResponseWriter, r *http.Request) {}

func (*Negroni) Use(handler Handler) {}

func (*Negroni) UseFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)) {
}

func (*Negroni) UseHandler(handler http.Handler) {}

func Classic() *Negroni { return nil }

func New(handlers ...Handler) *Negroni { return nil }

func Wrap(handler http.Handler) Handler { return nil }
