package exec

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Program is one package in lowered form with everything it can call.
type Program struct {
	Fset    *token.FileSet
	Pkg     *types.Package
	ssapkg  *ssa.Package
	funcs   map[string]*FuncRef
	bySSA   map[*ssa.Function]*FuncRef
	files   []*ast.File
	methods map[methodKey]*FuncRef
	Imports *Imported // facts of other packages, or nil
}

type methodKey struct {
	typ  types.Type
	name string
}

// NewProgram builds SSA for one type-checked package, imports as export data.
//
// NaiveForm is used deliberately: without register lifting every assignment
// remains a Store with a position, so that a constant keeps the place where
// the user wrote it; lifting would turn it into a Phi operand without one.
func NewProgram(fset *token.FileSet, pkg *types.Package, files []*ast.File, info *types.Info) *Program {
	prog := ssa.NewProgram(fset, ssa.InstantiateGenerics|ssa.NaiveForm)
	created := map[*types.Package]bool{pkg: true}
	var create func(p *types.Package)
	create = func(p *types.Package) {
		for _, imp := range p.Imports() {
			if !created[imp] {
				created[imp] = true
				prog.CreatePackage(imp, nil, nil, true)
				create(imp)
			}
		}
	}
	create(pkg)
	sp := prog.CreatePackage(pkg, files, info, false)
	sp.Build()
	return &Program{
		Fset: fset, Pkg: pkg, ssapkg: sp, files: files,
		funcs:   map[string]*FuncRef{},
		bySSA:   map[*ssa.Function]*FuncRef{},
		methods: map[methodKey]*FuncRef{},
	}
}

// SSA returns the package in SSA form.
func (p *Program) SSA() *ssa.Package { return p.ssapkg }

// Ref returns the reference for an SSA function.
func (p *Program) Ref(fn *ssa.Function) *FuncRef {
	if r, ok := p.bySSA[fn]; ok {
		return r
	}
	sym := Symbol(fn)
	r := p.funcs[sym]
	if r == nil || len(fn.Blocks) > 0 {
		r = &FuncRef{Sym: sym, ID: fn.RelString(nil), Sig: fn.Signature}
		if len(fn.Blocks) > 0 {
			r.lower = func() *Func { return p.lower(fn) }
		} else {
			if o := fn.Origin(); o != nil {
				r.generic = o.RelString(nil)
			}
			p.attach(r)
			p.funcs[sym] = r
		}
	}
	p.bySSA[fn] = r
	return r
}

// Symbol returns the name under which a function's intrinsic is known: the
// generic function's for an instance.
func Symbol(fn *ssa.Function) string {
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if obj, ok := fn.Object().(*types.Func); ok && fn.Synthetic == "" {
		return obj.FullName()
	}
	return fn.RelString(nil)
}

// External returns the reference for a function without a body here.
func (p *Program) external(obj *types.Func) *FuncRef {
	if fn := p.ssapkg.Prog.FuncValue(obj); fn != nil {
		return p.Ref(fn)
	}
	sym := obj.Origin().FullName()
	r := p.funcs[sym]
	if r == nil {
		r = &FuncRef{Sym: sym, Sig: obj.Signature()}
		p.attach(r)
		p.funcs[sym] = r
	}
	return r
}

// imported returns the reference for a function named in a fact.
func (p *Program) imported(d *decoder, sym string, sig *types.Signature) *FuncRef {
	if r, ok := p.funcs[sym]; ok && (r.body != nil || r.lower != nil) {
		return r
	} else if ok {
		// It was met before the fact that carries it was opened.
		p.attach(r)
		return r
	}
	if sig == nil {
		sig = types.NewSignatureType(nil, nil, nil, nil, nil, false)
	}
	r := &FuncRef{Sym: genericSymbol(sym), ID: sym, Sig: sig}
	if _, ok := d.index[sym]; ok {
		r.Pkg = d.path
		r.lower = func() *Func { return d.body(p, sym) }
	} else {
		p.attach(r)
	}
	p.funcs[sym] = r
	return r
}

// genericSymbol drops the type arguments of an instance: "p.F[int]" is "p.F".
func genericSymbol(sym string) string {
	if strings.HasSuffix(sym, "]") && !strings.HasPrefix(sym, "(") {
		if i := strings.IndexByte(sym, '['); i > 0 {
			return sym[:i]
		}
	}
	return sym
}

// attach gives a function without source here the body that its package's
// fact carries, if any.
func (p *Program) attach(r *FuncRef) {
	if p.Imports == nil {
		return
	}
	path := symbolPackage(r.Key())
	if path == "" || p.Pkg != nil && path == p.Pkg.Path() {
		return
	}
	// The body of a generic function serves all its instances: values have
	// their types with them.
	for _, key := range []string{r.Key(), r.generic} {
		if d := p.Imports.holder(key); d != nil {
			if _, ok := d.index[key]; ok {
				r.Pkg = path
				r.lower = func() *Func { return d.body(p, key) }
				return
			}
		}
	}
}

// symbolPackage returns the import path in a symbol: "a/b.F", "(*a/b.T).M",
// "a/b.F$1", "(a/b.T).M$bound".
func symbolPackage(sym string) string {
	s := strings.TrimLeft(sym, "(*")
	slash := strings.LastIndexByte(s, '/')
	if i := strings.IndexByte(s, '['); i >= 0 && i < slash {
		slash = strings.LastIndexByte(s[:i], '/')
	}
	dot := strings.IndexByte(s[slash+1:], '.')
	if dot < 0 {
		return ""
	}
	return s[:slash+1+dot]
}

// Method returns the method that a value of dynamic type t runs for name, or
// nil if there is none.
func (p *Program) Method(t types.Type, pkg *types.Package, name string) *FuncRef {
	key := methodKey{t, name}
	if r, ok := p.methods[key]; ok {
		return r
	}
	r := p.findMethod(t, pkg, name)
	p.methods[key] = r
	return r
}

func (p *Program) findMethod(t types.Type, pkg *types.Package, name string) *FuncRef {
	if types.IsInterface(t) {
		return nil
	}
	if r := p.Imports.method(p, t, name); r != nil {
		return r
	}
	obj, index, _ := types.LookupFieldOrMethod(t, true, pkg, name)
	m, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	if len(index) == 1 {
		// A method of t or *t itself. With a pointer type and a value
		// receiver the wrapper dereferences.
		sig := m.Signature()
		_, tptr := t.(*types.Pointer)
		_, rptr := sig.Recv().Type().(*types.Pointer)
		if tptr == rptr {
			if fn := p.ssapkg.Prog.FuncValue(m); fn != nil {
				if fn.TypeParams().Len() == 0 || len(fn.TypeArgs()) > 0 {
					return p.Ref(fn)
				}
			} else {
				return p.external(m)
			}
		}
	}
	sel := types.NewMethodSet(t).Lookup(pkg, name)
	if sel == nil || !p.builds(t) {
		return p.external(m)
	}
	if fn := p.ssapkg.Prog.MethodValue(sel); fn != nil {
		return p.Ref(fn)
	}
	return p.external(m)
}

// builds reports whether SSA knows the package of a type, which it needs for
// the wrappers of promoted methods.
func (p *Program) builds(t types.Type) bool {
	n := namedOf(t)
	return n == nil || n.Obj().Pkg() == nil || n.Obj().Pkg() == p.Pkg || p.ssapkg.Prog.ImportedPackage(n.Obj().Pkg().Path()) != nil
}

// resolveIntrinsic looks the intrinsic of a reference up once.
func (m *Machine) intrinsicOf(r *FuncRef) Intrinsic {
	if !r.resolved {
		r.resolved = true
		if m.Hooks.Lookup != nil {
			r.intrinsic = m.Hooks.Lookup(r.Sym)
		}
		switch own := std(r.Sym); {
		case r.intrinsic == nil:
			r.intrinsic = own
		case own != nil:
			// The host comes first; what it leaves, exec knows.
			host := r.intrinsic
			r.intrinsic = func(c *Call) (Value, bool) {
				if v, ok := host(c); ok {
					return v, true
				}
				return own(c)
			}
		}
	}
	return r.intrinsic
}

func (p *Program) path() string {
	if p == nil || p.Pkg == nil {
		return ""
	}
	return p.Pkg.Path()
}
