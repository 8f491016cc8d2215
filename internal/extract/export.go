package extract

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Exports reports whether a package may have something that importers need to
// judge a policy: it decides from declarations alone, before any SSA is built.
// Packages of the standard library never do.
func Exports(in Input) bool {
	if isStd(in.Pkg.Path()) {
		return false
	}
	o := offeringOf(in.Pkg.Path(), in.Main, in.Files)
	for _, f := range in.Files {
		for _, d := range f.Decls {
			if o.offers(d) {
				return true
			}
		}
	}
	return false
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

// imports gives exec the facts of other packages.
func imports(in Input) *exec.Imported {
	if in.Fact == nil {
		return nil
	}
	return exec.NewImported(in.Pkg, func(p *types.Package) []byte {
		if isStd(p.Path()) || Modelled(p.Path(), in.Index) {
			return nil
		}
		return in.Fact(p)
	})
}

// Modelled reports whether a row says what a package does: nobody needs to
// read it.
func Modelled(path string, idx *library.Index) bool {
	return idx.Import(path) != library.Irrelevant || idx.Import(home(path)) == library.Policies
}

// home is the path of the package around an internal one, which nobody else can
// import, and of any other package its own.
func home(path string) string {
	if i := strings.Index(path+"/", "/internal/"); i >= 0 {
		return path[:i]
	}
	return path
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
		im.Funcs(p, func(_ string, flags uint8) { found = found || flags&exec.Reaches != 0 })
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
	if isStd(e.in.Pkg.Path()) || e.in.Pkg.Name() == "main" || Modelled(e.in.Pkg.Path(), e.in.Index) {
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
		// What is found in other modules nobody is shown there.
		if e.in.Main && (e.reported[ref] || ref.Body() != nil && e.inside[ref.Body()]) {
			x.Flags[ref] |= exec.Reported
		}
		if e.sinks.reach[fn] && e.callable(fn) {
			x.Roots = append(x.Roots, ref)
		}
	}
	wanted := e.worthExporting
	all := len(e.sinks.reach) > 0 || e.in.Main && e.speaksOrJudges()
	if !all {
		wanted = e.offered()
	}
	var others []*ssa.Function
	for _, fn := range e.sinks.fns {
		if fn.Pkg == e.prog.SSA() && fn.Synthetic == "" && fn.Parent() == nil && !e.sinks.reach[fn] && wanted(fn) {
			others = append(others, fn)
		}
	}
	// A fact that becomes too large loses what comes last.
	slices.SortStableFunc(others, func(a, b *ssa.Function) int { return e.remoteness(a) - e.remoteness(b) })
	for _, fn := range others {
		x.Roots = append(x.Roots, e.prog.Ref(fn))
	}
	scope := e.in.Pkg.Scope()
	for _, name := range scope.Names() {
		// The variables that a function reads travel with it in any case.
		if v, ok := scope.Lookup(name).(*types.Var); ok && v.Exported() && (all || speaks(name, e.in.Pkg.Path())) {
			x.Globals = append(x.Globals, v)
		}
	}
	return e.m.Encode(x)
}

// remoteness is small for functions that speak of origins or CORS, or give the
// configuration of a policy; larger functions are more remote.
func (e *engine) remoteness(fn *ssa.Function) int {
	near := aboutOrigins(fn.Name())
	for p := range fn.Signature.Params().Variables() {
		near = near || aboutOrigins(p.Name())
	}
	for r := range fn.Signature.Results().Variables() {
		if n := named(r.Type()); n != nil && n.Obj().Pkg() != nil {
			near = near || e.in.Index.Import(n.Obj().Pkg().Path()) == library.Policies
		}
	}
	if near {
		return 0
	}
	return 1 + bodySize(fn)
}

// callable reports whether importers can call a function, if only through an
// interface. What it calls itself travels with it.
func (e *engine) callable(fn *ssa.Function) bool {
	if fn.Parent() != nil {
		return false
	}
	return fn.Signature.Recv() != nil || token.IsExported(fn.Name()) && !e.ofTestRunner(fn)
}

// ofTestRunner reports whether a function is one that go test calls.
func (e *engine) ofTestRunner(fn *ssa.Function) bool {
	if !e.sinks.inTest(fn) {
		return false
	}
	return slices.ContainsFunc([]string{"Test", "Benchmark", "Fuzz", "Example"}, func(kind string) bool { return strings.HasPrefix(fn.Name(), kind) })
}

// speaksOrJudges reports whether a declaration of the package names an origin
// or, in a plain package, gives a verdict on a text.
func (e *engine) speaksOrJudges() bool {
	plain := offeringOf(e.in.Pkg.Path(), e.in.Main, e.in.Files).plain
	for _, f := range e.in.Files {
		if slices.ContainsFunc(f.Decls, func(d ast.Decl) bool {
			fn, ok := d.(*ast.FuncDecl)
			return declares(d) || ok && plain && fn.Name.IsExported() && judgesText(fn)
		}) {
			return true
		}
	}
	return false
}

// offered applies the rule of Exports to single functions. A type with a method
// that importers want, and an interface that it implements, travel with their
// other methods and their constructors.
func (e *engine) offered() func(*ssa.Function) bool {
	o := offeringOf(e.in.Pkg.Path(), e.in.Main, e.in.Files)
	is := func(fn *ssa.Function) bool {
		d, ok := fn.Syntax().(*ast.FuncDecl)
		return ok && o.offers(d)
	}
	judges := map[*types.Named]bool{}
	for _, fn := range e.sinks.fns {
		if recv := fn.Signature.Recv(); recv != nil && fn.Pkg == e.prog.SSA() && is(fn) {
			judges[named(recv.Type())] = true
		}
	}
	e.addInterfaces(judges)
	return func(fn *ssa.Function) bool {
		if is(fn) || e.worthExporting(fn) && slices.ContainsFunc(e.sinks.refs[fn], is) {
			return true
		}
		if !e.worthExporting(fn) {
			return false
		}
		if recv := fn.Signature.Recv(); recv != nil {
			return judges[named(recv.Type())] || e.leads(recv.Type()).answers()
		}
		res := fn.Signature.Results()
		for i := range res.Len() {
			if n := named(res.At(i).Type()); n != nil && judges[n] {
				return true
			}
		}
		return false
	}
}

// addInterfaces adds the interfaces of the package that one of some types
// implements.
func (e *engine) addInterfaces(judges map[*types.Named]bool) {
	if len(judges) == 0 {
		return
	}
	scope := e.in.Pkg.Scope()
	for _, name := range scope.Names() {
		o, ok := scope.Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		iface, ok := o.Type().Underlying().(*types.Interface)
		if !ok || iface.NumMethods() == 0 {
			continue
		}
		for judge := range judges {
			if judge != nil && !types.IsInterface(judge) && types.Implements(types.NewPointer(judge), iface) {
				judges[named(o.Type())] = true
				break
			}
		}
	}
}

// worthExporting reports whether a caller may ask a function for a verdict or
// for settings.
func (e *engine) worthExporting(fn *ssa.Function) bool {
	obj := fn.Object()
	if obj == nil || !obj.Exported() {
		return false
	}
	res := fn.Signature.Results()
	if res.Len() == 0 {
		// A setter: it changes its receiver or what it is given.
		return fn.Signature.Recv() != nil && bodySize(fn) <= smallBody || e.changesArgument(fn)
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

// changesArgument reports whether a function is a small one that writes into
// an argument: fields of a configuration, a map of headers.
func (e *engine) changesArgument(fn *ssa.Function) bool {
	if bodySize(fn) > smallBody {
		return false
	}
	for i := range fn.Signature.Params().Len() {
		switch t := fn.Signature.Params().At(i).Type(); t.Underlying().(type) {
		case *types.Pointer, *types.Map:
			return true
		default:
			if e.carries(t) {
				return true
			}
		}
	}
	return false
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
