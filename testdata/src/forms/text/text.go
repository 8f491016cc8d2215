// Package text has helpers that know nothing of what they are used for.
package text

import "strings"

// In reports whether a list holds a text.
func In(list []string, s string) bool {
	for _, x := range list {
		if strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}

// EndsWith reports whether a text ends with one of several.
func EndsWith(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// Has reports whether a list holds an element.
func Has[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// Some reports whether an element of a list is right.
func Some[T any](list []T, right func(T) bool) bool {
	found := First(list, right)
	return found != nil
}

// First returns the first element that is right, or nil.
func First[T any](list []T, right func(T) bool) *T {
	for i := range list {
		if right(list[i]) {
			return &list[i]
		}
	}
	return nil
}

// Origins makes a set.
func Origins[T comparable](list ...T) Set[T] {
	s := Set[T]{}
	for _, x := range list {
		s[x] = struct{}{}
	}
	return s
}

// Set is a set.
type Set[T comparable] map[T]struct{}

// Has reports whether an element is in the set.
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }

// List has the elements in no order.
func (s Set[T]) List() []T {
	var out []T
	for x := range s {
		out = append(out, x)
	}
	return out
}

// Pick returns one of two, or nothing.
func Pick[T any](first bool, a T, more ...T) (one T) {
	if first {
		return a
	}
	for _, m := range more {
		one = m
	}
	return one
}
