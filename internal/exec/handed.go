package exec

import (
	"go/token"
	"go/types"
	"strconv"
)

// handed puts data that has no position, for another package wrote it, where it
// is handed over. Zero values in structures stay what nobody has set.
func handed(v Value, pos token.Pos, depth int) (placed Value, changed bool) {
	if _, isAgg := v.X.(*Agg); !pos.IsValid() || v.Pos.IsValid() && !isAgg {
		return v, false
	}
	switch x := v.X.(type) {
	case string:
		if x == "" {
			return v, false
		}
	case *Slice:
	case *Unknown: // a setting whose default stands beside its type
		if x.Src != Config || x.Default == nil || isBool(x.Typ) {
			return v, false
		}
	case Nil:
		if depth > 0 {
			return v, false
		}
	case *Agg:
		if depth > 3 || len(x.Elems) > 64 {
			return v, false
		}
		var elems []Value
		for i, e := range x.Elems {
			if h, ok := handed(e, pos, depth+1); ok {
				if elems == nil {
					elems = append(elems, x.Elems...)
				}
				elems[i] = h
			}
		}
		if elems == nil {
			return v, false
		}
		v.X = &Agg{elems}
		return v, true
	default:
		return v, false
	}
	v.Pos = pos
	return v, true
}

// blank reports whether a list was made with a length and never filled.
func (m *Machine) blank(s *Slice) bool {
	for i := range s.Len {
		if v := m.Elem(s, i); !v.Known() || given(v) {
			return false
		}
	}
	return s.Len > 0
}

// clobber makes unknown what an unseen function could have written through a
// pointer argument. What it was made of has the source src and the taint.
func (m *Machine) clobber(v Value, src Source, taint Taint, depth int) {
	if s := streamOf(v); s != nil {
		m.spoil(s.g, m.newUnknown(Opaque, types.Typ[types.String], "stream#"+strconv.Itoa(m.occurrence("stream"))), v.Taint)
		return
	}
	switch x := v.X.(type) {
	case *Iface:
		// Only explicit pointers to plain data: decoders, scanners.
		m.clobber(x.V, src, taint, depth)
	case *Slice:
		// A buffer: readers, random bytes. Other lists are rarely written
		// unless nothing is in them yet, but the pointers among variadic
		// arguments are what a scanner fills.
		arr := x.Arr.typ
		if arr == nil {
			return
		}
		switch elem := componentType(arr, 0); {
		case isByte(elem):
			u := m.newUnknown(Circumstance, arr, "filled "+strconv.Itoa(m.occurrence("filled")))
			m.Store(x.Arr, Value{X: u})
		case types.IsInterface(elem):
			for i := range x.Len {
				if e, ok := m.Elem(x, i).X.(*Iface); ok {
					m.clobber(e.V, src, taint, depth)
				}
			}
		case plainData(elem, 0) && m.blank(x):
			key := "filled " + strconv.Itoa(m.occurrence("filled"))
			for i := range x.Len {
				if k := m.Kid(x.Arr, x.Off+i); k != nil {
					m.Store(k, m.NewUnknown(src, elem, key+"["+strconv.Itoa(i)+"]").Tainted(taint))
				}
			}
		}
	case *Cell:
		if depth > 0 || x.pin || x.typ == nil {
			return
		}
		if isTextBuffer(x.typ) {
			if taint != 0 {
				src = max(src, Opaque)
			}
			text := m.NewUnknown(src, types.Typ[types.String], "written#"+strconv.Itoa(m.occurrence("written"))).Tainted(taint)
			(&Call{M: m, Args: []Value{v, text}}).textBuffer("WriteString")
			return
		}
		if !plainData(x.typ, 0) {
			return
		}
		m.decode(x, src, "decoded "+x.label()+"#"+strconv.Itoa(m.occurrence("decoded")))
	}
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// plainData reports whether a decoder could fill a variable of type t.
func plainData(t types.Type, depth int) bool {
	if depth > 2 {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Struct:
		for i := range u.NumFields() {
			if f := u.Field(i); f.Exported() && plainData(f.Type(), depth+1) {
				return true
			}
		}
	case *types.Slice:
		return plainData(u.Elem(), depth+1)
	case *types.Map:
		return plainData(u.Elem(), depth+1)
	case *types.Pointer:
		return plainData(u.Elem(), depth+1)
	}
	return false
}

func (m *Machine) escape(v Value) {
	if m.Hooks.Escape != nil {
		m.Hooks.Escape(v)
	}
}

func (m *Machine) escapeAll(vs []Value) {
	for _, v := range vs {
		m.escape(v)
	}
}
