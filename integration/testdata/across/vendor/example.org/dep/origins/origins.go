// Package origins keeps origins; only package guard imports it.
package origins

import "strings"

// Set holds origins.
type Set struct{ has map[string]bool }

// New makes a set.
func New(list ...string) *Set {
	s := &Set{map[string]bool{}}
	for _, name := range list {
		s.has[strings.ToLower(name)] = true
	}
	return s
}

// Has reports whether a name is in the set, or all are.
func (s *Set) Has(name string) bool { return s.has["*"] || s.has[strings.ToLower(name)] }
