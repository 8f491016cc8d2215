// Package fix writes suggested fixes for findings.
//
// It proposes and then proves. A proposal comes from the syntax around a
// finding and from what the library's row says: there may be several, and they
// may be wrong. Each is applied to a copy of the package, which is type-checked
// and analysed again; a fix is suggested only if
//
//   - the package compiles;
//   - the finding is gone, and no other of its weight has come;
//   - no probe gets in that did not get in before: fixes never widen a policy,
//     except for the origins that the user names with -origins;
//   - every origin that the program itself names as legitimate still gets in.
//
// One fix stands outside of the last two rules: https in place of http. The twin
// of an origin is the same site, whose visitors cannot be fooled by others; it
// is let in although it was kept out, and the plain-http origin is the one that
// no longer gets in. Where the user names origins, the twin has to be among
// them; addresses and ports of their own are left alone.
//
// So that the usual cost is one more analysis of a package that has findings,
// the first proposals of all findings are tried together, and taken apart only
// if something is wrong.
package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// Package is an analysed package.
type Package struct {
	Fset     *token.FileSet
	Pkg      *types.Package
	Files    []*ast.File
	Info     *types.Info
	Sizes    types.Sizes
	ReadFile func(string) ([]byte, error)
	Index    *library.Index
	Studies  []*policy.Study
	// Origins are the legitimate origins that the user named. Without them
	// there is no fix that has to invent one.
	Origins []string
	// Again analyses a changed version of the package, asking about further
	// origins too. What it returns is in the order of Studies.
	Again func(pkg *types.Package, files []*ast.File, info *types.Info, probes []string) []*policy.Study

	source map[*ast.File][]byte
	runs   int
}

// Bounds of the work spent on one package.
const (
	maxRuns    = 32  // analyses of changed versions
	maxChanged = 64  // findings that are looked at
	maxProbes  = 192 // further origins asked
)

// proposal is a possible fix. Its edits do not overlap.
type proposal struct {
	message string
	edits   []edit
	keeps   []string // origins that must get in afterwards
}

// Suggest sets the fixes of findings, which must have been merged: there is one
// per check and place.
func Suggest(p *Package, findings []checks.Finding) {
	p.source = map[*ast.File][]byte{}
	var jobs []*job
	for i := range findings {
		f := &findings[i]
		if f.Policy == nil || len(jobs) == maxChanged {
			continue
		}
		j := &job{finding: f, study: p.studyIndex(f.Policy)}
		if file := p.file(f.Pos); file == nil || j.study < 0 {
			continue
		}
		for _, pr := range p.propose(f) {
			if p.withImports(&pr) && p.editable(pr) {
				j.proposals = append(j.proposals, pr)
			}
		}
		if len(j.proposals) > 0 {
			jobs = append(jobs, j)
		}
	}
	if len(jobs) == 0 {
		return
	}
	v := newVerifier(p, jobs)
	v.resolve(jobs)
	for _, j := range jobs {
		if j.done {
			j.finding.Fixes = []analysis.SuggestedFix{j.proposals[0].suggestion()}
		}
	}
}

// job is a finding to be fixed. Proposals that turned out wrong are dropped
// from the front.
type job struct {
	finding   *checks.Finding
	study     int
	proposals []proposal
	done      bool
}

func (p *Package) studyIndex(s *policy.Study) int {
	for i, o := range p.Studies {
		if o == s {
			return i
		}
	}
	return -1
}

func (pr proposal) suggestion() analysis.SuggestedFix {
	s := analysis.SuggestedFix{Message: pr.message}
	for _, e := range pr.edits {
		s.TextEdits = append(s.TextEdits, analysis.TextEdit{Pos: e.pos, End: e.end, NewText: []byte(e.text)})
	}
	return s
}

// propose lists the possible fixes of a finding, the best first.
func (p *Package) propose(f *checks.Finding) []proposal {
	var out []proposal
	for _, propose := range proposers[f.Check] {
		out = append(out, propose(p, f)...)
	}
	return out
}

// proposers says what may help against the findings of each check. The order
// is that of preference: a fix that keeps more working comes first.
var proposers = map[string][]func(*Package, *checks.Finding) []proposal{
	"credentials": {nameOrigins},
	"wildcard":    {nameOrigins},
	"weakorigin":  {mendComparison, mendEntry, mendRegexp, nameOrigins},
	"websocket":   {nameOrigins, mendComparison, mendEntry, mendRegexp, dropSetting},
	"nullorigin":  {dropConstant},
	"insecure":    {secureTwin},
	"methods":     {dropMethod, nameOrigins},
	"refused":     {splitOrigins, nameOrigins, dropCredentials, spellTrue},
	"startup":     {dropAllowAll, repairEntry},
}
