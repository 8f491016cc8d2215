package exec

import (
	"fmt"
	"go/token"
	"go/types"
	"strconv"
)

// builtin executes a call of a predeclared function.
func (m *Machine) builtin(f *frame, in *Instr, args []Value) Value {
	for i := range args {
		args[i] = m.resolve(args[i])
	}
	t := in.Type
	if t == nil && in.Call.Type != nil {
		t = in.Call.Type
	}
	switch in.Call.Builtin {
	case "len":
		return m.length(args[0])
	case "cap":
		if s, ok := args[0].X.(*Slice); ok {
			return Int(s.Cap)
		}
		return m.length(args[0])
	case "append":
		return m.append(args, t)
	case "copy":
		return m.copySlice(args[0], args[1])
	case "delete":
		if mp, ok := args[0].X.(*Map); ok {
			m.MapDelete(mp, args[1])
		}
		return Value{}
	case "clear":
		switch x := args[0].X.(type) {
		case *Map:
			m.logMap(x)
			*x = Map{Open: nil}
		case *Slice:
			for i := range x.Len {
				if k := m.Kid(x.Arr, x.Off+i); k != nil {
					m.Store(k, m.Zero(k.typ))
				}
			}
		}
		return Value{}
	case "min", "max":
		return m.minmax(in.Call.Builtin == "min", args, t)
	case "recover":
		return m.recoverPanic(f)
	case "ssa:wrapnilchk":
		return args[0]
	case "ssa:deferstack":
		// The body of a range-over-func loop defers to its function.
		return Value{X: &Object{Type: "ssa.deferstack", Data: f}}
	case "print", "println", "close":
		return Value{}
	}
	if t == nil {
		return Value{}
	}
	return m.havoc("builtin "+in.Call.Builtin, t)
}

// recoverPanic ends the panic in flight in the function that deferred f.
func (m *Machine) recoverPanic(f *frame) Value {
	for i := len(m.frames) - 1; i >= 0; i-- {
		if m.frames[i] == f && i > 0 {
			caller := m.frames[i-1]
			if caller.rec != nil {
				v := caller.rec.v
				caller.rec = nil
				if _, ok := v.X.(*Iface); !ok && !v.IsNil() {
					v = Value{X: &Iface{Dyn: types.Typ[types.String], V: v}}
				}
				return v
			}
		}
	}
	return NilValue()
}

func (m *Machine) length(v Value) Value {
	intT := types.Typ[types.Int]
	switch x := v.X.(type) {
	case string:
		return Value{X: int64(len(x)), Taint: v.Taint}
	case Nil:
		return Int(0)
	case *Slice:
		if x.More == nil {
			return Value{X: int64(x.Len), Taint: v.Taint}
		}
		u := m.newUnknown(x.More.Src, intT, fmt.Sprintf("len %s+%d", x.More.Expr, x.Len))
		u.lenOf, u.minLen, u.Note = x.More, int64(x.Len), x.More.Note
		return Value{X: u, Taint: v.Taint}
	case *Map:
		if x.Open == nil && x.More == nil {
			return Value{X: int64(len(x.keys)), Taint: v.Taint}
		}
		return Value{X: m.newUnknown(Circumstance, intT, "len "+v.String())}
	case *Agg:
		return Int(len(x.Elems))
	case *Cell:
		if p := componentCount(x.typ); p >= 0 {
			return Int(p)
		}
	case *Unknown:
		r := m.lift("len", intT, []Value{v}, func(d []Value) Value { return m.length(d[0]) })
		if u := r.Unknown(); u != nil {
			u.lenOf = x
		}
		return r
	}
	return m.havoc("len", intT)
}

// append(s, elems...).
func (m *Machine) append(args []Value, t types.Type) Value {
	st, ok := t.Underlying().(*types.Slice)
	if !ok || len(args) == 0 {
		return m.havoc("append", t)
	}
	var elems []Value
	var more *Unknown
	taint := taintOf(args...)
	add := func(v Value) bool {
		if s, ok := v.AsString(); ok { // append([]byte, string...)
			for i := range len(s) {
				elems = append(elems, Value{X: uint64(s[i])})
			}
			return true
		}
		if u := v.Unknown(); u != nil {
			more = u
			return true
		}
		list, _, ok := m.Elems(v)
		if !ok {
			return false
		}
		elems = append(elems, list...)
		if s, isSlice := v.X.(*Slice); isSlice && s.More != nil {
			more = s.More
		}
		return true
	}
	for _, a := range args {
		if !add(a) {
			return m.havoc("append", t)
		}
	}
	m.charge(len(elems))
	if len(elems) > maxElems {
		return m.havoc("long list", t).Tainted(taint)
	}
	// Have: with an unknown part the order is not known, but every known
	// element is in the list.
	if base, ok := args[0].X.(*Slice); ok && more == nil && base.Len+len(elems)-base.Len <= base.Cap && base.Cap > base.Len {
		// Room in the same array: Go writes there.
		for i := base.Len; i < len(elems); i++ {
			if k := m.Kid(base.Arr, base.Off+i); k != nil {
				m.Store(k, elems[i])
			}
		}
		return Value{X: &Slice{Arr: base.Arr, Off: base.Off, Len: len(elems), Cap: base.Cap}, Pos: args[0].Pos, Taint: taint}
	}
	if len(elems) == 0 && more != nil && len(args) <= 2 {
		return Value{X: more, Taint: taint}
	}
	v := m.NewSlice(st.Elem(), elems)
	v.X.(*Slice).More = more
	v.Pos, v.Taint = args[0].Pos, v.Taint|taint
	return v
}

func (m *Machine) copySlice(dst, src Value) Value {
	d, ok := dst.X.(*Slice)
	var elems []Value
	var more *Unknown
	if s, isStr := src.AsString(); isStr {
		for i := range len(s) {
			elems = append(elems, Value{X: uint64(s[i]), Taint: src.Taint})
		}
	} else if list, _, known := m.Elems(src); known {
		elems = list
		if s, isSlice := src.X.(*Slice); isSlice {
			more = s.More
		}
	} else if more = src.Unknown(); more == nil {
		ok = false
	}
	if !ok {
		return m.havoc("copy", types.Typ[types.Int])
	}
	for i := range d.Len {
		k := m.Kid(d.Arr, d.Off+i)
		switch {
		case k == nil:
		case i < len(elems):
			m.Store(k, elems[i])
		case more != nil:
			m.Store(k, m.derive(more, "["+strconv.Itoa(i)+"]", k.typ).Tainted(src.Taint))
		}
	}
	if more != nil || d.More != nil {
		return m.havoc("copy", types.Typ[types.Int])
	}
	return Int(min(d.Len, len(elems)))
}

func (m *Machine) minmax(smaller bool, args []Value, t types.Type) Value {
	best := args[0]
	for _, a := range args[1:] {
		less := arith(token.LSS, a.X, best.X, types.Typ[types.Bool])
		b, ok := less.(bool)
		if !ok {
			return m.lift("minmax", t, args, nil)
		}
		if b == smaller {
			best = a
		}
	}
	best.Taint |= taintOf(args...)
	return best
}
