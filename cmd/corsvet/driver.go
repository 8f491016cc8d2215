package main

import (
	"errors"
	"go/types"
	"os"
	"reflect"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet"
)

// A driver runs the analyzer on one package after the other, dependencies
// first, and keeps only findings and facts. x/tools' checker package would hold
// what the analyzer knows of every package until the last one is done.
type driver struct {
	analyzer *analysis.Analyzer

	mu    sync.Mutex
	facts map[factKey]analysis.Fact
}

// factKey is an object or a package together with the type of a fact of it.
type factKey struct {
	of  any // types.Object or *types.Package
	typ reflect.Type
}

func newDriver(opts corsvet.Options) *driver {
	return &driver{analyzer: corsvet.New(opts), facts: map[factKey]analysis.Fact{}}
}

// run analyses a package. With findings false it does only what others can
// learn from.
func (d *driver) run(p *packages.Package, findings bool) ([]corsvet.Finding, error) {
	r := &packageRun{driver: d, pkg: p, results: map[*analysis.Analyzer]any{}}
	if !findings {
		for _, req := range d.analyzer.Requires {
			if len(req.FactTypes) > 0 {
				if _, err := r.run(req); err != nil {
					return nil, err
				}
			}
		}
		return nil, nil
	}
	res, err := r.run(d.analyzer)
	if err != nil {
		return nil, err
	}
	found := res.([]corsvet.Finding)
	for i := range found {
		found[i].Policy = nil // it holds the whole engine
	}
	return found, nil
}

type packageRun struct {
	*driver
	pkg     *packages.Package
	results map[*analysis.Analyzer]any
}

// run runs an analyzer after those it requires.
func (r *packageRun) run(a *analysis.Analyzer) (any, error) {
	if res, done := r.results[a]; done {
		return res, nil
	}
	inputs := map[*analysis.Analyzer]any{}
	for _, req := range a.Requires {
		res, err := r.run(req)
		if err != nil {
			return nil, err
		}
		inputs[req] = res
	}
	res, err := a.Run(r.pass(a, inputs))
	if err != nil {
		return nil, err
	}
	r.results[a] = res
	return res, nil
}

func (r *packageRun) pass(a *analysis.Analyzer, inputs map[*analysis.Analyzer]any) *analysis.Pass {
	p := r.pkg
	return &analysis.Pass{
		Analyzer: a, Fset: p.Fset, Files: p.Syntax,
		OtherFiles: p.OtherFiles, IgnoredFiles: p.IgnoredFiles,
		Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes,
		Module:   module(p),
		ResultOf: inputs,
		Report:   func(analysis.Diagnostic) {}, // the result says more
		ReadFile: os.ReadFile,

		ImportObjectFact:  func(o types.Object, f analysis.Fact) bool { return r.imported(o, f) },
		ExportObjectFact:  func(o types.Object, f analysis.Fact) { r.export(o, f) },
		ImportPackageFact: func(p *types.Package, f analysis.Fact) bool { return r.imported(p, f) },
		ExportPackageFact: func(f analysis.Fact) { r.export(p.Types, f) },
		AllObjectFacts:    func() []analysis.ObjectFact { panic(errors.ErrUnsupported) },
		AllPackageFacts:   func() []analysis.PackageFact { panic(errors.ErrUnsupported) },
	}
}

func module(p *packages.Package) *analysis.Module {
	if p.Module == nil {
		return new(analysis.Module)
	}
	return &analysis.Module{Path: p.Module.Path, Version: p.Module.Version, GoVersion: p.Module.GoVersion, Main: p.Module.Main}
}

func (d *driver) export(of any, f analysis.Fact) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.facts[factKey{of, reflect.TypeOf(f)}] = f
}

// imported copies a fact to where f points.
func (d *driver) imported(of any, f analysis.Fact) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	known, ok := d.facts[factKey{of, reflect.TypeOf(f)}]
	if ok {
		reflect.ValueOf(f).Elem().Set(reflect.ValueOf(known).Elem())
	}
	return ok
}
