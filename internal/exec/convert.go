package exec

import "go/types"

// convert is T(x).
func (m *Machine) convert(x Value, t types.Type) Value {
	x = m.resolve(x)
	switch u := t.Underlying().(type) {
	case *types.Basic:
		if r, ok := convertBasic(m, x, u); ok {
			r.Pos = x.Pos
			return r.Tainted(x.Taint)
		}
	case *types.Slice:
		if s, ok := x.AsString(); ok {
			return m.explode(s, u.Elem()).Tainted(x.Taint).At(x.Pos)
		}
	}
	if x.Unknown() != nil {
		return m.lift("convert", t, []Value{x}, func(d []Value) Value { return m.convert(d[0], t) })
	}
	if _, ok := x.X.(Nil); ok {
		return x
	}
	return m.havoc("conversion", t)
}

func convertBasic(m *Machine, x Value, b *types.Basic) (Value, bool) {
	info := b.Info()
	switch {
	case info&types.IsString != 0:
		switch s := x.X.(type) {
		case string:
			return x, true
		case int64:
			return Str(string(rune(s))), true
		case uint64:
			return Str(string(rune(s))), true
		case *Slice:
			if str, ok := m.implode(s); ok {
				return Str(str).Tainted(cellTaint(s.Arr, 0)), true
			}
		case Nil:
			return Str(""), true
		}
	case info&types.IsUnsigned != 0:
		switch n := x.X.(type) {
		case int64:
			return Value{X: wrapInt(uint64(n), b)}, true
		case uint64:
			return Value{X: wrapInt(n, b)}, true
		case float64:
			return Value{X: uint64(n)}, true
		}
	case info&types.IsInteger != 0:
		switch n := x.X.(type) {
		case int64:
			return Value{X: wrapInt(n, b)}, true
		case uint64:
			return Value{X: wrapInt(int64(n), b)}, true
		case float64:
			return Value{X: int64(n)}, true
		}
	case info&types.IsFloat != 0:
		switch n := x.X.(type) {
		case int64:
			return Value{X: float64(n)}, true
		case uint64:
			return Value{X: float64(n)}, true
		case float64:
			return x, true
		}
	}
	return Value{}, false
}

// explode is []byte(s) or []rune(s).
func (m *Machine) explode(s string, elem types.Type) Value {
	var elems []Value
	m.charge(len(s))
	if len(s) > maxElems {
		return m.havoc("long text", types.NewSlice(elem))
	}
	if b, ok := elem.Underlying().(*types.Basic); ok && b.Kind() == types.Uint8 {
		elems = make([]Value, len(s))
		for i := range len(s) {
			elems[i] = Value{X: uint64(s[i])}
		}
	} else {
		for _, r := range s {
			elems = append(elems, Value{X: int64(r)})
		}
	}
	return m.NewSlice(elem, elems)
}

// implode is string(b) for bytes or runes.
func (m *Machine) implode(s *Slice) (string, bool) {
	if s.More != nil {
		return "", false
	}
	elem := s.Arr.typ.Underlying().(*types.Array).Elem()
	b, _ := elem.Underlying().(*types.Basic)
	bytes := make([]byte, 0, s.Len)
	for i := range s.Len {
		n, ok := m.Elem(s, i).AsInt()
		if !ok {
			return "", false
		}
		if b != nil && b.Kind() == types.Uint8 {
			bytes = append(bytes, byte(n))
		} else {
			bytes = append(bytes, string(rune(n))...)
		}
	}
	return string(bytes), true
}
