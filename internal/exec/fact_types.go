package exec

import (
	"go/types"
)

// wireType is a type in a fact. A named type that the package's API does not
// reach travels with its structure, since the export data that an importer has
// leaves it out. Where others only point to it the name is enough.
type wireType struct {
	Kind     kind
	Pkg      string
	Name     string // of a named type, basic type or, for a struct, nothing
	Elem     int
	Key      int
	Len      int64
	Names    []string
	Types    []int
	Flags    []bool // embedded fields
	Results  int
	Recv     int
	Variadic bool
	Args     []int
	Local    bool         // declared within a function
	Methods  []wireMethod // of a named type: those that interfaces may call
	Whole    bool         // it has no others
}

// wireMethod is a method that a type, or a pointer to it, has in interfaces.
type wireMethod struct {
	Name string
	Sym  string
	Sig  int
	Ptr  bool // the pointer's
}

type kind uint8

const (
	kNone kind = iota
	kBasic
	kNamed
	kPointer
	kSlice
	kArray
	kMap
	kChan
	kStruct
	kTuple
	kSignature
	kInterface
	kError
	kOpaque
)

// typ returns the index of a type plus one; zero is no type.
func (e *encoder) typ(t types.Type) int {
	if t == nil {
		return 0
	}
	if tup, ok := t.(*types.Tuple); ok && tup == nil {
		return 0
	}
	if s, ok := t.(*types.Signature); ok && s == nil {
		return 0
	}
	t = types.Unalias(t)
	key := typeKey(t)
	i, ok := e.types[key]
	if ok && (e.byName || !e.named[i]) {
		return i
	}
	if !ok {
		e.out.Types = append(e.out.Types, wireType{})
		i = len(e.out.Types)
		e.types[key] = i
	}
	if e.byName {
		e.named[i] = true
	} else {
		delete(e.named, i) // what was only named before is needed now
	}
	w := e.wireType(t)
	if w.Elem == 0 {
		w.Elem = e.out.Types[i-1].Elem // see methodsOf
	}
	w.Methods, w.Whole = e.out.Types[i-1].Methods, e.out.Types[i-1].Whole
	e.out.Types[i-1] = w
	return i
}

// nameOnly encodes a type that only the name of matters of.
func (e *encoder) nameOnly(t types.Type) int {
	defer func(was bool) { e.byName = was }(e.byName)
	e.byName = true
	return e.typ(t)
}

// structure encodes the type of something that is made or taken apart: a
// struct has its fields, what is behind a pointer a name.
func (e *encoder) structure(t types.Type) {
	if t == nil {
		return
	}
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
		defer func(was bool) { e.byName = was }(e.byName)
		e.byName = false
		e.typ(t)
	}
}

// structures encodes the types whose structure a function rests on.
func (e *encoder) structures(f *Func) {
	regs := make([]types.Type, f.NumRegs)
	for i, p := range f.Params {
		regs[i] = p.Type
	}
	for i := range f.Blocks {
		for j := range f.Blocks[i].Instrs {
			if in := &f.Blocks[i].Instrs[j]; in.Dst >= 0 {
				regs[in.Dst] = in.Type
			}
		}
	}
	for i := range f.Blocks {
		for j := range f.Blocks[i].Instrs {
			in := &f.Blocks[i].Instrs[j]
			switch in.Op {
			case OpAlloc, OpLookup, OpMakeSlice, OpTypeAssert:
				e.structure(elem(in.Type))
			case OpFieldAddr, OpField:
				if in.A.Kind == Reg {
					e.structure(elem(regs[in.A.N]))
				}
			}
		}
	}
}

// elem is what a pointer points to or a slice holds, and of other types the
// type itself.
func elem(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return u.Elem()
	case *types.Slice:
		return u.Elem()
	}
	return t
}

func typeKey(t types.Type) string {
	switch t := t.(type) {
	case *types.Tuple:
		return "tuple " + t.String()
	case *types.Signature:
		s := t.String()
		if r := t.Recv(); r != nil {
			s = "(" + r.Type().String() + ")" + s
		}
		return s
	case *types.Named:
		if o := t.Obj(); o.Parent() != nil && o.Pkg() != nil && o.Parent() != o.Pkg().Scope() {
			// Declared inside a function: the name alone is not unique.
			return t.String() + "@" + t.Underlying().String()
		}
	}
	return t.String()
}

func (e *encoder) wireType(t types.Type) wireType {
	switch t := t.(type) {
	case *types.Basic:
		return wireType{Kind: kBasic, Elem: int(t.Kind())}
	case *types.Named:
		return e.namedType(t)
	case *types.Pointer:
		return wireType{Kind: kPointer, Elem: e.typ(t.Elem())}
	case *types.Slice:
		return wireType{Kind: kSlice, Elem: e.typ(t.Elem())}
	case *types.Array:
		return wireType{Kind: kArray, Elem: e.typ(t.Elem()), Len: t.Len()}
	case *types.Map:
		return wireType{Kind: kMap, Key: e.typ(t.Key()), Elem: e.typ(t.Elem())}
	case *types.Chan:
		return wireType{Kind: kChan, Elem: e.typ(t.Elem())}
	case *types.Struct:
		w := wireType{Kind: kStruct}
		for i := range t.NumFields() {
			f := t.Field(i)
			w.Names = append(w.Names, f.Name())
			w.Types = append(w.Types, e.typ(f.Type()))
			w.Flags = append(w.Flags, f.Embedded())
		}
		return w
	case *types.Tuple:
		w := wireType{Kind: kTuple}
		for i := range t.Len() {
			w.Names = append(w.Names, t.At(i).Name())
			w.Types = append(w.Types, e.typ(t.At(i).Type()))
		}
		return w
	case *types.Signature:
		w := wireType{Kind: kSignature, Elem: e.nameOnly(t.Params()), Results: e.nameOnly(t.Results()), Variadic: t.Variadic()}
		if r := t.Recv(); r != nil && !types.IsInterface(r.Type()) {
			w.Recv = e.nameOnly(r.Type())
		}
		return w
	case *types.Interface:
		w := wireType{Kind: kInterface}
		for i := range t.NumMethods() {
			m := t.Method(i)
			w.Names = append(w.Names, m.Name())
			w.Types = append(w.Types, e.nameOnly(unbound(m.Signature())))
		}
		return w
	}
	return wireType{Kind: kOpaque}
}

func (e *encoder) namedType(t *types.Named) wireType {
	o := t.Obj()
	if o.Pkg() == nil {
		return wireType{Kind: kError}
	}
	w := wireType{Kind: kNamed, Pkg: o.Pkg().Path(), Name: o.Name(), Local: o.Parent() != nil && o.Parent() != o.Pkg().Scope()}
	for i := range t.TypeArgs().Len() {
		w.Args = append(w.Args, e.typ(t.TypeArgs().At(i)))
	}
	if e.visible(t) {
		return w
	}
	own := o.Pkg() == e.m.Prog.Pkg
	switch u := t.Underlying().(type) {
	case *types.Struct:
		if own {
			w.Elem = e.typ(u)
		} else if !e.byName {
			w.Elem = e.foreignStruct(u)
		}
	case *types.Interface:
		if own {
			w.Elem = e.typ(u)
		}
	default:
		w.Elem = e.typ(u)
	}
	return w
}

// maxWithin bounds how deep structs of other packages are encoded that hold
// one another.
const maxWithin = 2

// methodsOf encodes an interface whose methods matter, unless it has a great
// many.
func (e *encoder) methodsOf(t types.Type) {
	i := e.typ(t)
	if u, ok := t.Underlying().(*types.Interface); ok && e.out.Types[i-1].Kind == kNamed && u.NumMethods() <= maxMethods {
		methods := e.typ(u)
		e.out.Types[i-1].Elem = methods
	}
}

// foreignStruct encodes a struct of another package. What it holds itself has
// its structure, what it points to a name.
func (e *encoder) foreignStruct(t *types.Struct) int {
	key := "foreign " + t.String()
	if i, ok := e.types[key]; ok {
		return i
	}
	e.out.Types = append(e.out.Types, wireType{})
	i := len(e.out.Types)
	e.types[key] = i
	w := wireType{Kind: kStruct}
	for f := range t.Fields() {
		w.Names = append(w.Names, f.Name())
		w.Flags = append(w.Flags, f.Embedded())
		switch f.Type().Underlying().(type) {
		case *types.Struct, *types.Array:
			if e.within < maxWithin {
				e.within++
				w.Types = append(w.Types, e.typ(f.Type()))
				e.within--
				continue
			}
		}
		w.Types = append(w.Types, e.nameOnly(f.Type()))
	}
	e.out.Types[i-1] = w
	return i
}

// typ returns the type with an index.
func (d *decoder) typ(i int) types.Type {
	if i <= 0 || i > len(d.in.Types) {
		return nil
	}
	if t, ok := d.named[i]; ok {
		return t
	}
	t := d.decodeType(i)
	d.named[i] = t
	return t
}

func (d *decoder) mustType(i int) types.Type {
	if t := d.typ(i); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

func (d *decoder) decodeType(i int) types.Type {
	w := &d.in.Types[i-1]
	switch w.Kind {
	case kBasic:
		return types.Typ[w.Elem]
	case kError:
		return types.Universe.Lookup("error").Type()
	case kNamed:
		return d.decodeNamed(i, w)
	case kPointer:
		return types.NewPointer(d.mustType(w.Elem))
	case kSlice:
		return types.NewSlice(d.mustType(w.Elem))
	case kArray:
		return types.NewArray(d.mustType(w.Elem), w.Len)
	case kMap:
		return types.NewMap(d.mustType(w.Key), d.mustType(w.Elem))
	case kChan:
		return types.NewChan(types.SendRecv, d.mustType(w.Elem))
	case kStruct:
		fields := make([]*types.Var, len(w.Names))
		for j, n := range w.Names {
			fields[j] = types.NewField(0, d.im.pkgs()[d.path], n, d.mustType(w.Types[j]), w.Flags[j])
		}
		return types.NewStruct(fields, nil)
	case kTuple:
		vars := make([]*types.Var, len(w.Names))
		for j, n := range w.Names {
			vars[j] = types.NewParam(0, nil, n, d.mustType(w.Types[j]))
		}
		return types.NewTuple(vars...)
	case kSignature:
		params, _ := d.typ(w.Elem).(*types.Tuple)
		results, _ := d.typ(w.Results).(*types.Tuple)
		var recv *types.Var
		if w.Recv > 0 {
			recv = types.NewParam(0, nil, "", d.mustType(w.Recv))
		}
		return types.NewSignatureType(recv, nil, nil, params, results, w.Variadic)
	case kInterface:
		methods := make([]*types.Func, len(w.Names))
		for j, n := range w.Names {
			sig, _ := d.typ(w.Types[j]).(*types.Signature)
			methods[j] = types.NewFunc(0, d.im.pkgs()[d.path], n, sig)
		}
		return types.NewInterfaceType(methods, nil).Complete()
	}
	return types.Typ[types.Invalid]
}

// decodeNamed finds a named type among the imports, or makes a stand-in with
// the structure that the fact describes.
func (d *decoder) decodeNamed(i int, w *wireType) types.Type {
	args := make([]types.Type, len(w.Args))
	for j, a := range w.Args {
		args[j] = d.mustType(a)
	}
	if t := d.im.declared(w, args); t != nil {
		return t
	}
	n, fresh := d.im.standIn(d, w, args)
	d.named[i] = n
	if w.Elem > 0 && (fresh || n.Underlying() == noStruct) {
		if t := d.mustType(w.Elem); t != types.Typ[types.Invalid] {
			n.SetUnderlying(t.Underlying())
		}
	}
	d.methods(n, w)
	return n
}
