package directive

import (
	"fmt"
	"go/token"
	"slices"
	"strings"
)

// Problem is something wrong with a directive itself.
type Problem struct {
	Pos, End token.Pos
	Message  string
}

// Range is a part of a file.
type Range struct{ Pos, End token.Pos }

// Problems returns what is wrong with the directives, after Suppresses was
// asked about every finding. known lists the checks that exist; ran tells
// which of them ran and looked at the position; public is the checks that a
// public directive may answer. About unsure parts of the source nobody knows
// whether there is something to answer.
func (s *Set) Problems(known []string, ran func(check string, at token.Pos) bool, public []string, unsure []Range) []Problem {
	var out []Problem
	for _, d := range s.all {
		d.used = d.used || slices.ContainsFunc(unsure, d.scope.overlaps)
		if msg := d.problem(known, ran, public); msg != "" {
			out = append(out, Problem{d.Pos, d.End, msg})
		}
	}
	return out
}

func (d *Directive) problem(known []string, ran func(string, token.Pos) bool, public []string) string {
	switch d.Verb {
	case NoLint:
		return "" // golangci-lint reports on its own directives
	case Unknown:
		return fmt.Sprintf("unknown directive //corsvet:%s: write public or ignore", d.Name)
	}
	checks := d.Checks
	if d.Verb == Public {
		checks = public
	}
	for _, id := range checks {
		if !slices.Contains(known, id) {
			return fmt.Sprintf("//corsvet:ignore names the unknown check %q: the checks are %s", id, strings.Join(known, ", "))
		}
	}
	switch {
	case len(checks) == 0:
		return "//corsvet:ignore names no check: write //corsvet:ignore <check> <reason>"
	case d.Reason == "" && d.Verb == Public:
		return "//corsvet:public gives no reason: say why every website may read this"
	case d.Reason == "":
		return fmt.Sprintf("//corsvet:ignore %s gives no reason: say why this is right here", strings.Join(checks, ","))
	case d.used: // or perhaps
		return ""
	}
	for _, id := range checks {
		if !ran(id, d.Pos) {
			return "" // what did not run may have something to report
		}
	}
	if d.Verb == Public {
		return "//corsvet:public suppresses nothing: no policy here lets every website in"
	}
	return fmt.Sprintf("//corsvet:ignore %s suppresses nothing: remove it", strings.Join(checks, ","))
}
