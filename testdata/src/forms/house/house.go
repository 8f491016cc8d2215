// Package house has a context of its own, as programs have that once wrote a
// framework for themselves.
package house

import "net/http"

// Reply is the answer, with what the log wants to know of it.
type Reply struct {
	out  http.ResponseWriter
	code int
}

// Headers are those of the answer.
func (r *Reply) Headers() http.Header { return r.out.Header() }

// Status sends the header.
func (r *Reply) Status(code int) {
	r.code = code
	r.out.WriteHeader(code)
}

// Visit is one request and its answer.
type Visit struct {
	Reply Reply
	Asked *http.Request
	User  *string
	next  int
}

// Put sets a header of the answer.
func (v *Visit) Put(name, value string) { v.Reply.out.Header().Set(name, value) }

// From is the site that asks.
func (v *Visit) From() string { return v.Asked.Header.Get("Origin") }

// Step is one of the functions that a request goes through.
type Step func(v *Visit) error

// Ticket describes a visit for the log; nothing can be answered through it.
type Ticket struct {
	Asked *http.Request
}

// Guest is a context that is an interface.
type Guest interface {
	Asked() *http.Request
	Out() http.ResponseWriter
	Name() string
}
