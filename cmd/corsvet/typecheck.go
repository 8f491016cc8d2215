package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
)

// metadata is what the go command is asked for. go/packages can type-check as
// well, but, for an analyzer with facts, only everything below the packages
// with all function bodies: four times the work for a small server, and
// gigabytes for a large one.
const metadata = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
	packages.NeedDeps | packages.NeedModule | packages.NeedForTest | packages.NeedTypesSizes

// A typechecker makes the types of packages. Function bodies are looked at in
// the packages to analyse and in the dependencies that an analysis could learn
// from.
type typechecker struct {
	fset    *token.FileSet
	overlay map[string][]byte
	bodies  map[*packages.Package]bool // wanted in any case
	learn   map[*packages.Package]bool // type-checked with bodies
	sinks   map[*packages.Package]bool // see extract.Candidate
}

func newTypechecker(pkgs []*packages.Package, overlay map[string][]byte) *typechecker {
	c := &typechecker{
		fset: token.NewFileSet(), overlay: overlay, bodies: map[*packages.Package]bool{},
		learn: map[*packages.Package]bool{}, sinks: map[*packages.Package]bool{},
	}
	for _, p := range pkgs {
		c.bodies[p] = true
	}
	return c
}

// parse reads the files of a package, in parallel.
func (c *typechecker) parse(p *packages.Package) (files []*ast.File, errs []packages.Error) {
	mode := parser.AllErrors | parser.SkipObjectResolution
	if p.Module != nil || c.bodies[p] {
		mode |= parser.ParseComments
	}
	parsed := make([]*ast.File, len(p.CompiledGoFiles))
	failed := make([]error, len(p.CompiledGoFiles))
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i, name := range p.CompiledGoFiles {
		wg.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			src, ok := c.overlay[name]
			if !ok {
				if src, failed[i] = os.ReadFile(name); failed[i] != nil {
					return
				}
			}
			parsed[i], failed[i] = parser.ParseFile(c.fset, name, src, mode)
		})
	}
	wg.Wait()
	for i, name := range p.CompiledGoFiles {
		if parsed[i] != nil {
			files = append(files, parsed[i])
		}
		if failed[i] != nil {
			errs = append(errs, parseErrors(name, failed[i])...)
		}
	}
	return files, errs
}

// check type-checks one package, whose dependencies have been.
func (c *typechecker) check(p *packages.Package) {
	p.Fset = c.fset
	if p.PkgPath == "unsafe" {
		p.Types = types.Unsafe
		return
	}
	files, errs := c.parse(p)
	p.Errors = append(p.Errors, errs...)
	candidate, sinks := extract.Candidate(p.PkgPath, p.Module == nil || p.Module.Version == "", files, library.Default(), func(path string) bool {
		q := p.Imports[path]
		return q != nil && c.sinks[q]
	})
	c.sinks[p], c.learn[p] = sinks, candidate || c.bodies[p]

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

// generatedFiles are the names of files that carry the mark of generated ones;
// what cgo makes of a file with import "C" does.
func generatedFiles(p *packages.Package) map[string]bool {
	gen := map[string]bool{}
	for _, f := range p.Syntax {
		if ast.IsGenerated(f) {
			gen[p.Fset.File(f.FileStart).Name()] = true
		}
	}
	return gen
}

// isTestMain reports whether a package is the program that go test generates.
func isTestMain(p *packages.Package) bool {
	return p.Name == "main" && strings.HasSuffix(p.ID, ".test")
}
