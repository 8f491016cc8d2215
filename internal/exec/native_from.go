package exec

import (
	"go/types"
	"reflect"
)

// fromNative converts a Go value to a value of type t; t may be nil.
func (m *Machine) fromNative(rv reflect.Value, t types.Type, taint Taint) Value {
	v := m.fromNative1(rv, t, taint)
	v.Taint |= taint
	return v
}

func (m *Machine) fromNative1(rv reflect.Value, t types.Type, taint Taint) Value {
	switch rv.Kind() {
	case reflect.Bool:
		return Bool(rv.Bool())
	case reflect.String:
		return Str(rv.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return Value{X: rv.Int()}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return Value{X: rv.Uint()}
	case reflect.Float32, reflect.Float64:
		return Value{X: rv.Float()}
	case reflect.Slice:
		if rv.IsNil() {
			return NilValue()
		}
		var et types.Type = elemType(t, rv.Type().Elem())
		elems := make([]Value, rv.Len())
		for i := range elems {
			elems[i] = m.fromNative(rv.Index(i), et, taint)
		}
		return m.NewSlice(et, elems)
	case reflect.Array:
		agg := &Agg{Elems: make([]Value, rv.Len())}
		for i := range agg.Elems {
			agg.Elems[i] = m.fromNative(rv.Index(i), nil, taint)
		}
		return Value{X: agg}
	case reflect.Map:
		if rv.IsNil() {
			return NilValue()
		}
		return m.mapFromNative(rv, t, taint)
	case reflect.Interface:
		if rv.IsNil() {
			return NilValue()
		}
		return m.ifaceFromNative(rv.Elem())
	case reflect.Func:
		if rv.IsNil() {
			return NilValue()
		}
		return Value{X: &Closure{Go: func(m *Machine, args []Value) Value {
			v, ok := m.callNative(rv, args, nil)
			if !ok {
				return m.havoc("native function value", nil)
			}
			return v
		}}}
	case reflect.Pointer:
		if rv.IsNil() {
			return NilValue()
		}
		if pt, ok := pointerElem(t); ok && (allExported(rv.Type().Elem()) || isPlainKind(rv.Type().Elem().Kind())) {
			return Value{X: NewCell(pt, m.fromNative(rv.Elem(), pt, taint))}
		}
	case reflect.Struct:
		if t != nil && allExported(rv.Type()) && componentCount(t) == rv.NumField() {
			agg := &Agg{Elems: make([]Value, rv.NumField())}
			for i := range agg.Elems {
				if rv.Field(i).Type() == hiddenType {
					agg.Elems[i] = m.Zero(componentType(t, i))
					continue
				}
				agg.Elems[i] = m.fromNative(rv.Field(i), componentType(t, i), taint)
			}
			return Value{X: agg}
		}
	}
	return Value{X: &Native{rv}}
}

func (m *Machine) mapFromNative(rv reflect.Value, t types.Type, taint Taint) Value {
	mp := NewMap()
	keys := rv.MapKeys()
	sortKeys(keys)
	var et types.Type
	if t != nil {
		if mt, ok := t.Underlying().(*types.Map); ok {
			et = mt.Elem()
		}
	}
	for _, k := range keys {
		kv := m.fromNative(k, nil, taint)
		if key, ok := kv.comparable(); ok {
			mp.set(key, kv, m.fromNative(rv.MapIndex(k), et, taint))
		}
	}
	return Value{X: mp}
}

func (m *Machine) ifaceFromNative(rv reflect.Value) Value {
	switch e := rv.Interface().(type) {
	case *userError:
		return e.v
	case string:
		return Value{X: &Iface{Dyn: types.Typ[types.String], V: Str(e)}}
	case bool:
		return Value{X: &Iface{Dyn: types.Typ[types.Bool], V: Bool(e)}}
	case int:
		return Value{X: &Iface{Dyn: types.Typ[types.Int], V: Int(e)}}
	case float64:
		return Value{X: &Iface{Dyn: types.Typ[types.Float64], V: Value{X: e}}}
	case []any:
		t := types.NewSlice(anyType)
		return Value{X: &Iface{Dyn: t, V: m.fromNative(rv, t, 0)}}
	case map[string]any:
		t := types.NewMap(types.Typ[types.String], anyType)
		return Value{X: &Iface{Dyn: t, V: m.fromNative(rv, t, 0)}}
	}
	return Value{X: &Iface{V: Value{X: &Native{rv}}}}
}

func sortKeys(keys []reflect.Value) {
	if len(keys) == 0 || keys[0].Kind() != reflect.String {
		return
	}
	for i := 1; i < len(keys); i++ {
		for j := i; j > 0 && keys[j].String() < keys[j-1].String(); j-- {
			keys[j], keys[j-1] = keys[j-1], keys[j]
		}
	}
}

// isPlainKind reports whether a variable of the kind has no methods to keep.
func isPlainKind(k reflect.Kind) bool {
	return k >= reflect.Bool && k <= reflect.Float64 || k == reflect.String || k == reflect.Slice || k == reflect.Map || k == reflect.Interface
}

func allExported(rt reflect.Type) bool {
	if rt.Kind() != reflect.Struct {
		return false
	}
	for i := range rt.NumField() {
		if !rt.Field(i).IsExported() {
			return false
		}
	}
	return true
}

func pointerElem(t types.Type) (types.Type, bool) {
	if t == nil {
		return nil, false
	}
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return nil, false
	}
	return p.Elem(), true
}

// elemType returns the element type of a list, derived from the Go type when
// the static one is not known.
func elemType(t types.Type, rt reflect.Type) types.Type {
	if t != nil {
		if s, ok := t.Underlying().(*types.Slice); ok {
			return s.Elem()
		}
	}
	switch rt.Kind() {
	case reflect.Uint8:
		return types.Typ[types.Uint8]
	case reflect.Int32:
		return types.Typ[types.Int32]
	case reflect.Int:
		return types.Typ[types.Int]
	case reflect.String:
		return types.Typ[types.String]
	case reflect.Slice:
		return types.NewSlice(elemType(nil, rt.Elem()))
	}
	return types.Typ[types.String]
}

// nativeAssertable is the type assertion on an opaque native value: by the
// names of its methods, or by its own type.
func nativeAssertable(n *Native, t types.Type) (ok, known bool) {
	rt := n.V.Type()
	if it, isIface := t.Underlying().(*types.Interface); isIface {
		for i := range it.NumMethods() {
			if _, has := rt.MethodByName(it.Method(i).Name()); !has {
				return false, true
			}
		}
		return true, true
	}
	return sameType(rt, t), true
}

// sameType reports whether a Go type is the type t.
func sameType(rt reflect.Type, t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		return t.Obj().Pkg() != nil && rt.PkgPath() == t.Obj().Pkg().Path() && rt.Name() == t.Obj().Name()
	case *types.Basic:
		return rt.PkgPath() == "" && rt.Name() == t.Name()
	case *types.Pointer:
		return rt.Name() == "" && rt.Kind() == reflect.Pointer && sameType(rt.Elem(), t.Elem())
	case *types.Slice:
		return rt.Name() == "" && rt.Kind() == reflect.Slice && sameType(rt.Elem(), t.Elem())
	case *types.Map:
		return rt.Name() == "" && rt.Kind() == reflect.Map && sameType(rt.Key(), t.Key()) && sameType(rt.Elem(), t.Elem())
	}
	return false
}
