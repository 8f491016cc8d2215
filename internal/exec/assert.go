package exec

import "go/types"

// typeAssert is x.(T).
func (m *Machine) typeAssert(v Value, in *Instr) Value {
	v = m.resolve(v)
	pair := func(x Value, ok Value) Value {
		if in.CommaOk {
			return Value{X: Tuple{x, ok}}
		}
		return x
	}
	switch x := v.X.(type) {
	case *Iface:
		ok, known := m.assertable(x, in.Type)
		if !known {
			break
		}
		if !ok {
			if !in.CommaOk {
				m.Throw(Str("interface conversion"))
			}
			return pair(m.Zero(in.Type), Bool(false))
		}
		if types.IsInterface(in.Type) {
			return pair(v, Bool(true))
		}
		inner := x.V.At(v.Pos)
		inner.Taint |= v.Taint
		return pair(inner, Bool(true))
	case Nil:
		if !in.CommaOk {
			m.Throw(Str("interface conversion: nil"))
		}
		return pair(m.Zero(in.Type), Bool(false))
	case *Unknown:
		ok := m.newUnknown(x.Src, types.Typ[types.Bool], x.Expr+".("+typeName(in.Type)+")")
		if x.Src < Opaque {
			ok.cost = [2]cost{free, free}
		}
		ok.prefer = 1
		d := m.derive(x, "", in.Type).Tainted(v.Taint)
		if du := d.Unknown(); du != nil && x.Default != nil && du.Default == nil && fits(x.Default.Strip(), in.Type) {
			def := x.Default.Strip()
			du.Default = &def
			if isBool(in.Type) {
				m.preferDefault(du)
			}
		}
		return pair(d, Value{X: ok, Taint: v.Taint})
	}
	if in.CommaOk {
		return Value{X: Tuple{m.havoc("assert", in.Type), m.havoc("assert", types.Typ[types.Bool])}}
	}
	return m.havoc("assert", in.Type)
}

// fits reports whether a known value is of a type of plain data.
func fits(v Value, t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch v.X.(type) {
		case string:
			return u.Info()&types.IsString != 0
		case bool:
			return u.Info()&types.IsBoolean != 0
		case int64:
			return u.Info()&types.IsInteger != 0
		}
	case *types.Slice:
		s, ok := v.X.(*Slice)
		return ok && types.Identical(componentType(s.Arr.typ, 0), u.Elem())
	}
	return false
}

func (m *Machine) assertable(x *Iface, t types.Type) (ok, known bool) {
	if o, isObj := x.V.X.(*Object); isObj {
		it, isIface := t.Underlying().(*types.Interface)
		if l, limited := o.Data.(interface{ Lacks(method string) bool }); limited && isIface {
			for i := range it.NumMethods() {
				if l.Lacks(it.Method(i).Name()) {
					return false, true
				}
			}
		}
		return true, isIface
	}
	if x.Dyn == nil {
		if n, isNative := x.V.X.(*Native); isNative {
			return nativeAssertable(n, t)
		}
		return false, false
	}
	if t.Underlying() == noStruct {
		return false, false
	}
	if it, isIface := t.Underlying().(*types.Interface); isIface {
		ok := types.Implements(x.Dyn, it)
		return ok, ok || m.Prog.Imports.lacks(x.Dyn)
	}
	return types.Identical(x.Dyn, t), true
}

func typeName(t types.Type) string { return types.TypeString(t, nil) }
