package extract

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Exports reports whether a package may have something that importers need to
// judge a policy: it decides from the names in declarations alone, before any
// SSA is built. A package of the main module may hold defaults, lists and
// predicates about origins; of another module only a predicate counts, an
// exported function about an origin that returns a verdict, because reading
// every dependency for more would cost more than the program itself. Packages
// of the standard library never do.
func Exports(in Input) bool {
	if isStd(in.Pkg.Path()) {
		return false
	}
	for _, f := range in.Files {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && !in.Main {
				if predicate(fn) {
					return true
				}
			} else if in.Main && declares(d) {
				return true
			}
		}
	}
	return false
}

// predicate reports whether a function declaration is exported, speaks of
// origins in its name or parameters, and returns a bool or an error.
func predicate(fn *ast.FuncDecl) bool {
	if !fn.Name.IsExported() || fn.Type.Results == nil {
		return false
	}
	verdict := false
	for _, r := range fn.Type.Results.List {
		if id, ok := r.Type.(*ast.Ident); ok && (id.Name == "bool" || id.Name == "error") {
			verdict = true
		}
	}
	if !verdict {
		return false
	}
	text := false
	about := aboutOrigins(fn.Name.Name)
	for _, p := range fn.Type.Params.List {
		switch t := p.Type.(type) {
		case *ast.Ident:
			text = text || t.Name == "string"
		case *ast.StarExpr:
			if sel, ok := t.X.(*ast.SelectorExpr); ok {
				text = text || sel.Sel.Name == "Request" || sel.Sel.Name == "URL"
			}
		}
		for _, n := range p.Names {
			about = about || aboutOrigins(n.Name)
		}
	}
	return about && text
}

// isStd reports whether an import path is one of the standard library: its
// first element has no dot. A module may lack the dot as well; such paths are
// told apart by the domain rule only when they are well-known roots.
func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	if strings.Contains(first, ".") {
		return false
	}
	return stdRoots[first]
}

var stdRoots = func() map[string]bool {
	m := map[string]bool{}
	for _, r := range strings.Fields("archive arena bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime simd slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak") {
		m[r] = true
	}
	return m
}()

// declares reports whether a declaration names an origin or CORS.
func declares(d ast.Decl) bool {
	found := false
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			return false
		case *ast.Ident:
			found = found || aboutOrigins(n.Name)
		}
		return !found
	})
	return found
}

// aboutOrigins reports whether a name speaks of origins or CORS.
func aboutOrigins(name string) bool {
	return containsFold(name, "origin") && !containsFold(name, "original") || containsFold(name, "cors")
}

func containsFold(s, sub string) bool {
	for i := 0; i+len(sub) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(sub)], sub) {
			return true
		}
	}
	return false
}

// imports gives exec the facts of other packages.
func imports(in Input) *exec.Imported {
	if in.Fact == nil {
		return nil
	}
	pkgs := map[string]*types.Package{}
	var add func(p *types.Package)
	add = func(p *types.Package) {
		for _, q := range p.Imports() {
			if pkgs[q.Path()] == nil {
				pkgs[q.Path()] = q
				add(q)
			}
		}
	}
	add(in.Pkg)
	return exec.NewImported(in.Pkg, func(path string) []byte {
		p := pkgs[path]
		if p == nil || isStd(path) || in.Index.Import(path) != library.Irrelevant {
			return nil // a row says what the library does
		}
		return in.Fact(p)
	})
}

// ImportsSinks reports whether a package imports one whose functions reach a
// policy.
func ImportsSinks(in Input) bool {
	im := imports(in)
	if im == nil {
		return false
	}
	for _, p := range in.Pkg.Imports() {
		found := false
		im.Funcs(p.Path(), func(_ string, flags uint8) { found = found || flags&exec.Reaches != 0 })
		if found {
			return true
		}
	}
	return false
}

// smallBody is the size in instructions up to which any exported function with
// a result is worth exporting: getters, builders of defaults.
const smallBody = 80

// export encodes what importers may need, the functions that reach a policy
// first.
func (e *engine) export() []byte {
	if isStd(e.in.Pkg.Path()) || e.in.Pkg.Name() == "main" {
		return nil
	}
	x := exec.Export{Flags: map[*exec.FuncRef]uint8{}}
	for _, fn := range e.sinks.fns {
		if fn.Pkg != e.prog.SSA() || fn.Synthetic != "" {
			continue
		}
		ref := e.prog.Ref(fn)
		if e.sinks.reach[fn] {
			x.Flags[ref] |= exec.Reaches
		}
		if e.reported[ref] || ref.Body() != nil && e.inside[ref.Body()] {
			x.Flags[ref] |= exec.Reported
		}
		if fn.Parent() == nil && e.sinks.reach[fn] && fn.Name() != "init" {
			x.Roots = append(x.Roots, ref)
		}
	}
	for _, fn := range e.sinks.fns {
		if fn.Pkg == e.prog.SSA() && fn.Synthetic == "" && fn.Parent() == nil && !e.sinks.reach[fn] && e.wanted(fn) {
			x.Roots = append(x.Roots, e.prog.Ref(fn))
		}
	}
	scope := e.in.Pkg.Scope()
	if !e.in.Main && len(e.sinks.reach) == 0 {
		scope = types.NewScope(nil, 0, 0, "") // a predicate's own variables travel with it
	}
	for _, name := range scope.Names() {
		if v, ok := scope.Lookup(name).(*types.Var); ok && v.Exported() {
			x.Globals = append(x.Globals, v)
		}
	}
	return e.m.Encode(x)
}

// worthExporting reports whether a caller may ask a function for a verdict or
// for settings.
func (e *engine) worthExporting(fn *ssa.Function) bool {
	obj := fn.Object()
	if obj == nil || !obj.Exported() || fn.TypeParams().Len() > len(fn.TypeArgs()) {
		return false
	}
	res := fn.Signature.Results()
	if res.Len() == 0 {
		// A setter: method on a pointer.
		return fn.Signature.Recv() != nil && bodySize(fn) <= smallBody
	}
	for i := range res.Len() {
		t := res.At(i).Type()
		if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 || isError(t) {
			if e.judgesText(fn) {
				return true
			}
		}
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() == e.in.Pkg {
			return true
		}
	}
	return bodySize(fn) <= smallBody
}

// wanted applies the rule of Exports to one function.
func (e *engine) wanted(fn *ssa.Function) bool {
	if e.in.Main || len(e.sinks.reach) > 0 {
		return e.worthExporting(fn)
	}
	d, ok := fn.Syntax().(*ast.FuncDecl)
	return ok && predicate(d)
}

func (e *engine) judgesText(fn *ssa.Function) bool {
	for i := range fn.Signature.Params().Len() {
		switch s := types.TypeString(fn.Signature.Params().At(i).Type(), nil); s {
		case "string", "*net/http.Request", "*net/url.URL", "[]byte":
			return true
		}
	}
	return false
}

func bodySize(fn *ssa.Function) int {
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	return n
}
