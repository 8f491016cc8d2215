package exec

import (
	"go/types"
	"strconv"
)

// cellOf returns the variable a pointer value points to; nil pointers panic in
// the executed program, other values give nil.
func (m *Machine) cellOf(p Value, elem types.Type) *Cell {
	p = m.resolve(p)
	switch x := p.X.(type) {
	case *Cell:
		return x
	case *Unknown:
		return m.target(x, elem)
	case Nil:
		m.Throw(Str("nil pointer dereference"))
	}
	return nil
}

func (m *Machine) deref(p Value, t types.Type) Value {
	c := m.cellOf(p, t)
	if c == nil {
		return m.havoc("load", t)
	}
	v := m.Load(c)
	if v.X == nil {
		return m.havoc("load", t)
	}
	v.Taint |= p.Taint
	return v
}

func (m *Machine) storeThrough(p, v Value) {
	p = m.resolve(p)
	switch x := p.X.(type) {
	case *Cell:
		m.Store(x, v)
	case *Unknown:
		if pt, ok := x.Typ.(*types.Pointer); ok {
			m.Store(m.target(x, pt.Elem()), v)
			return
		}
		m.escape(v)
	case Nil:
		m.Throw(Str("nil pointer dereference"))
	default:
		m.escape(v)
	}
}

// fieldAddr returns &p.field; t is the type of the result.
func (m *Machine) fieldAddr(p Value, i int, t types.Type) Value {
	p = m.resolve(p)
	switch x := p.X.(type) {
	case *Cell:
		if k := m.Kid(x, i); k != nil {
			if m.Hooks.Field != nil {
				m.Hooks.Field(x)
			}
			return Value{X: k, Pos: p.Pos, Taint: p.Taint}
		}
	case *Unknown:
		if pt, ok := x.Typ.Underlying().(*types.Pointer); ok {
			c := m.target(x, pt.Elem())
			if k := m.Kid(c, i); k != nil {
				if m.Hooks.Field != nil {
					m.Hooks.Field(c)
				}
				return Value{X: k, Pos: p.Pos, Taint: p.Taint}
			}
		}
	case Nil:
		m.Throw(Str("nil pointer dereference"))
	}
	return m.havoc("field address", t)
}

func (m *Machine) field(v Value, i int, t types.Type) Value {
	v = m.resolve(v)
	switch x := v.X.(type) {
	case *Agg:
		if i < len(x.Elems) {
			return x.Elems[i]
		}
	case *Unknown:
		if x.Typ != nil {
			return m.derive(x, componentName(x.Typ, i), t).Tainted(v.Taint)
		}
		return m.derive(x, "."+strconv.Itoa(i), t).Tainted(v.Taint)
	}
	return m.havoc("field", t)
}

// indexAddr returns &x[i]; t is the type of the result.
func (m *Machine) indexAddr(x, i Value, t types.Type) Value {
	x, i = m.resolve(x), m.resolve(i)
	elem := t.Underlying().(*types.Pointer).Elem()
	i = m.chosenIndex(x, i)
	n, known := i.AsInt()
	switch s := x.X.(type) {
	case *Slice:
		if known {
			if n >= 0 && int(n) < s.Len {
				if k := m.Kid(s.Arr, s.Off+int(n)); k != nil {
					return Value{X: k, Taint: x.Taint | i.Taint}
				}
			} else if s.More == nil {
				m.Throw(Str("index out of range"))
			} else {
				return Value{X: NewCell(elem, m.derive(s.More, "["+strconv.FormatInt(n, 10)+"]", elem)), Taint: x.Taint}
			}
		}
	case *Cell: // pointer to array
		if known {
			if k := m.Kid(s, int(n)); k != nil {
				return Value{X: k, Taint: x.Taint | i.Taint}
			}
			if n >= 0 && n < int64(componentCount(s.typ)) {
				break // too large to be spread over cells
			}
			m.Throw(Str("index out of range"))
		}
	case *Unknown:
		name := "[" + i.String() + "]"
		return Value{X: NewCell(elem, m.derive(s, name, elem).Tainted(x.Taint|i.Taint)), Taint: x.Taint | i.Taint}
	case Nil:
		m.Throw(Str("index out of range"))
	}
	// Have: an unknown index into known elements.
	if v, ok := m.anyElem(x, i, elem); ok {
		return Value{X: NewCell(elem, v)}
	}
	return m.havoc("element address", t)
}

// arrayOf is the pointer to the array that a slice is a part of.
func (m *Machine) arrayOf(v Value, t types.Type) Value {
	p, isPtr := typeUnder[*types.Pointer](t)
	s, isSlice := v.X.(*Slice)
	if !isPtr || !isSlice || s.More != nil || componentCount(p.Elem()) > maxElems {
		return m.havoc("slice to array", t)
	}
	n := componentCount(p.Elem())
	if n > s.Len {
		m.Throw(Str("slice is too short for the array"))
	}
	arr := &Cell{typ: p.Elem(), val: Value{X: &Agg{}}, kids: make([]*Cell, n)}
	for i := range arr.kids {
		if arr.kids[i] = m.Kid(s.Arr, s.Off+i); arr.kids[i] == nil {
			return m.havoc("slice to array", t)
		}
	}
	return Value{X: arr, Pos: v.Pos, Taint: v.Taint}
}

// anyElem returns the element at an unknown index: unknown, but with the
// source of the index.
func (m *Machine) anyElem(x, i Value, elem types.Type) (Value, bool) {
	u := i.Unknown()
	if u == nil {
		return Value{}, false
	}
	return Value{X: m.newUnknown(u.Src, elem, x.String()+"["+u.Expr+"]"), Taint: x.Taint | i.Taint}, true
}

func (m *Machine) index(x, i Value, t types.Type) Value {
	x, i = m.resolve(x), m.resolve(i)
	i = m.chosenIndex(x, i)
	n, known := i.AsInt()
	switch a := x.X.(type) {
	case string:
		if known {
			if n < 0 || int(n) >= len(a) {
				m.Throw(Str("index out of range"))
			}
			return Value{X: uint64(a[n]), Taint: x.Taint | i.Taint}
		}
	case *Agg:
		if known && n >= 0 && int(n) < len(a.Elems) {
			return a.Elems[n]
		}
	case *Unknown:
		return m.lift("index", t, []Value{x, i}, func(d []Value) Value { return m.index(d[0], d[1], t) })
	}
	if v, ok := m.anyElem(x, i, t); ok {
		return v
	}
	return m.havoc("index", t)
}

// lookup is m[k] or s[i] with an optional second result.
func (m *Machine) lookup(x, k Value, in *Instr) Value {
	x, k = m.resolve(x), m.resolve(k)
	t := in.Type
	if in.CommaOk {
		t = in.Type.(*types.Tuple).At(0).Type()
	}
	pair := func(v, ok Value) Value {
		taint := x.Taint | k.Taint
		if in.CommaOk {
			return Value{X: Tuple{v.Tainted(taint), ok.Tainted(taint)}}
		}
		return v.Tainted(taint)
	}
	unknown := func(base *Unknown) Value {
		entries := *base
		entries.data = true // what a table holds is no mode of the program
		args := []Value{{X: &entries, Taint: x.Taint}, k}
		v := m.lift("lookup", t, args, nil)
		ok := m.lift("has", types.Typ[types.Bool], args, nil)
		return pair(v, ok)
	}
	switch mp := x.X.(type) {
	case string:
		return m.index(x, k, t)
	case Nil:
		return pair(m.Zero(t), Bool(false))
	case *Unknown:
		return unknown(mp)
	case *Map:
		if k.Taint != 0 {
			m.charge(len(mp.keys))
			for _, key := range mp.keys {
				m.compared(Text, key.Strip())
			}
		}
		m.met(k, mp.keys...)
		if v, ok := mp.Get(k); ok {
			m.matchedAmong(mp.keys, k)
			return pair(v, Bool(true))
		}
		if v, ok := m.entered(mp, k, t); v.X != nil {
			return pair(v, ok)
		}
		if _, known := k.comparable(); known {
			if mp.Open != nil {
				if v := mp.Open(k); v.X != nil {
					ok := Bool(true)
					if u := v.Unknown(); u != nil {
						ok = Value{X: m.newUnknown(u.Src, types.Typ[types.Bool], "has "+u.Expr)}
					}
					return pair(v, ok)
				}
			}
			if mp.More == nil {
				return pair(m.Zero(t), Bool(false))
			}
			return unknown(mp.More)
		}
		if v, ok, decided := m.lookupUnknown(mp, k, t, in.CommaOk); decided {
			return pair(v, Bool(ok))
		}
		if u := k.Unknown(); u != nil {
			// Any key: any of the values, or none.
			return unknown(u)
		}
	}
	if in.CommaOk {
		return m.havocTuple(in.Type.(*types.Tuple))
	}
	return m.havoc("lookup", t)
}

// caseSplit is the largest map whose entries are told apart for an unknown key.
const caseSplit = 8

// lookupUnknown looks a circumstance or a mode up in a small map: each of the entries
// and their absence are paths of their own.
func (m *Machine) lookupUnknown(mp *Map, k Value, t types.Type, asked bool) (v Value, ok, decided bool) {
	u := k.Unknown()
	if u == nil || u.Src != Circumstance && !byMode(u, k, mp) || mp.Open != nil || mp.More != nil || len(mp.keys) > caseSplit {
		return Value{}, false, false
	}
	for i, key := range mp.keys {
		if m.decide(m.equal(k, key)) {
			return mp.vals[i], true, true
		}
	}
	if u.Src == Config && !asked {
		m.Doubt("a mode without entry")
	}
	return m.Zero(t), false, true
}

// entered is an entry that others may have put into a map of which the program
// itself has no such entry, or no value. Where the origin is the key, what the
// program has is all that there is.
func (m *Machine) entered(mp *Map, k Value, t types.Type) (v, ok Value) {
	if k.Taint&Origin != 0 || mp.Open != nil || mp.More != nil || len(mp.keys) > 0 || m.Hooks.Entered == nil || !m.Hooks.Entered(t) {
		return v, ok
	}
	name := "entry of " + types.TypeString(t, nil) + "[" + k.String() + "]"
	ok = m.NewUnknown(Circumstance, types.Typ[types.Bool], "has "+name)
	if u := k.Unknown(); u != nil && u.Text && u.called(secrets...) {
		has := ok.Unknown()
		has.cost, has.secret = [2]cost{free, maybe}, true
	}
	if !m.decide(ok) {
		return m.Zero(t), Bool(false)
	}
	return m.NewUnknown(Circumstance, t, name), Bool(true)
}

// byMode reports whether a configuration value picks the entry of a map from
// modes to what belongs to them.
func byMode(u *Unknown, k Value, mp *Map) bool {
	if u.Src != Config || u.isData() || k.Taint != 0 {
		return false
	}
	for _, key := range mp.keys {
		s, isText := key.AsString()
		if _, isBool := key.AsBool(); !isBool && !(isText && isWord(s)) && enumerated(u.Typ, key) == "" {
			return false
		}
	}
	return true
}

// chosenIndex tells the elements of a short list apart for an index that is one
// of the program's own modes.
func (m *Machine) chosenIndex(x, i Value) Value {
	u := i.Unknown()
	if u == nil || u.Src != Config || u.isData() || i.Taint != 0 {
		return i
	}
	n := 0
	switch a := x.X.(type) {
	case *Slice:
		if n = a.Len; a.More != nil {
			return i
		}
	case *Agg:
		n = len(a.Elems)
	case *Cell:
		n = componentCount(a.typ)
	}
	if n < 1 || n > caseSplit || enumerated(u.Typ, Int(0)) == "" {
		return i
	}
	for j := range n {
		if k := (Value{X: int64(j)}); enumerated(u.Typ, k) != "" && m.decide(m.equal(i, k)) {
			return k
		}
	}
	m.Doubt("a mode without element")
	return i
}

func (m *Machine) mapUpdate(mp, k, v Value) {
	mp, k = m.resolve(mp), m.resolve(k)
	switch x := mp.X.(type) {
	case *Map:
		m.MapSet(x, k, m.passedList(v).Tainted(m.foreign()))
	case Nil:
		m.Throw(Str("assignment to entry in nil map"))
	default:
		m.escape(v)
	}
}

// slice is x[low:high:max].
func (m *Machine) slice(f *frame, in *Instr) Value {
	x := m.resolve(m.get(f, in.A))
	lo, hi := m.resolve(m.get(f, in.B)), m.resolve(m.get(f, in.C))
	taint := x.Taint | lo.Taint | hi.Taint
	low, high := int64(0), int64(-1)
	known := true
	if in.B.Kind != None {
		low, known = lo.AsInt()
	}
	if in.C.Kind != None && known {
		high, known = hi.AsInt()
	}
	if known {
		switch s := x.X.(type) {
		case string:
			if high < 0 && in.C.Kind == None {
				high = int64(len(s))
			}
			if low < 0 || high > int64(len(s)) || low > high {
				m.Throw(Str("slice bounds out of range"))
			}
			return Value{X: s[low:high], Pos: x.Pos, Taint: taint}
		case *Slice:
			if in.C.Kind == None {
				high = int64(s.Len)
			}
			if low < 0 || high > int64(s.Cap) || low > high {
				if s.More != nil {
					break
				}
				m.Throw(Str("slice bounds out of range"))
			}
			c := *s
			c.Off, c.Len, c.Cap = s.Off+int(low), int(high-low), s.Cap-int(low)
			if in.C.Kind != None {
				c.More = nil
			}
			return Value{X: &c, Pos: x.Pos, Taint: taint}
		case *Cell: // pointer to array
			n := int64(componentCount(s.typ))
			if in.C.Kind == None {
				high = n
			}
			if low < 0 || high > n || low > high {
				m.Throw(Str("slice bounds out of range"))
			}
			return Value{X: &Slice{Arr: s, Off: int(low), Len: int(high - low), Cap: int(n - low)}, Pos: x.At(in.Pos).Pos, Taint: taint}
		case Nil:
			return x
		}
	}
	args := []Value{x}
	if in.B.Kind != None {
		args = append(args, lo)
	}
	if in.C.Kind != None {
		args = append(args, hi)
	}
	for _, a := range args {
		if a.Unknown() != nil {
			return m.lift("slice", in.Type, args, nil)
		}
	}
	return m.havoc("slice", in.Type)
}

func (m *Machine) makeSlice(n, c Value, t types.Type) Value {
	elem := t.Underlying().(*types.Slice).Elem()
	size, ok := m.resolve(n).AsInt()
	capacity, okc := m.resolve(c).AsInt()
	if ok && size < 0 {
		m.Throw(Str("makeslice: len out of range"))
	}
	if !ok || size > maxElems {
		if u := m.resolve(n).Unknown(); u != nil {
			if u.lenOf != nil && 0 < u.minLen && u.minLen < maxElems {
				// Have: room for a list that is known in part.
				v := m.makeSlice(Value{X: u.minLen}, Value{X: u.minLen}, t)
				v.X.(*Slice).More = m.derive(u.lenOf, ".room", t).Unknown()
				return v
			}
			return m.lift("make", t, []Value{n}, nil)
		}
		return m.havoc("make", t)
	}
	if !okc || capacity < size || capacity > maxElems {
		capacity = size
	}
	arr := types.NewArray(elem, capacity)
	return Value{X: &Slice{Arr: NewCell(arr, m.Zero(arr)), Len: int(size), Cap: int(capacity)}}
}
