package corsvet

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/directive"
	"github.com/corsvet/corsvet/internal/policy"
)

// answered drops the findings that a comment answers. It comes before findings
// at one place are merged: a comment on one of two handlers that share a
// helper answers for that handler only. A comment counts where the finding is
// reported and where its policy is made.
func answered(set *directive.Set, all []Finding) []Finding {
	return slices.DeleteFunc(all, func(f Finding) bool {
		at := []token.Pos{f.Pos}
		if f.Policy != nil {
			at = append(at, f.Policy.Pos)
		}
		return set.Suppresses(f.Check, f.Public, at...)
	})
}

// directiveID is the check that reports on the comments themselves.
const directiveID = "directive"

// publicChecks are the checks that a //corsvet:public comment may answer.
var publicChecks = []string{"wildcard", "methods"}

// directiveProblems returns the findings about the comments themselves.
// Generated files are left out: nobody can change the comment there.
func directiveProblems(pass *analysis.Pass, set *directive.Set, sel selection, looked func(token.Pos) bool, studies []*policy.Study) []Finding {
	var known []string
	for _, c := range checks.All() {
		known = append(known, c.ID)
	}
	ran := func(id string, at token.Pos) bool { return sel.checks[id] && looked(at) }
	// What did not run by request cannot be missed: a public comment is idle
	// when every check that it answers ran and none had anything to say.
	var out []Finding
	for _, p := range set.Problems(known, ran, publicChecks, unsure(pass.Files, studies)) {
		if !generatedAt(pass, p.Pos) {
			out = append(out, Finding{Check: directiveID, Severity: checks.Low, Pos: p.Pos, End: p.End, Message: p.Message})
		}
	}
	return out
}

// unsure lists the declarations that hold a part of a policy which cannot be
// judged as a whole: a comment there may well be needed.
func unsure(files []*ast.File, studies []*policy.Study) []directive.Range {
	var out []directive.Range
	for _, s := range studies {
		if !s.Unsure() {
			continue
		}
		for _, pos := range s.Places() {
			if d := declaration(files, pos); d != nil && !slices.Contains(out, directive.Range{Pos: d.Pos(), End: d.End()}) {
				out = append(out, directive.Range{Pos: d.Pos(), End: d.End()})
			}
		}
	}
	return out
}

// declaration returns the declaration around a position, or nil.
func declaration(files []*ast.File, pos token.Pos) ast.Decl {
	for _, f := range files {
		if pos < f.FileStart || f.FileEnd <= pos {
			continue
		}
		for _, d := range f.Decls {
			if d.Pos() <= pos && pos < d.End() {
				return d
			}
		}
	}
	return nil
}

// generatedAt reports whether a position is in a generated file.
func generatedAt(pass *analysis.Pass, pos token.Pos) bool {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return ast.IsGenerated(f)
		}
	}
	return false
}

// inTest reports whether a position is in a test file.
func inTest(pass *analysis.Pass, pos token.Pos) bool {
	return strings.HasSuffix(pass.Fset.Position(pos).Filename, "_test.go")
}
