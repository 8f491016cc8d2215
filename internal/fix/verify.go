package fix

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/policy"
)

// verifier tries proposals on copies of the package.
type verifier struct {
	*Package
	imports  map[string]*types.Package
	probes   []string
	before   []byPolicy
	accepted []proposal
	settled  []*job        // whose proposals were accepted
	parsed   []*token.File // changed files of the current try
}

// byPolicy is what the checks say of one policy.
type byPolicy []checks.Finding

func newVerifier(p *Package, jobs []*job) *verifier {
	v := &verifier{Package: p, imports: map[string]*types.Package{}, before: judge(p.Studies)}
	v.addImports(p.Pkg)
	seen := map[string]bool{}
	add := func(origins ...string) {
		for _, o := range origins {
			if !seen[o] && len(v.probes) < maxProbes {
				seen[o] = true
				v.probes = append(v.probes, o)
			}
		}
	}
	add(p.Origins...)
	for _, j := range jobs {
		if w := j.finding.Witness; w != nil {
			add(w.Origin)
		}
		add(j.finding.Policy.Legitimate()...)
		for _, pr := range j.proposals {
			add(pr.keeps...)
		}
	}
	for _, j := range jobs {
		add(j.finding.Policy.Attacks()...)
	}
	return v
}

func judge(studies []*policy.Study) []byPolicy {
	out := make([]byPolicy, len(studies))
	for i, s := range studies {
		for _, c := range checks.All() {
			for _, f := range c.Run(s) {
				f.Check = c.ID
				out[i] = append(out[i], f)
			}
		}
	}
	return out
}

func (v *verifier) addImports(p *types.Package) {
	for _, imp := range p.Imports() {
		if v.imports[imp.Path()] == nil {
			v.imports[imp.Path()] = imp
			v.addImports(imp)
		}
	}
}

// Import makes verifier a types.Importer of the packages in sight.
func (v *verifier) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	// Vendored and mapped packages have another path than the source names.
	for _, imp := range v.Pkg.Imports() {
		if n := len(imp.Path()) - len(path); n > 0 && imp.Path()[n:] == path && n > len("vendor/") && imp.Path()[n-len("vendor/"):n] == "vendor/" {
			return imp, nil
		}
	}
	if p := v.imports[path]; p != nil {
		return p, nil
	}
	return nil, errNoPackage
}

var errNoPackage = errors.New("no such package in sight")

// resolve settles jobs together if their first proposals are all right, and
// in halves otherwise. One job goes through its proposals.
func (v *verifier) resolve(jobs []*job) {
	if len(jobs) == 0 {
		return
	}
	if len(jobs) > 1 {
		if v.try(jobs) {
			return
		}
		v.resolve(jobs[:len(jobs)/2])
		v.resolve(jobs[len(jobs)/2:])
		return
	}
	for j := jobs[0]; len(j.proposals) > 0; j.proposals = j.proposals[1:] {
		if v.try(jobs) {
			return
		}
	}
}

// try applies the first proposals of some jobs on top of what was accepted.
func (v *verifier) try(jobs []*job) bool {
	var all []proposal
	conflict := false
	for _, pr := range v.accepted {
		for _, j := range jobs {
			conflict = conflict || clash(pr, j.proposals[0])
		}
	}
	if !conflict {
		all = append(all, v.accepted...)
	} else if len(jobs) > 1 {
		return false
	}
	for i, j := range jobs {
		for _, o := range jobs[:i] {
			if clash(o.proposals[0], j.proposals[0]) {
				return false
			}
		}
		all = append(all, j.proposals[0])
	}
	defer v.forget()
	after, ok := v.changed(all)
	if !ok {
		return false
	}
	found := judge(after)
	for _, j := range jobs {
		if !v.silences(j, after[j.study], found[j.study]) {
			return false
		}
	}
	changed := jobs
	if !conflict {
		changed = slices.Concat(v.settled, jobs)
	}
	for i := range after {
		if !v.narrows(v.Studies[i], after[i], found[i], v.before[i], changed) {
			return false
		}
	}
	for _, j := range jobs {
		j.done = true
		if !conflict {
			v.accepted = append(v.accepted, j.proposals[0])
			v.settled = append(v.settled, j)
		}
	}
	return true
}

// forget takes the changed files out of the file set, where nobody else needs
// them.
func (v *verifier) forget() {
	for _, f := range v.parsed {
		v.Fset.RemoveFile(f)
	}
	v.parsed = nil
}

func clash(a, b proposal) bool {
	for _, x := range a.edits {
		for _, y := range b.edits {
			if x.overlaps(y) {
				return true
			}
		}
	}
	return false
}

// changed type-checks and analyses the package with proposals applied. It
// reports false if it does not compile or no longer has the same policies.
func (v *verifier) changed(all []proposal) ([]*policy.Study, bool) {
	if v.runs++; v.runs > maxRuns {
		return nil, false
	}
	var edits []edit
	for _, pr := range all {
		edits = append(edits, pr.edits...)
	}
	files := slices.Clone(v.Files)
	for i, f := range v.Files {
		var own []edit
		for _, e := range edits {
			if f.FileStart <= e.pos && e.pos < f.FileEnd {
				own = append(own, e)
			}
		}
		if len(own) == 0 {
			continue
		}
		name := v.Fset.File(f.FileStart).Name()
		nf, err := parser.ParseFile(v.Fset, name, apply(f, v.text(f), own), parser.ParseComments|parser.SkipObjectResolution)
		if nf != nil {
			v.parsed = append(v.parsed, v.Fset.File(nf.FileStart))
		}
		if err != nil {
			return nil, false
		}
		files[i] = nf
	}
	info := &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
	cfg := types.Config{Importer: v, Sizes: v.Sizes, GoVersion: v.Pkg.GoVersion()}
	pkg, err := cfg.Check(v.Pkg.Path(), v.Fset, files, info)
	if err != nil {
		return nil, false
	}
	after := v.Again(pkg, files, info, v.probes)
	if len(after) != len(v.Studies) {
		return nil, false
	}
	for i, s := range after {
		if s.Kind != v.Studies[i].Kind || s.Library != v.Studies[i].Library {
			return nil, false
		}
	}
	return after, true
}

// silences reports whether the finding of a job is gone: its witness stays out,
// what the fix says it keeps gets in, and what the check still has to say is
// about something that was there before.
func (v *verifier) silences(j *job, changed *policy.Study, found byPolicy) bool {
	f := j.finding
	if f.Witness != nil && changed.Grant(f.Witness.Origin).Level != policy.Blocked {
		return false
	}
	for _, o := range j.proposals[0].keeps {
		if changed.Grant(o).Level == policy.Blocked {
			return false
		}
	}
	known := func(o checks.Finding) bool {
		return slices.ContainsFunc(v.before[j.study], func(b checks.Finding) bool {
			return b.Check == o.Check && b.Text == o.Text && b.Public == o.Public
		}) || slices.ContainsFunc(f.Policy.Constants(), func(c policy.Constant) bool { return c.Text == o.Text })
	}
	return !slices.ContainsFunc(found, func(o checks.Finding) bool {
		return o.Check == f.Check && (o.Text == f.Text && o.Public == f.Public || !known(o))
	})
}

// narrows compares a policy with its changed version.
func (v *verifier) narrows(old, changed *policy.Study, found, before byPolicy, jobs []*job) bool {
	mine := slices.DeleteFunc(slices.Clone(jobs), func(j *job) bool { return v.Studies[j.study] != old })
	heaviest := checks.Info
	for _, j := range mine {
		heaviest = max(heaviest, j.finding.Severity)
	}
	had := func(id string) bool {
		return slices.ContainsFunc(before, func(f checks.Finding) bool { return f.Check == id })
	}
	for _, f := range found {
		if !had(f.Check) && (len(mine) == 0 || f.Severity >= heaviest) {
			return false
		}
	}
	friends := old.Legitimate()
	for _, o := range slices.Concat(v.probes, []string{policy.Evil, policy.Evil2, "null", ""}) {
		if !old.Asked(o) && !slices.Contains(v.Origins, o) {
			continue
		}
		a, b := old.Grant(o), changed.Grant(o)
		switch {
		case b.Level > a.Level && !slices.Contains(v.Origins, o) && !slices.Contains(friends, o):
			return false
		case b.Level < a.Level && a.Certain && slices.Contains(friends, o) && !v.given(o, mine):
			return false
		case b.Level == policy.Blocked && len(mine) > 0 && slices.Contains(v.Origins, o) && old.Kind == policy.CORS && a.Level != policy.Blocked:
			return false
		}
	}
	return true
}

// given reports whether an origin is the very one that a finding is about.
func (v *verifier) given(o string, jobs []*job) bool {
	return slices.ContainsFunc(jobs, func(j *job) bool {
		return j.finding.Text == o || j.finding.Witness != nil && j.finding.Witness.Origin == o
	})
}
