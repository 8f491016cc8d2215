// Package names is about names only; it serves the package around it.
package names

import "strings"

// Set holds names in lower case.
type Set struct{ has map[string]bool }

// New makes a set.
func New(list ...string) Set {
	s := Set{map[string]bool{}}
	for _, name := range list {
		s.has[strings.ToLower(name)] = true
	}
	return s
}

// Includes reports whether each of the names, apart by commas, is in the set.
func (s Set) Includes(list string) bool {
	for _, name := range strings.Split(list, ",") {
		if name = strings.ToLower(strings.TrimSpace(name)); name != "" && !s.has[name] {
			return false
		}
	}
	return true
}
