// Package httprouter is a stub of github.com/julienschmidt/httprouter for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package httprouter

import "net/http"

type Handle func(http.ResponseWriter, *http.Request, Params)

type Param struct {
	Key   string
	Value string
}

type Params []Param

func (Params) ByName(name string) string { return "" }

type Router struct {
	GlobalOPTIONS http.Handler
}

func (*Router) GET(path string, handle Handle) {}

func (*Router) Handler(method, path string, handler http.Handler) {}

func (*Router) POST(path string, handle Handle) {}

func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

func New() *Router { return nil }
