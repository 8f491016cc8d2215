package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"maps"
	"os"
	"runtime"
	"slices"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
)

// metadata is what the go command is asked for. go/packages can type-check as
// well, but only everything below the packages with all function bodies, for
// the sake of facts: four times the work for a small server, and gigabytes for
// a large one. It would do without bodies only by compiling everything.
const metadata = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
	packages.NeedDeps | packages.NeedModule | packages.NeedForTest | packages.NeedTypesSizes

// typecheck fills in the types of the packages and of what they need. Bodies
// are looked at in the packages themselves and in the dependencies that an
// analysis could learn from; Imports keeps only those, so that the driver
// analyses no others. It returns all packages, dependencies first.
func typecheck(fset *token.FileSet, pkgs []*packages.Package, overlay map[string][]byte) []*packages.Package {
	c := &typechecker{
		fset: fset, overlay: overlay,
		roots: map[*packages.Package]bool{}, learn: map[*packages.Package]bool{}, sinks: map[*packages.Package]bool{},
	}
	for _, p := range pkgs {
		c.roots[p] = true
	}
	var all []*packages.Package
	packages.Visit(pkgs, nil, func(p *packages.Package) { all = append(all, p) })
	c.parse(all)
	for _, p := range all { // dependencies first
		c.check(p)
	}
	c.prune(all)
	return all
}

type typechecker struct {
	fset    *token.FileSet
	overlay map[string][]byte
	files   map[string]parsed
	roots   map[*packages.Package]bool
	learn   map[*packages.Package]bool // bodies are type-checked
	sinks   map[*packages.Package]bool // see extract.Candidate
}

type parsed struct {
	file *ast.File
	err  error
}

// parse reads the files of all packages, each once.
func (c *typechecker) parse(pkgs []*packages.Package) {
	c.files = map[string]parsed{}
	for _, p := range pkgs {
		for _, name := range p.CompiledGoFiles {
			c.files[name] = parsed{}
		}
	}
	names := slices.Sorted(maps.Keys(c.files))
	out := make([]parsed, len(names))
	var wg sync.WaitGroup
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, name := range names {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			src, ok := c.overlay[name]
			if !ok {
				var err error
				if src, err = os.ReadFile(name); err != nil {
					out[i].err = err
					return
				}
			}
			out[i].file, out[i].err = parser.ParseFile(c.fset, name, src, parser.ParseComments|parser.AllErrors|parser.SkipObjectResolution)
		})
	}
	wg.Wait()
	for i, name := range names {
		c.files[name] = out[i]
	}
}

// check type-checks one package, whose dependencies have been.
func (c *typechecker) check(p *packages.Package) {
	p.Fset = c.fset
	if p.PkgPath == "unsafe" {
		p.Types = types.Unsafe
		return
	}
	var files []*ast.File
	for _, name := range p.CompiledGoFiles {
		f := c.files[name]
		if f.file != nil {
			files = append(files, f.file)
		}
		if f.err != nil {
			p.Errors = append(p.Errors, parseErrors(name, f.err)...)
		}
	}
	candidate, sinks := extract.Candidate(p.PkgPath, files, library.Default(), func(path string) bool {
		q := p.Imports[path]
		return q != nil && c.sinks[q]
	})
	c.sinks[p], c.learn[p] = sinks, candidate || c.roots[p]

	cfg := types.Config{
		Sizes:            p.TypesSizes,
		IgnoreFuncBodies: !c.learn[p],
		FakeImportC:      true, // for packages whose C does not compile here
		Importer:         importer{p},
		Error: func(err error) {
			e, ok := err.(types.Error)
			if !ok {
				e = types.Error{Fset: c.fset, Msg: err.Error()}
			}
			p.TypeErrors = append(p.TypeErrors, e)
			p.Errors = append(p.Errors, packages.Error{Pos: c.fset.Position(e.Pos).String(), Msg: e.Msg, Kind: packages.TypeError})
		},
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		cfg.GoVersion = "go" + p.Module.GoVersion
	}
	var info *types.Info
	if c.learn[p] {
		info = &types.Info{
			Types:        map[ast.Expr]types.TypeAndValue{},
			Defs:         map[*ast.Ident]types.Object{},
			Uses:         map[*ast.Ident]types.Object{},
			Implicits:    map[ast.Node]types.Object{},
			Instances:    map[*ast.Ident]types.Instance{},
			Scopes:       map[ast.Node]*types.Scope{},
			Selections:   map[*ast.SelectorExpr]*types.Selection{},
			FileVersions: map[*ast.File]string{},
		}
		p.Syntax, p.TypesInfo = files, info
	}
	p.Types, _ = cfg.Check(p.PkgPath, c.fset, files, info) // errors went to cfg.Error
	p.IllTyped = len(p.Errors) > 0
}

// importer resolves the imports of one package.
type importer struct{ of *packages.Package }

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	q := i.of.Imports[path]
	if q == nil || q.Types == nil || q.Name == "" {
		return nil, errors.New("package not found")
	}
	return q.Types, nil
}

// parseErrors are the errors of one file.
func parseErrors(name string, err error) []packages.Error {
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		return []packages.Error{{Pos: name + ":1", Msg: err.Error(), Kind: packages.ParseError}}
	}
	var out []packages.Error
	for _, e := range list {
		out = append(out, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
	}
	return out
}

// prune leaves in Imports what an analysis can learn from, directly or through
// packages that have nothing themselves. A package with errors teaches nothing,
// but does not keep its importers from being analysed.
func (c *typechecker) prune(all []*packages.Package) {
	reach := map[*packages.Package]map[string]*packages.Package{}
	for _, p := range all { // dependencies first
		kept := map[string]*packages.Package{}
		for _, q := range p.Imports {
			if c.learn[q] && !q.IllTyped {
				kept[q.ID] = q
			} else {
				maps.Copy(kept, reach[q])
			}
		}
		reach[p] = kept
	}
	for _, p := range all {
		p.Imports = reach[p]
	}
}
