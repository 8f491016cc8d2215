// Package porters has middlewares that are an interface of the program's own:
// nobody sees who calls their methods.
package porters

import "net/http"

// Visit is a request on its way.
type Visit interface {
	Request() *http.Request
	Writer() http.ResponseWriter
}

// Porter sees a request before and after it is answered.
type Porter interface {
	In(desk *Desk, v Visit) error
	Out(desk *Desk, v Visit) error
}

// Desk is what porters share.
type Desk struct{ Name string }

type greeter struct{ sites []string }

func (g *greeter) In(_ *Desk, v Visit) error {
	for _, site := range g.sites {
		if site == "*" || site == v.Request().Header.Get("Origin") {
			v.Writer().Header().Add("Vary", "Origin")
			v.Writer().Header().Set("Access-Control-Allow-Origin", v.Request().Header.Get("Origin"))
			v.Writer().Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
	return nil
}

func (g *greeter) Out(*Desk, Visit) error { return nil }

// Greeter lets the pages of some sites in.
func Greeter(sites ...string) Porter { return &greeter{sites} }
