// Package directive reads the comments with which users answer findings:
//
//	//corsvet:public <reason>
//	//corsvet:ignore <check>[,<check>...] <reason>
//	//nolint, //nolint:corsvet
//
// Like all directives of the Go tool chain they have no space after the
// slashes; what follows a second "//" is an ordinary comment. The package knows
// nothing of checks: it decides which lines a directive speaks for and keeps
// track of which directives were of use.
package directive

import (
	"go/ast"
	"go/token"
	"strings"
)

// Verb is the kind of a directive.
type Verb uint8

const (
	Public  Verb = iota // the resource is public on purpose
	Ignore              // the named checks are wrong or accepted here
	NoLint              // golangci-lint's, without checks: everything is ignored
	Unknown             // anything else after "//corsvet:"
)

// Directive is one comment.
type Directive struct {
	Verb   Verb
	Name   string   // what stands after "//corsvet:"
	Checks []string // of Ignore
	Reason string
	Pos    token.Pos
	End    token.Pos // of the directive without a trailing comment

	scope scope
	file  *token.File
	used  bool
}

// scope is the part of a file that a directive speaks for.
type scope struct{ from, to token.Pos }

func (s scope) covers(p token.Pos) bool { return s.from <= p && p < s.to }

func (s scope) overlaps(r Range) bool { return s.from < r.End && r.Pos < s.to }

// Set is all directives of a package, in source order.
type Set struct{ all []*Directive }

// Parse reads the directives of files. It costs nothing where there are none.
func Parse(fset *token.FileSet, files []*ast.File) *Set {
	s := &Set{}
	for _, f := range files {
		var x *extents
		for _, g := range f.Comments {
			for _, c := range g.List {
				d, ok := parse(c)
				if !ok {
					continue
				}
				if x == nil {
					x = newExtents(fset, f)
				}
				d.file = x.file
				d.scope = x.scope(g, c)
				if d.Verb == NoLint && g.End() < f.Package {
					d.scope = scope{f.FileStart, f.FileEnd} // golangci-lint's whole-file form
				}
				s.all = append(s.all, d)
			}
		}
	}
	return s
}

// parse reads one comment.
func parse(c *ast.Comment) (*Directive, bool) {
	if noLint(c.Text) {
		return &Directive{Verb: NoLint, Pos: c.Pos(), End: c.End()}, true
	}
	text, ok := strings.CutPrefix(c.Text, "//corsvet:")
	if !ok {
		return nil, false
	}
	if i := strings.Index(text, " //"); i >= 0 {
		text = text[:i]
	}
	text = strings.TrimRight(text, " \t\r")
	d := &Directive{Pos: c.Pos(), End: c.Pos() + token.Pos(len("//corsvet:")+len(text))}
	d.Name, text = word(text)
	switch d.Name {
	case "public":
		d.Verb = Public
	case "ignore":
		d.Verb = Ignore
		var list string
		for list, text = word(text); ; { // "a,b" and "a, b" alike
			for id := range strings.SplitSeq(list, ",") {
				if id != "" {
					d.Checks = append(d.Checks, id)
				}
			}
			if !strings.HasSuffix(list, ",") || text == "" {
				break
			}
			list, text = word(text)
		}
	default:
		d.Verb = Unknown
	}
	d.Reason = text
	return d, true
}

// word cuts the first word off.
func word(s string) (first, rest string) {
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimLeft(s[i:], " \t")
}

// noLint reports whether a comment is golangci-lint's directive for corsvet or
// for every linter. That tool allows spaces after the slashes.
//
// Source: golangci-lint, pkg/result/processors/nolint_filter.go.
func noLint(text string) bool {
	text, ok := strings.CutPrefix(text, "//")
	if !ok {
		return false
	}
	text, ok = strings.CutPrefix(strings.TrimLeft(text, "/ "), "nolint")
	if !ok {
		return false
	}
	if i := strings.Index(text, "//"); i >= 0 {
		text = text[:i]
	}
	text = strings.TrimRight(text, " \t\r")
	if text == "" {
		return true
	}
	if text[0] != ':' {
		return text[0] == ' '
	}
	for name := range strings.SplitSeq(text[1:], ",") {
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "corsvet", "all":
			return true
		}
	}
	return false
}

// Suppresses reports whether a directive answers a finding of a check at any of
// the positions, and marks those that do as used. public says that the finding
// is one that a deliberately public resource has.
func (s *Set) Suppresses(check string, public bool, at ...token.Pos) bool {
	found := false
	for _, d := range s.all {
		if !d.answers(check, public) {
			continue
		}
		for _, p := range at {
			if p.IsValid() && d.scope.covers(p) {
				d.used, found = true, true
			}
		}
	}
	return found
}

func (d *Directive) answers(check string, public bool) bool {
	switch d.Verb {
	case Public:
		return public
	case Ignore:
		for _, id := range d.Checks {
			if id == check {
				return true
			}
		}
	case NoLint:
		return true
	}
	return false
}
