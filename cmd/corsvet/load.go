package main

import (
	"errors"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet"
)

// A program is what the command line names.
type program struct {
	pkgs []*packages.Package // to analyse
	all  []*packages.Package // with all that they need, dependencies first
}

// list asks the go command for packages; overlay replaces the text of files.
func (c *command) list(overlay map[string][]byte) (*program, error) {
	cfg := &packages.Config{Mode: metadata, Tests: c.tests, Dir: c.dir, Overlay: overlay}
	if c.tags != "" {
		cfg.BuildFlags = []string{"-tags=" + c.tags}
	}
	pkgs, err := packages.Load(cfg, c.patterns...)
	if err != nil {
		if msg := err.Error(); strings.Contains(msg, "query") && strings.Contains(msg, "pattern") {
			return nil, usageError{err}
		}
		return nil, errors.New(goListProblem(err))
	}
	if err := c.unmatched(pkgs); err != nil {
		return nil, err
	}
	prog := &program{pkgs: slices.DeleteFunc(pkgs, isTestMain)}
	packages.Visit(prog.pkgs, nil, func(p *packages.Package) { prog.all = append(prog.all, p) })
	return prog, nil
}

// A finding is a corsvet.Finding together with the package that has it.
type finding struct {
	corsvet.Finding
	pkg *packages.Package
	gen map[string]bool // the generated files of the package
}

// check type-checks and analyses a program. The second result has a line for
// every package that type-checks and still could not be analysed.
//
// Like go vet it analyses, where a package has tests of its own, the variant
// with them in place of the plain package, so that every file is looked at
// once. A variant with errors leaves the plain package in its place.
func (c *command) check(prog *program) (found []finding, failed []string) {
	a := &analysing{
		driver: newDriver(c.Options), types: newTypechecker(prog.pkgs, nil),
		done: map[*packages.Package]chan struct{}{}, slots: make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	augmented := map[string]*packages.Package{}
	wanted := map[*packages.Package]bool{}
	for _, p := range prog.pkgs {
		wanted[p] = true
		if p.ForTest != "" && p.ForTest == p.PkgPath {
			augmented[p.PkgPath] = p
		}
	}
	replaced := func(p *packages.Package) bool {
		v := augmented[p.PkgPath]
		return v != nil && v != p && p.ForTest == "" && !v.IllTyped
	}
	for _, p := range prog.all {
		a.types.check(p)
		a.start(p, wanted[p])
	}
	a.wait.Wait()
	prog.pkgs = slices.DeleteFunc(prog.pkgs, replaced)
	for _, p := range prog.pkgs {
		out := a.results[p]
		found = append(found, out.found...)
		switch {
		case out.err == nil:
		case broken(p, map[*packages.Package]bool{}):
			p.IllTyped = true // Have: a type of what does not compile
		default:
			failed = append(failed, p.PkgPath+": "+oneLine(out.err.Error()))
		}
	}
	sort.Strings(failed)
	return unique(found), slices.Compact(failed)
}

// broken reports whether something that a package imports does not compile.
func broken(p *packages.Package, seen map[*packages.Package]bool) bool {
	for _, q := range p.Imports {
		if !seen[q] {
			seen[q] = true
			if q.IllTyped || broken(q, seen) {
				return true
			}
		}
	}
	return false
}

// analysing is the state of check. Packages are type-checked one after the
// other; their analyses run beside that, a few at a time, and forget the syntax
// of a package when they are through with it.
type analysing struct {
	driver *driver
	types  *typechecker
	slots  chan struct{}
	wait   sync.WaitGroup
	done   map[*packages.Package]chan struct{}

	mu      sync.Mutex
	results map[*packages.Package]analysed
}

type analysed struct {
	found []finding
	err   error
}

// start begins the analysis of a package, if there is anything in it.
func (a *analysing) start(p *packages.Package, findings bool) {
	if !a.types.learn[p] || p.IllTyped {
		return
	}
	done := make(chan struct{})
	a.done[p] = done
	before := a.before(p)
	a.slots <- struct{}{}
	a.wait.Go(func() {
		defer close(done)
		defer func() { <-a.slots }()
		for _, d := range before {
			<-d // started earlier, so it has a slot or is through
		}
		out := analysed{}
		list, err := a.driver.run(p, findings)
		out.err = err
		if len(list) > 0 {
			gen := generatedFiles(p)
			for _, f := range list {
				out.found = append(out.found, finding{f, p, gen})
			}
		}
		p.Syntax, p.TypesInfo = nil, nil
		a.mu.Lock()
		defer a.mu.Unlock()
		if a.results == nil {
			a.results = map[*packages.Package]analysed{}
		}
		a.results[p] = out
	})
}

// before are the analyses that have to be through before that of p: those of
// what p imports, directly or through packages that have nothing themselves.
func (a *analysing) before(p *packages.Package) []chan struct{} {
	var out []chan struct{}
	seen := map[*packages.Package]bool{}
	var visit func(p *packages.Package)
	visit = func(p *packages.Package) {
		for _, q := range p.Imports {
			if seen[q] {
				continue
			}
			seen[q] = true
			if d := a.done[q]; d != nil {
				out = append(out, d)
			} else {
				visit(q)
			}
		}
	}
	visit(p)
	return out
}
