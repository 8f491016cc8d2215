package exec

import (
	"go/types"
)

// wireType is a type in a fact. Named types of other packages travel by name;
// those of the exporting package with their structure too, since export data
// leaves out what the package's API does not reach.
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
	if i, ok := e.types[key]; ok {
		return i
	}
	e.out.Types = append(e.out.Types, wireType{})
	i := len(e.out.Types)
	e.types[key] = i
	w := e.wireType(t)
	e.out.Types[i-1] = w
	return i
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
		w := wireType{Kind: kSignature, Elem: e.typ(t.Params()), Results: e.typ(t.Results()), Variadic: t.Variadic()}
		if r := t.Recv(); r != nil && !types.IsInterface(r.Type()) {
			w.Recv = e.typ(r.Type())
		}
		return w
	case *types.Interface:
		w := wireType{Kind: kInterface}
		for i := range t.NumMethods() {
			m := t.Method(i)
			w.Names = append(w.Names, m.Name())
			w.Types = append(w.Types, e.typ(types.NewSignatureType(nil, nil, nil, m.Signature().Params(), m.Signature().Results(), m.Signature().Variadic())))
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
	w := wireType{Kind: kNamed, Pkg: o.Pkg().Path(), Name: o.Name()}
	for i := range t.TypeArgs().Len() {
		w.Args = append(w.Args, e.typ(t.TypeArgs().At(i)))
	}
	if o.Pkg() == e.m.Prog.Pkg && t.TypeArgs().Len() == 0 {
		w.Elem = e.typ(t.Underlying())
	}
	return w
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
	if p := d.im.pkgs()[w.Pkg]; p != nil {
		if o, ok := p.Scope().Lookup(w.Name).(*types.TypeName); ok {
			t := o.Type()
			if n, ok := t.(*types.Named); ok && len(w.Args) > 0 && n.TypeParams().Len() == len(w.Args) {
				args := make([]types.Type, len(w.Args))
				for j, a := range w.Args {
					args[j] = d.mustType(a)
				}
				if inst, err := types.Instantiate(nil, n, args, false); err == nil {
					return inst
				}
			}
			return t
		}
	}
	pkg := d.im.pkgs()[w.Pkg]
	if pkg == nil {
		pkg = types.NewPackage(w.Pkg, w.Pkg)
		d.im.pkgs()[w.Pkg] = pkg
	}
	n := types.NewNamed(types.NewTypeName(0, pkg, w.Name, nil), nil, nil)
	d.named[i] = n
	var u types.Type = types.NewStruct(nil, nil)
	if w.Elem > 0 {
		if t := d.mustType(w.Elem); t != types.Typ[types.Invalid] {
			u = t.Underlying()
		}
	}
	n.SetUnderlying(u)
	return n
}
