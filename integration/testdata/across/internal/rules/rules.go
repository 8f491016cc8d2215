// Package rules has rules for names; only package web imports it.
package rules

import "strings"

// Rule judges a name.
type Rule interface{ Passes(name string) bool }

type exact struct{ list []string }

func (e exact) Passes(name string) bool {
	for _, x := range e.list {
		if x == name {
			return true
		}
	}
	return false
}

type suffix struct{ text string }

func (s *suffix) Passes(name string) bool { return strings.HasSuffix(name, s.text) }

// Among passes the names of a list.
func Among(list ...string) Rule { return exact{list} }

// Below passes what ends with a text.
func Below(text string) Rule { return &suffix{text} }

// Either passes what one of several rules passes.
func Either(rules ...Rule) Rule { return either(rules) }

type either []Rule

func (e either) Passes(name string) bool {
	for _, r := range e {
		if r.Passes(name) {
			return true
		}
	}
	return false
}
