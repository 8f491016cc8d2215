package corsvet

import (
	"fmt"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/directive"
	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
)

// Options configure an analyzer. The zero value is the default.
type Options struct {
	Checks   []string // run only these checks; empty means the default set
	Disable  []string // do not run these
	Severity string   // report only findings of at least this severity: high, medium, low or info (default)
	Origins  []string // the legitimate origins, for fixes that need to know them
	NoTests  bool     // leave out findings in _test.go files
}

// Finding is what an analyzer reports, in more detail than a diagnostic. The
// analyzer's result is a []Finding.
type Finding = checks.Finding

// Analyzer is the analyzer with default options.
var Analyzer = New(Options{})

// New returns an analyzer with the given options. Its flags change those
// options; a wrong option is an error of the first run.
func New(opts Options) *analysis.Analyzer {
	cfg := &config{Options: opts}
	source := &analysis.Analyzer{
		Name:       "corspolicies",
		Doc:        "find the cross-origin policies of a package",
		ResultType: reflect.TypeFor[*checks.Policies](),
		FactTypes:  []analysis.Fact{(*packageFact)(nil)},

		RunDespiteErrors: true,
		Run:              func(pass *analysis.Pass) (any, error) { return findPolicies(pass), nil },
	}
	passes := checks.Passes(source)
	a := &analysis.Analyzer{
		Name:       "corsvet",
		Doc:        doc,
		URL:        "https://pkg.go.dev/github.com/corsvet/corsvet",
		Requires:   append([]*analysis.Analyzer{source}, passes...),
		ResultType: reflect.TypeFor[[]Finding](),

		RunDespiteErrors: true,

		Run: func(pass *analysis.Pass) (any, error) { return report(pass, cfg, source, passes) },
	}
	cfg.RegisterFlags(&a.Flags)
	g := new(guard)
	g.required(source)
	for _, p := range passes {
		g.required(p)
	}
	g.umbrella(a)
	return a
}

// findPolicies runs behind the gate.
func findPolicies(pass *analysis.Pass) *checks.Policies {
	if len(pass.TypeErrors) > 0 {
		return &checks.Policies{} // the driver reports them; importers must not fail with it
	}
	in := extract.Input{
		Fset: pass.Fset, Pkg: pass.Pkg, Files: pass.Files, Info: pass.TypesInfo, Index: library.Default(),
		Main: pass.Module == nil || pass.Module.Version == "",
		Fact: func(p *types.Package) []byte {
			var f packageFact
			if !pass.ImportPackageFact(p, &f) {
				return nil
			}
			return f.Data
		},
	}
	if !in.Main && extract.Modelled(pass.Pkg.Path(), in.Index) {
		return &checks.Policies{}
	}
	if !extract.Matters(pass.Pkg, pass.Files, pass.TypesInfo, in.Index) && !extract.ImportsSinks(in) && !extract.Exports(in) {
		return &checks.Policies{}
	}
	res := extract.Run(in, false)
	if res.Fact != nil {
		pass.ExportPackageFact(&packageFact{res.Fact})
	}
	return &checks.Policies{Studies: res.Policies, Input: in}
}

// report gathers the findings of the passes, keeps the most serious one for
// each place and check, and reports them in the order of the source.
func report(pass *analysis.Pass, cfg *config, source *analysis.Analyzer, passes []*analysis.Analyzer) (any, error) {
	sel, err := cfg.selection()
	if err != nil {
		return nil, err
	}
	var all []Finding
	for _, p := range passes {
		if sel.checks[p.Name] {
			all = append(all, pass.ResultOf[p].([]Finding)...)
		}
	}
	comments := directive.Parse(pass.Fset, pass.Files)
	all = answered(comments, all)
	if sel.checks[directiveID] {
		looked := func(p token.Pos) bool { return !cfg.NoTests || !inTest(pass, p) }
		all = append(all, directiveProblems(pass, comments, sel, looked, pass.ResultOf[source].(*checks.Policies).Studies)...)
	}
	all = merge(dropSupposed(all))
	var out []Finding
	for _, f := range all {
		if inTest(pass, f.Pos) {
			f.Severity = checks.Info // what only tests run lets nobody in
		} else if builtFor(pass, &f) != "" {
			f.Severity = f.Severity.Lower()
		}
		if f.Severity < sel.severity || !f.Pos.IsValid() {
			continue
		}
		if cfg.NoTests && inTest(pass, f.Pos) {
			continue
		}
		out = append(out, f)
	}
	suggest(pass, cfg, pass.ResultOf[source].(*checks.Policies), out)
	for i := range out {
		f := &out[i]
		f.Message = f.Check + ": " + f.Message
		if tag := builtFor(pass, f); tag != "" && !inTest(pass, f.Pos) {
			f.Message += " (when built with tag " + tag + ")"
		}
		pass.Report(analysis.Diagnostic{
			Pos: f.Pos, End: f.End, Category: f.Check, URL: checks.URL(f.Check),
			Message: f.Message, SuggestedFixes: f.Fixes,
		})
	}
	return out, nil
}

// packageFact carries what importers need of a package in exec's own encoding,
// decoded only by those who do.
type packageFact struct{ Data []byte }

// AFact marks packageFact as a fact.
func (*packageFact) AFact() {}

func (f *packageFact) String() string { return fmt.Sprintf("corsvet(%d bytes)", len(f.Data)) }

// dropSupposed drops what an operator may write in a setting where what the
// program ships there has the same defect: who mends that mends both.
func dropSupposed(all []Finding) []Finding {
	return slices.DeleteFunc(slices.Clone(all), func(f Finding) bool {
		return f.Supposed != "" && slices.ContainsFunc(all, func(o Finding) bool {
			return o.Check == f.Check && slices.Contains(o.Default, f.Supposed) && f.Policy.Body == o.Policy.Body
		})
	})
}

// merge keeps one finding per check and position, the most serious one, and of
// those about the same danger the one with credentials.
func merge(all []Finding) []Finding {
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.Pos != b.Pos {
			return a.Pos < b.Pos
		}
		if a.Check != b.Check {
			return a.Check < b.Check
		}
		if a.Severity != b.Severity {
			return a.Severity > b.Severity
		}
		if a.Conds != b.Conds {
			return a.Conds < b.Conds // the others are ways of the same danger
		}
		return a.Message < b.Message
	})
	all = slices.CompactFunc(all, func(a, b Finding) bool { return a.Pos == b.Pos && a.Check == b.Check })
	// Have: what is open without credentials by itself, such as a library's
	// policy, and with them together with a handler.
	worse := map[token.Pos]int{}
	for _, f := range all {
		if f.Check == "credentials" && f.Policy.Library == "" {
			worse[f.Pos] = f.Conds
		}
	}
	return slices.DeleteFunc(all, func(f Finding) bool {
		conds, is := worse[f.Pos]
		return is && f.Check == "wildcard" && conds <= f.Conds
	})
}

// config is Options as flags bind them.
type config struct{ Options }

type selection struct {
	checks   map[string]bool
	severity checks.Severity
}

func (c *config) selection() (selection, error) {
	sel := selection{checks: map[string]bool{}}
	known := map[string]bool{}
	var names []string
	for _, k := range checks.All() {
		known[k.ID] = true
		names = append(names, k.ID)
		sel.checks[k.ID] = len(c.Checks) == 0 && !k.Off
	}
	for _, id := range slices.Concat(c.Checks, c.Disable) {
		if !known[id] {
			return sel, fmt.Errorf("unknown check %q: the checks are %s", id, strings.Join(names, ", "))
		}
	}
	for _, id := range c.Checks {
		sel.checks[id] = true
	}
	for _, id := range c.Disable {
		sel.checks[id] = false
	}
	if c.Severity != "" {
		s, err := checks.ParseSeverity(c.Severity)
		if err != nil {
			return sel, err
		}
		sel.severity = s
	}
	return sel, checkOrigins(c.Origins)
}
