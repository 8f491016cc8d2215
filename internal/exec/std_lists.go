package exec

import "go/types"

// listFuncs make lists of others.
var listFuncs = map[string]Intrinsic{
	"slices.Clip": func(c *Call) (Value, bool) {
		v := c.Args[0]
		if s, ok := v.X.(*Slice); ok {
			clipped := *s
			clipped.Cap = s.Len
			v.X = &clipped
		}
		return v, true
	},
	"slices.Grow": func(c *Call) (Value, bool) { return c.Args[0], true },
	"slices.Repeat": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		n, known := c.Args[1].AsInt()
		if known && n < 0 {
			c.M.Throw(Str("cannot be negative"))
		}
		if !ok || !known || n > maxElems || len(elems)*int(n) > maxElems {
			return c.unknownOf()
		}
		c.M.charge(len(elems) * int(n))
		var out []Value
		for range n {
			out = append(out, elems...)
		}
		return c.M.NewSlice(c.elem(), out), true
	},
	"slices.Insert": func(c *Call) (Value, bool) { return c.splice(c.Args[1], c.Args[1], c.Args[2]) },
	"slices.Delete": func(c *Call) (Value, bool) { return c.splice(c.Args[1], c.Args[2], NilValue()) },
	"slices.Replace": func(c *Call) (Value, bool) {
		return c.splice(c.Args[1], c.Args[2], c.Args[3])
	},
	"slices.CompactFunc": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return c.Args[0], true
		}
		var out []Value
		for i, e := range elems {
			if i == 0 || !c.test(c.Args[1], out[len(out)-1], e) {
				out = append(out, e)
			}
		}
		return c.M.NewSlice(c.elem(), out), true
	},
	"slices.EqualFunc": func(c *Call) (Value, bool) {
		a, ok1 := c.list(0)
		b, ok2 := c.list(1)
		if !ok1 || !ok2 {
			return c.unknownOf()
		}
		taint := c.elemTaint(0) | c.elemTaint(1)
		same := len(a) == len(b)
		for i := 0; same && i < len(a); i++ {
			same = c.test(c.Args[2], a[i], b[i])
		}
		return Bool(same).Tainted(taint), true
	},
	"maps.EqualFunc": func(c *Call) (Value, bool) {
		a, ok1 := entries(c.Args[0])
		b, ok2 := entries(c.Args[1])
		if !ok1 || !ok2 {
			return c.unknownOf()
		}
		taint := c.M.reachTaint(c.Args[0], 0) | c.M.reachTaint(c.Args[1], 0)
		same := a.Len() == b.Len()
		for i := 0; same && i < a.Len(); i++ {
			v, has := b.Get(a.keys[i])
			same = has && c.test(c.Args[2], a.vals[i], v)
		}
		return Bool(same).Tainted(taint), true
	},
}

// splice puts other elements in the place of those from i up to j of list 0.
func (c *Call) splice(from, to, with Value) (Value, bool) {
	elems, ok := c.list(0)
	add, ok1 := c.M.wholeList(with)
	i, ok2 := from.AsInt()
	j, ok3 := to.AsInt()
	switch {
	case ok && ok1 && ok2 && ok3 && 0 <= i && i <= j && int(j) <= len(elems):
		out := append(append([]Value(nil), elems[:i]...), add...)
		v := c.M.NewSlice(c.elem(), append(out, elems[j:]...))
		v.Pos = c.Args[0].Pos
		return v, true
	case ok && ok2 && ok3:
		return c.unknownOf()
	}
	// Have: a part that is not known, so that the order is not either.
	t := c.Type
	if t == nil {
		t = types.NewSlice(c.elem())
	}
	return c.M.append([]Value{c.Args[0], with}, t), true
}

// wholeList returns the elements of a list when all of them are known.
func (m *Machine) wholeList(v Value) ([]Value, bool) {
	elems, complete, ok := m.Elems(v)
	return elems, ok && complete
}
