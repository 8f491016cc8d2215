package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// entryValue records the policy of an entry that is not called here but handed
// to a framework: a function, or a method with its receiver. It reports
// whether the closure is one.
func (e *engine) entryValue(v exec.Value, x *exec.Closure) bool {
	if x.Ref == nil || x.Go != nil {
		return false
	}
	ref := e.in.Index.Entry(strings.TrimSuffix(x.Ref.Sym, "$bound"))
	if ref == nil || ref.Entry.Kind != policy.CORS || !ref.Entry.Request {
		return false
	}
	sig := x.Ref.Sig
	if len(x.Free) > 0 {
		sig = e.methodSignature(ref.Entry.Sym) // the bound one lacks the receiver
	}
	pos := v.Pos
	if e.file(pos) == nil {
		// Have: a function of the library, whose position is its declaration.
		pos = token.NoPos
		for _, p := range e.m.Stack() {
			if e.file(p) != nil {
				pos = p
				break
			}
		}
	}
	c := &exec.Call{M: e.m, Sym: ref.Entry.Sym, Sig: sig, Args: x.Free, Pos: e.selectorStart(pos)}
	e.libraryPolicy(ref, e.view(ref, c), c)
	return true
}

// selectorStart returns the start of x.f for the position of f.
func (e *engine) selectorStart(pos token.Pos) token.Pos {
	if f := e.file(pos); f != nil {
		path, _ := astutil.PathEnclosingInterval(f, pos, pos)
		for _, n := range path {
			if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Pos() == pos {
				return sel.Pos()
			}
		}
	}
	return pos
}

// methodSignature returns the signature of a library's method, or nil.
func (e *engine) methodSignature(sym string) *types.Signature {
	path := library.SymbolPath(sym)
	typ, method, ok := strings.Cut(strings.TrimPrefix(strings.TrimLeft(sym, "(*"), path+"."), ").")
	pkg := findPackage(e.in.Pkg, path, map[*types.Package]bool{})
	if !ok || pkg == nil || pkg.Scope().Lookup(typ) == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(pkg.Scope().Lookup(typ).Type(), true, pkg, method)
	if fn, ok := obj.(*types.Func); ok {
		return fn.Signature()
	}
	return nil
}

// writeHeaders is an entry that writes the headers of the current response.
func (e *engine) writeHeaders(ref *library.EntryRef, v *library.View, c *exec.Call) (exec.Value, bool) {
	probe := e.ex.probe
	probe.Origin = e.sentOrigin(c)
	v.Request = func(t types.Type, _ policy.Probe) exec.Value { return e.handedOn(c, t) }
	r := v.Answer(probe)
	library.WriteHeader(e.m, e.ex.header, &r)
	return e.success(c), true
}

// global is the value that a library gives to one of its variables.
func (e *engine) global(sym string, t types.Type) exec.Value {
	if sym == "net/http.DefaultServeMux" {
		return e.defaultMux()
	}
	if g := e.in.Index.Global(sym); g != nil {
		return g.Value(e.m, t)
	}
	return exec.Value{}
}

// libraryVersion returns the version of the module that holds a library, as
// the positions of its objects tell: in the module cache the directory has it,
// beside a vendor directory modules.txt. Elsewhere it is not known.
func (e *engine) libraryVersion(ref *library.EntryRef) string {
	path := library.SymbolPath(ref.Entry.Sym)
	if v, ok := e.versions[path]; ok {
		return v
	}
	v := ""
	if pkg := findPackage(e.in.Pkg, path, map[*types.Package]bool{}); pkg != nil {
		for _, name := range pkg.Scope().Names() {
			if pos := pkg.Scope().Lookup(name).Pos(); pos.IsValid() {
				v = versionOf(filepath.ToSlash(e.in.Fset.Position(pos).Filename), path)
				break
			}
		}
	}
	if e.versions == nil {
		e.versions = map[string]string{}
	}
	e.versions[path] = v
	return v
}

func findPackage(from *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	for _, p := range from.Imports() {
		if p.Path() == path {
			return p
		}
	}
	for _, p := range from.Imports() {
		if !seen[p] {
			seen[p] = true
			if found := findPackage(p, path, seen); found != nil {
				return found
			}
		}
	}
	return nil
}

// versionOf reads the version off a file name.
func versionOf(file, path string) string {
	// "…/github.com/rs/cors@v1.11.1/cors.go", with or without the cache's root.
	if i := strings.LastIndex(file, "@v"); i >= 0 {
		v, _, _ := strings.Cut(file[i+1:], "/")
		return v
	}
	root, _, ok := strings.Cut(file, "/vendor/")
	if !ok {
		return ""
	}
	text, err := os.ReadFile(root + "/vendor/modules.txt")
	if err != nil {
		return ""
	}
	best, version := "", ""
	for line := range strings.Lines(string(text)) {
		// "# module version", or "# module version => replacement version"
		f := strings.Fields(line)
		if len(f) < 3 || f[0] != "#" || len(f[1]) <= len(best) {
			continue
		}
		if f[1] == path || strings.HasPrefix(path, f[1]+"/") {
			best, version = f[1], f[2]
			if len(f) == 6 && f[3] == "=>" {
				version = f[5]
			}
		}
	}
	return version
}
