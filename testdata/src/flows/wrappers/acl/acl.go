// Package acl says who may do what.
package acl

import (
	"errors"
	"net/http"
	"strings"
)

// List has the names of those who may.
type List struct{ names []string }

// NewList makes a list.
func NewList(names ...string) *List { return &List{names: names} }

// Allowed reports whether a name is on the list.
func (l *List) Allowed(name string) bool {
	for _, n := range l.names {
		if n == name {
			return true
		}
	}
	return false
}

var errStranger = errors.New("acl: stranger")

// Check returns an error for a name that is not on the list.
func (l *List) Check(name string) error {
	if l.Allowed(name) {
		return nil
	}
	return errStranger
}

// Entry is what the list knows of a name.
type Entry struct {
	Name  string
	Level int
}

// Find returns the entry of a name.
func (l *List) Find(name string) (*Entry, bool) {
	for i, n := range l.names {
		if strings.EqualFold(n, name) {
			return &Entry{n, i}, true
		}
	}
	return nil, false
}

// Beginnings are what names may begin with.
type Beginnings []string

// Allowed reports whether a name begins right.
func (b Beginnings) Allowed(name string) bool {
	for _, s := range b {
		if strings.HasPrefix(name, s) {
			return true
		}
	}
	return false
}

// Rule is a list of one kind or another.
type Rule interface{ Allowed(name string) bool }

// Permit asks about a request.
func Permit(r *http.Request, rule Rule) bool {
	o := r.Header.Get("Origin")
	return o != "" && rule.Allowed(o)
}

// Open reports whether anyone may.
func Open(l *List) bool { return l == nil || len(l.names) == 0 }
