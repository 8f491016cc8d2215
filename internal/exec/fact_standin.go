package exec

import (
	"go/types"
)

// An importer is given the facts of the packages that it imports itself, and
// types from export data, which has what an API reaches. A fact therefore
// carries what its functions need of packages further away: functions,
// variables, types. For a type that the importer cannot have there is a
// stand-in.

// A standInMethod says where the body of a stand-in's method is.
type standInMethod struct {
	d   *decoder
	sym string
	sig *types.Signature
}

// noStruct is the structure of a stand-in of which only the name is known.
var noStruct = types.NewStruct(nil, nil)

// dispatch encodes the methods that a type has in interfaces: its own, and
// those of what it embeds if they are few.
func (e *encoder) dispatch(t types.Type) {
	n := namedOf(t)
	if n == nil || n.Obj().Pkg() == nil || types.IsInterface(n) || n.TypeArgs().Len() > 0 || e.shown[t.String()] {
		return
	}
	e.shown[t.String()] = true
	_, ptr := types.Unalias(t).(*types.Pointer)
	set := types.NewMethodSet(t)
	whole, bodies := set.Len() <= maxMethods, false
	var methods []wireMethod
	for i := range set.Len() {
		sel := set.At(i)
		if len(sel.Index()) > 1 && !whole {
			continue
		}
		m := sel.Obj().(*types.Func)
		w := wireMethod{Name: m.Name(), Ptr: ptr}
		if r := e.m.Prog.Method(t, m.Pkg(), m.Name()); r != nil && r.Body() != nil {
			e.root(r)
			if e.funcs[r] {
				w.Sym, bodies = r.Key(), true
			}
		}
		methods = append(methods, w)
	}
	if !bodies || e.visible(n) {
		return // an importer can do no more with the methods than without
	}
	for i, w := range methods {
		m, _, _ := types.LookupFieldOrMethod(t, true, n.Obj().Pkg(), w.Name)
		if fn, ok := m.(*types.Func); ok {
			methods[i].Sig = e.nameOnly(unbound(fn.Signature()))
		}
	}
	at := e.typ(n) - 1
	e.out.Types[at].Methods = append(e.out.Types[at].Methods, methods...)
	e.out.Types[at].Whole = whole
}

// unbound is a method's signature without the receiver.
func unbound(s *types.Signature) *types.Signature {
	return types.NewSignatureType(nil, nil, nil, s.Params(), s.Results(), s.Variadic())
}

// maxMethods bounds the methods of an interface that is encoded whole, and of a
// type whose promoted methods are.
const maxMethods = 16

// namedOf returns the named type that t is or points to, or nil.
func namedOf(t types.Type) *types.Named {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, _ := t.(*types.Named)
	return n
}

// visible reports whether every importer of the package has a named type, for
// the package's API reaches it.
func (e *encoder) visible(t *types.Named) bool {
	if e.api == nil {
		e.api = map[types.Type]bool{}
		scope := e.m.Prog.Pkg.Scope()
		for _, name := range scope.Names() {
			if o := scope.Lookup(name); o.Exported() {
				reach(o.Type(), e.api)
			}
		}
	}
	return e.api[t.Origin()]
}

// reach notes the named types that a type rests on, as export data has them.
func reach(t types.Type, seen map[types.Type]bool) {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			reach(arg, seen)
		}
		t = t.Origin()
		if seen[t] {
			return
		}
		seen[t] = true
		for p := range t.TypeParams().TypeParams() {
			reach(p.Constraint(), seen)
		}
		reach(t.Underlying(), seen)
		for m := range t.Methods() {
			reach(m.Type(), seen)
		}
	case *types.Pointer:
		reach(t.Elem(), seen)
	case *types.Slice:
		reach(t.Elem(), seen)
	case *types.Array:
		reach(t.Elem(), seen)
	case *types.Chan:
		reach(t.Elem(), seen)
	case *types.Map:
		reach(t.Key(), seen)
		reach(t.Elem(), seen)
	case *types.Struct:
		for f := range t.Fields() {
			reach(f.Type(), seen)
		}
	case *types.Tuple:
		for v := range t.Variables() {
			reach(v.Type(), seen)
		}
	case *types.Signature:
		for p := range t.TypeParams().TypeParams() {
			reach(p.Constraint(), seen)
		}
		reach(t.Params(), seen)
		reach(t.Results(), seen)
	case *types.Interface:
		for m := range t.ExplicitMethods() {
			reach(m.Type(), seen)
		}
		for m := range t.EmbeddedTypes() {
			reach(m, seen)
		}
	case *types.Union:
		for term := range t.Terms() {
			reach(term.Type(), seen)
		}
	}
}

// carry notes what a fact has of packages other than its own.
func (im *Imported) carry(d *decoder) {
	note := func(sym string) {
		if im.carried[sym] == nil && symbolPackage(sym) != d.path {
			im.carried[sym] = d
		}
	}
	for i := range d.in.Funcs {
		note(d.in.Funcs[i].Sym)
	}
	for i := range d.in.Globals {
		note(d.in.Globals[i].Sym)
	}
}

// holder returns the fact that has a function or variable: that of its package
// or one that carries it, or nil.
func (im *Imported) holder(sym string) *decoder {
	if d := im.decoder(symbolPackage(sym)); d != nil && d.has(sym) {
		return d
	}
	return im.carried[sym]
}

func (d *decoder) has(sym string) bool {
	_, function := d.index[sym]
	_, variable := d.globals[sym]
	return function || variable
}

// declared returns a named type as the importer has it, or nil.
func (im *Imported) declared(w *wireType, args []types.Type) types.Type {
	p := im.pkgs()[w.Pkg]
	if p == nil || w.Local {
		return nil
	}
	o, ok := p.Scope().Lookup(w.Name).(*types.TypeName)
	if !ok {
		return nil
	}
	if n, ok := o.Type().(*types.Named); ok && len(args) > 0 && n.TypeParams().Len() == len(args) {
		if inst, err := types.Instantiate(nil, n, args, false); err == nil {
			return inst
		}
	}
	return o.Type()
}

// standIn returns a type for one that the importer does not have, the same
// from every fact.
func (im *Imported) standIn(d *decoder, w *wireType, args []types.Type) (n *types.Named, fresh bool) {
	key := w.Pkg + "." + w.Name
	for _, a := range args {
		key += " " + a.String()
	}
	if n := im.standIns[key]; n != nil && !w.Local {
		return n, false
	}
	pkg := im.pkgs()[w.Pkg]
	if pkg == nil {
		pkg = types.NewPackage(w.Pkg, w.Pkg)
		im.pkgs()[w.Pkg] = pkg
	}
	n = types.NewNamed(types.NewTypeName(0, pkg, w.Name, nil), noStruct, nil)
	if !w.Local {
		im.standIns[key] = n
	}
	return n, true
}

// lacks reports whether a type that does not seem to implement an interface
// certainly does not: of a stand-in, methods may be missing.
func (im *Imported) lacks(t types.Type) bool {
	n := namedOf(t)
	return im == nil || n == nil || !im.partial[n]
}

// methods gives a stand-in the methods that interfaces may call.
func (d *decoder) methods(n *types.Named, w *wireType) {
	if known, ok := d.im.partial[n]; !ok || known {
		d.im.partial[n] = !w.Whole
	}
	for _, m := range w.Methods {
		var recv types.Type = n
		if m.Ptr {
			recv = types.NewPointer(n)
		}
		sig, _ := d.typ(m.Sig).(*types.Signature)
		if sig == nil {
			continue
		}
		full := types.NewSignatureType(types.NewParam(0, n.Obj().Pkg(), "", recv), nil, nil, sig.Params(), sig.Results(), sig.Variadic())
		if m.Sym != "" {
			d.im.methods[methodOf(recv, m.Name)] = standInMethod{d, m.Sym, full}
		}
		if obj, _, _ := types.LookupFieldOrMethod(recv, true, n.Obj().Pkg(), m.Name); obj == nil {
			n.AddMethod(types.NewFunc(0, n.Obj().Pkg(), m.Name, full))
		}
	}
}

// methodOf is the key of a method of a stand-in or a pointer to it: pointer
// types are made anew all the time.
func methodOf(t types.Type, name string) methodKey {
	if p, ok := t.(*types.Pointer); ok {
		return methodKey{p.Elem(), "*" + name}
	}
	return methodKey{t, name}
}

// method returns the method of a stand-in, or nil.
func (im *Imported) method(p *Program, t types.Type, name string) *FuncRef {
	if im == nil {
		return nil
	}
	m, ok := im.methods[methodOf(t, name)]
	if !ok {
		return nil
	}
	return p.imported(m.d, m.sym, m.sig)
}

// interfaceMethod returns the method that a call names, of an interface that
// may be a stand-in without methods.
func (d *decoder) interfaceMethod(c *wireCall) *types.Func {
	t := d.mustType(c.Iface)
	pkg := d.im.pkgs()[d.path]
	if obj, _, _ := types.LookupFieldOrMethod(t, false, pkg, c.Method); obj != nil {
		if m, ok := obj.(*types.Func); ok {
			return m
		}
	}
	sig, _ := d.mustType(c.Sig).(*types.Signature)
	if sig == nil {
		panic("no method " + c.Method)
	}
	return types.NewFunc(0, pkg, c.Method, types.NewSignatureType(types.NewParam(0, pkg, "", t), nil, nil, sig.Params(), sig.Results(), sig.Variadic()))
}
