package truth

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// stubRoot holds the stubs, one directory per import path. A directory is a
// stub package if it has a file named stub.go.
const stubRoot = "../testdata/src"

// skipped lists the stub packages that this module does not require. The key
// is an import path; it covers the packages below it too.
var skipped = map[string]string{
	"cloud.google.com/go/storage":               "too heavy for CI, checked by hand at v1.70.0",
	"google.golang.org/api":                     "only needed by cloud.google.com/go/storage, checked by hand with v1.70.0 of it",
	"k8s.io/apiserver":                          "too heavy for CI, checked by hand at v0.37.2",
	"github.com/prometheus/prometheus":          "too heavy for CI and needs a newer Go patch release, checked by hand at v0.316.0",
	"github.com/grafana/regexp":                 "only needed by prometheus, checked by hand with v0.316.0 of it",
	"goa.design/plugins":                        "the module proxy does not serve it, checked by hand at fb10748",
	"github.com/martini-contrib/cors":           "the module proxy does not serve it, checked by hand at 06beb1b",
	"github.com/AdhityaRamadhanus/fasthttpcors": "the module proxy does not serve it, checked by hand at d4c0719",
	"github.com/Azure/azure-sdk-for-go":         "brings another x/exp and much more, checked by hand with azblob v1.8.3",
	"github.com/antlabs/quickws":                "the module proxy does not serve it, checked by hand at v0.2.2",
	"github.com/atreugo/cors":                   "the module proxy does not serve it, checked by hand at f81e2ab",
	"github.com/aws/aws-cdk-go":                 "too heavy for CI, checked by hand at v2.275.0",
	"github.com/dgrr":                           "the module proxy does not serve it, checked by hand at fastws v1.0.4 and websocket v0.1.1",
	"github.com/gin-gonic/contrib":              "the module proxy does not serve it, checked by hand at d12f07a",
	"github.com/gobuffalo/buffalo":              "the module proxy does not serve it, checked by hand at v1.1.4",
	"github.com/hertz-contrib/websocket":        "the module proxy does not serve it, checked by hand at e46e6df",
	"github.com/ipfs/go-ipfs-cmds":              "the module proxy does not serve it, checked by hand at v0.17.0",
	"github.com/itsjamie/gin-cors":              "the module proxy does not serve it, checked by hand at ef28d3d",
	"github.com/lab259/cors":                    "the module proxy does not serve it, checked by hand at v0.2.0",
	"github.com/pulumi":                         "too heavy for CI, checked by hand at pulumi-aws v6.83.4",
	"github.com/revel/revel":                    "the module proxy does not serve it, checked by hand at v1.1.0",
	"github.com/savsgio/atreugo":                "the module proxy does not serve it, checked by hand at v11.13.2",
	"github.com/tommy351/gin-cors":              "the module proxy does not serve it, checked by hand at dc91dec",
	"github.com/traefik/traefik":                "too heavy for CI, checked by hand at v3.7.13",
	"github.com/pocketbase/pocketbase":          "too heavy for CI (v0.40 needs Go 1.27), checked by hand at v0.39.11",
}

// kept lists what the stubs keep from releases older than the required ones,
// because programs in the wild still use it.
var kept = map[string]string{
	"github.com/jub0bs/cors.Config.ExtraConfig":                                "embedded up to v0.10",
	"github.com/jub0bs/cors.ExtraConfig":                                       "up to v0.10",
	"github.com/99designs/gqlgen/graphql/handler/transport.Websocket.Upgrader": "up to v0.17.91",
}

func skipReason(path string) string {
	for prefix, reason := range skipped {
		if path == prefix || strings.HasPrefix(path, prefix+"/") {
			return reason
		}
	}
	return ""
}

// TestStubs compares every symbol of every stub with the library it stands
// for. The libraries may have more than the stubs, never the reverse.
func TestStubs(t *testing.T) {
	stubs, err := parseStubs(stubRoot)
	if err != nil {
		t.Fatal(err)
	}
	if len(stubs.files) == 0 {
		t.Fatalf("no stub.go below %s", stubRoot)
	}
	paths := slices.Sorted(maps.Keys(stubs.files))

	// The standard library packages that the stubs import are loaded in the
	// same call, so that there is one copy of each.
	patterns := stubs.stdImports()
	for _, path := range paths {
		if skipReason(path) == "" {
			patterns = append(patterns, path)
		}
	}
	real, err := loadReal(patterns)
	if err != nil {
		t.Fatal(err)
	}
	stubs.std = real
	compared := map[string]bool{}

	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			stub, err := stubs.Import(path)
			if err != nil {
				t.Fatalf("stub does not type-check: %v", err)
			}
			if reason := skipReason(path); reason != "" {
				t.Skip(reason)
			}
			lib := real[path]
			if lib == nil {
				t.Fatal("library package was not loaded")
			}
			for _, e := range lib.Errors {
				if e.Kind != packages.TypeError {
					t.Errorf("loading the library: %v", e)
				}
			}
			if lib.Types == nil {
				t.Fatal("library package has no types")
			}
			compared[path] = true
			c := comparer{t: t}
			c.packages(stub, lib.Types)
			if lib.Module != nil {
				t.Logf("%d symbols, %s", c.symbols, lib.Module.Version)
			}
		})
	}

	for name := range kept {
		for path := range compared {
			if strings.HasPrefix(name, path+".") && !usedKept[name] {
				t.Errorf("%s: listed in kept, but the stub does not need the entry", name)
			}
		}
	}
}

// usedKept has the entries of kept that a comparison came across.
var usedKept = map[string]bool{}

// loadReal type-checks the packages from source, without function bodies. Export
// data would mean compiling all the libraries, which takes minutes, and the one
// set of versions in go.mod does not compile everywhere (engine.io wants an
// older quic-go than others do).
func loadReal(patterns []string) (map[string]*packages.Package, error) {
	cfg := &packages.Config{
		Env: append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off", "GO111MODULE=on"),
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
			packages.NeedImports | packages.NeedDeps | packages.NeedModule |
			packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax,
		ParseFile: func(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
			f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
			if f != nil {
				for _, d := range f.Decls {
					if fn, ok := d.(*ast.FuncDecl); ok {
						fn.Body = nil
					}
				}
			}
			return f, err
		},
	}
	roots, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	all := map[string]*packages.Package{}
	packages.Visit(roots, nil, func(p *packages.Package) { all[p.PkgPath] = p })
	return all, nil
}

// A stubImporter type-checks the stubs on demand. An import that is neither
// another stub nor in the standard library is an error.
type stubImporter struct {
	fset  *token.FileSet
	files map[string][]*ast.File
	done  map[string]*types.Package
	std   map[string]*packages.Package
}

func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func parseStubs(root string) (*stubImporter, error) {
	im := &stubImporter{
		fset:  token.NewFileSet(),
		files: map[string][]*ast.File{},
		done:  map[string]*types.Package{},
	}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != "stub.go" {
			return err
		}
		dir := filepath.Dir(name)
		rel, err := filepath.Rel(root, dir)
		if err != nil {
			return err
		}
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return err
		}
		for _, n := range names {
			f, err := parser.ParseFile(im.fset, n, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			path := filepath.ToSlash(rel)
			im.files[path] = append(im.files[path], f)
		}
		return nil
	})
	return im, err
}

func (im *stubImporter) stdImports() []string {
	set := map[string]bool{}
	for _, files := range im.files {
		for _, f := range files {
			for _, spec := range f.Imports {
				if path, err := strconv.Unquote(spec.Path.Value); err == nil && isStd(path) {
					set[path] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func (im *stubImporter) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if isStd(path) {
		if p := im.std[path]; p != nil && p.Types != nil {
			return p.Types, nil
		}
		return nil, fmt.Errorf("no standard library package %s", path)
	}
	if p, ok := im.done[path]; ok {
		if p == nil {
			return nil, fmt.Errorf("stub %s is broken or in an import cycle", path)
		}
		return p, nil
	}
	files := im.files[path]
	if files == nil {
		return nil, fmt.Errorf("no stub for %s", path)
	}
	im.done[path] = nil
	conf := types.Config{Importer: im}
	p, err := conf.Check(path, im.fset, files, nil)
	if err != nil {
		return nil, err
	}
	im.done[path] = p
	return p, nil
}

// A comparer reports the differences of one stub package.
type comparer struct {
	t       *testing.T
	pkg     string
	symbols int
}

// errorf reports a difference at the symbol, unless the table kept has it.
func (c *comparer) errorf(symbol, format string, args ...any) {
	c.t.Helper()
	full := c.pkg + "." + symbol
	if _, ok := kept[full]; ok {
		usedKept[full] = true
		return
	}
	c.t.Errorf("%s: %s", full, fmt.Sprintf(format, args...))
}

func (c *comparer) same(symbol, what string, stub, real types.Type) {
	c.t.Helper()
	if s, r := typeString(stub), typeString(real); s != r {
		c.errorf(symbol, "%s differs\n\tstub    %s\n\tlibrary %s", what, s, r)
	}
}

func (c *comparer) packages(stub, real *types.Package) {
	c.pkg = stub.Path()
	if stub.Name() != real.Name() {
		c.t.Errorf("%s: package name is %s, the library's is %s", c.pkg, stub.Name(), real.Name())
	}
	for _, name := range stub.Scope().Names() {
		c.symbols++
		s, r := stub.Scope().Lookup(name), real.Scope().Lookup(name)
		if r == nil {
			c.errorf(name, "the library has no such symbol")
			continue
		}
		if k, l := kind(s), kind(r); k != l {
			c.errorf(name, "stub has a %s, the library a %s", k, l)
			continue
		}
		switch s := s.(type) {
		case *types.Const:
			r := r.(*types.Const)
			c.same(name, "type", s.Type(), r.Type())
			if !constant.Compare(s.Val(), token.EQL, r.Val()) {
				c.errorf(name, "value is %s, the library's is %s", s.Val(), r.Val())
			}
		case *types.Var, *types.Func:
			c.same(name, "type", s.Type(), r.Type())
		case *types.TypeName:
			if s.IsAlias() {
				c.same(name, "type", s.Type(), r.Type())
			} else {
				c.named(name, s.Type().(*types.Named), r.Type().(*types.Named))
			}
		}
	}
}

func kind(o types.Object) string {
	switch o := o.(type) {
	case *types.Const:
		return "constant"
	case *types.Var:
		return "variable"
	case *types.Func:
		return "function"
	case *types.TypeName:
		if o.IsAlias() {
			return "type alias"
		}
		return "type"
	}
	return fmt.Sprintf("%T", o)
}

func (c *comparer) named(name string, stub, real *types.Named) {
	if s, r := typeParams(stub.TypeParams()), typeParams(real.TypeParams()); s != r {
		c.errorf(name, "type parameters are %s, the library's are %s", s, r)
		return
	}
	switch s := stub.Underlying().(type) {
	case *types.Struct:
		if r, ok := real.Underlying().(*types.Struct); ok {
			c.fields(name, s, r)
		} else {
			c.errorf(name, "stub is a struct, the library has %s", typeString(real.Underlying()))
		}
	case *types.Interface:
		r, ok := real.Underlying().(*types.Interface)
		switch {
		case !ok:
			c.errorf(name, "stub is an interface, the library has %s", typeString(real.Underlying()))
		case !s.IsMethodSet() || !r.IsMethodSet():
			c.same(name, "constraint", s, r)
		default:
			for m := range s.Methods() {
				c.symbols++
				c.method(name, m, lookup(r.Methods(), m.Name()))
			}
		}
	default:
		c.same(name, "underlying type", s, real.Underlying())
	}
	for m := range stub.Methods() {
		c.symbols++
		c.method(name, m, lookup(real.Methods(), m.Name()))
	}
}

func lookup(methods func(func(*types.Func) bool), name string) *types.Func {
	for m := range methods {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

func (c *comparer) method(name string, stub, real *types.Func) {
	name += "." + stub.Name()
	if real == nil {
		c.errorf(name, "the library has no such method")
		return
	}
	c.same(name, "signature", stub.Type(), real.Type())
	if s, r := pointerReceiver(stub), pointerReceiver(real); s != r {
		c.errorf(name, "pointer receiver is %t, the library's is %t", s, r)
	}
}

func pointerReceiver(m *types.Func) bool {
	_, ok := m.Signature().Recv().Type().(*types.Pointer)
	return ok
}

// fields wants every stub field in the library, with the same type and in the
// same order.
func (c *comparer) fields(name string, stub, real *types.Struct) {
	index := map[string]int{}
	for i := range real.NumFields() {
		index[real.Field(i).Name()] = i
	}
	last := -1
	for f := range stub.Fields() {
		c.symbols++
		symbol := name + "." + f.Name()
		i, ok := index[f.Name()]
		if !ok {
			c.errorf(symbol, "the library has no such field")
			continue
		}
		r := real.Field(i)
		c.same(symbol, "type", f.Type(), r.Type())
		if f.Embedded() != r.Embedded() {
			c.errorf(symbol, "embedded is %t, the library's is %t", f.Embedded(), r.Embedded())
		}
		if i < last {
			c.errorf(symbol, "is not in the library's field order")
		}
		last = max(last, i)
	}
}

func typeParams(list *types.TypeParamList) string {
	var b strings.Builder
	w := typeWriter{&b}
	for i := range list.Len() {
		b.WriteString(" " + strconv.Itoa(i) + " ")
		w.write(list.At(i).Constraint())
	}
	return "[" + strings.TrimSpace(b.String()) + "]"
}

// typeString spells a type out for comparison: with package paths (less any
// vendor directory), without parameter names, aliases resolved, and type
// parameters by their position.
func typeString(t types.Type) string {
	var b strings.Builder
	typeWriter{&b}.write(t)
	return b.String()
}

type typeWriter struct{ b *strings.Builder }

func (w typeWriter) write(t types.Type) {
	b := w.b
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		if t.Kind() != types.UnsafePointer && t.Info()&types.IsUntyped == 0 && t.Kind() != types.Invalid {
			b.WriteString(types.Typ[t.Kind()].Name()) // byte and rune lose their alias
		} else {
			b.WriteString(t.String())
		}
	case *types.Named:
		if p := t.Obj().Pkg(); p != nil {
			path := p.Path()
			if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
				path = path[i+len("/vendor/"):]
			}
			b.WriteString(strings.TrimPrefix(path, "vendor/") + ".")
		}
		b.WriteString(t.Obj().Name())
		for i := range t.TypeArgs().Len() {
			b.WriteString(map[bool]string{true: "[", false: ", "}[i == 0])
			w.write(t.TypeArgs().At(i))
			if i == t.TypeArgs().Len()-1 {
				b.WriteString("]")
			}
		}
	case *types.TypeParam:
		fmt.Fprintf(b, "$%d", t.Index())
	case *types.Pointer:
		b.WriteString("*")
		w.write(t.Elem())
	case *types.Slice:
		b.WriteString("[]")
		w.write(t.Elem())
	case *types.Array:
		fmt.Fprintf(b, "[%d]", t.Len())
		w.write(t.Elem())
	case *types.Map:
		b.WriteString("map[")
		w.write(t.Key())
		b.WriteString("]")
		w.write(t.Elem())
	case *types.Chan:
		b.WriteString([]string{"chan ", "chan<- ", "<-chan "}[t.Dir()] + "(")
		w.write(t.Elem())
		b.WriteString(")")
	case *types.Signature:
		b.WriteString("func")
		if t.TypeParams().Len() > 0 {
			b.WriteString(typeParams(t.TypeParams()))
		}
		w.tuple(t.Params(), t.Variadic())
		b.WriteString(" ")
		w.tuple(t.Results(), false)
	case *types.Struct:
		b.WriteString("struct{")
		for f := range t.Fields() {
			if !f.Embedded() {
				b.WriteString(f.Name() + " ")
			}
			w.write(f.Type())
			b.WriteString("; ")
		}
		b.WriteString("}")
	case *types.Interface:
		var parts []string
		for m := range t.Methods() {
			parts = append(parts, m.Name()+" "+typeString(m.Type()))
		}
		for e := range t.EmbeddedTypes() {
			if i, ok := e.Underlying().(*types.Interface); !ok || !i.IsMethodSet() {
				parts = append(parts, typeString(e))
			}
		}
		sort.Strings(parts)
		b.WriteString("interface{" + strings.Join(parts, "; ") + "}")
	case *types.Union:
		for i := range t.Len() {
			if i > 0 {
				b.WriteString(" | ")
			}
			if t.Term(i).Tilde() {
				b.WriteString("~")
			}
			w.write(t.Term(i).Type())
		}
	default:
		b.WriteString(t.String())
	}
}

func (w typeWriter) tuple(t *types.Tuple, variadic bool) {
	w.b.WriteString("(")
	for i := range t.Len() {
		if i > 0 {
			w.b.WriteString(", ")
		}
		p := t.At(i).Type()
		if variadic && i == t.Len()-1 {
			w.b.WriteString("...")
			if s, ok := p.(*types.Slice); ok {
				p = s.Elem()
			}
		}
		w.write(p)
	}
	w.b.WriteString(")")
}
