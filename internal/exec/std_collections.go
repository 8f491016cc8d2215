package exec

import (
	"go/types"
	"sort"
)

// list returns the elements of argument i when all of them are known.
func (c *Call) list(i int) ([]Value, bool) {
	if i >= len(c.Args) {
		return nil, false
	}
	return c.M.wholeList(c.Args[i])
}

// unknownOf is the symbolic result of a pure function.
func (c *Call) unknownOf() (Value, bool) {
	return c.M.pure(c, func([]Value) (Value, bool) { return Value{}, false }), true
}

// byDefault is unknownOf for a function that changes nothing: on the defaults
// of its arguments, it is executed.
func (c *Call) byDefault() (Value, bool) {
	return c.M.pure(c, func(args []Value) (Value, bool) {
		for i := range args {
			if c.M.hasUnknown(args[i], 0) {
				return Value{}, false
			}
		}
		if c.again {
			return Value{}, false
		}
		again := *c
		again.Args, again.again = args, true
		return std(c.Sym)(&again)
	}), true
}

// test calls a predicate argument.
func (c *Call) test(fn Value, args ...Value) bool {
	return c.M.decide(c.M.Call(fn, args, types.Typ[types.Bool]))
}

// anyTrue decides "some element satisfies eq" by deciding elements in order.
func (c *Call) anyTrue(elems []Value, eq func(Value) Value) int {
	for i, e := range elems {
		if c.M.decide(eq(e)) {
			return i
		}
	}
	return -1
}

func (c *Call) elemTaint(i int) Taint {
	t := c.Args[i].Taint
	if elems, _, ok := c.M.Elems(c.Args[i]); ok {
		t |= taintOf(elems...)
	}
	return t
}

var sliceFuncs = map[string]Intrinsic{
	"slices.Contains": func(c *Call) (Value, bool) {
		i, ok := c.search()
		if !ok {
			return c.byDefault()
		}
		return Bool(i >= 0).Tainted(taintOf(c.Args...)), true
	},
	"slices.Index": func(c *Call) (Value, bool) {
		i, ok := c.search()
		if !ok {
			return c.byDefault()
		}
		return Int(i).Tainted(taintOf(c.Args...)), true
	},
	"slices.ContainsFunc": func(c *Call) (Value, bool) {
		i, taint, ok := c.searchFunc()
		if !ok {
			return c.byDefault()
		}
		return Bool(i >= 0).Tainted(taint), true
	},
	"slices.IndexFunc": func(c *Call) (Value, bool) {
		i, taint, ok := c.searchFunc()
		if !ok {
			return c.byDefault()
		}
		return Int(i).Tainted(taint), true
	},
	"slices.Equal": func(c *Call) (Value, bool) {
		a, ok1 := c.list(0)
		b, ok2 := c.list(1)
		if !ok1 || !ok2 {
			return c.unknownOf()
		}
		taint := c.elemTaint(0) | c.elemTaint(1)
		if len(a) != len(b) {
			return Bool(false).Tainted(taint), true
		}
		for i := range a {
			if !c.M.decide(c.M.equal(a[i], b[i])) {
				return Bool(false).Tainted(taint), true
			}
		}
		return Bool(true).Tainted(taint), true
	},
	"slices.Reverse": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return Value{}, true
		}
		for i, j := 0, len(elems)-1; i < j; i, j = i+1, j-1 {
			elems[i], elems[j] = elems[j], elems[i]
		}
		c.put(0, elems)
		return Value{}, true
	},
	"slices.Clone": func(c *Call) (Value, bool) {
		if c.Args[0].IsNil() || c.Args[0].Unknown() != nil {
			return c.Args[0], true
		}
		return c.M.append([]Value{{X: &Slice{Arr: NewCell(types.NewArray(c.elem(), 0), Value{X: &Agg{}})}}, c.Args[0]}, c.Type), true
	},
	"slices.Concat": func(c *Call) (Value, bool) {
		lists, ok := c.list(0)
		if !ok {
			return c.unknownOf()
		}
		return c.M.append(append([]Value{NilValue()}, lists...), c.Type), true
	},
	"slices.Compact": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return c.Args[0], true
		}
		var out []Value
		for i, e := range elems {
			if i == 0 || !c.M.decide(c.M.equal(e, elems[i-1])) {
				out = append(out, e)
			}
		}
		return c.M.NewSlice(c.elem(), out), true
	},
	"slices.DeleteFunc": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return c.Args[0], true
		}
		var out []Value
		for _, e := range elems {
			if !c.test(c.Args[1], e) {
				out = append(out, e)
			}
		}
		return c.M.NewSlice(c.elem(), out), true
	},
	"slices.BinarySearch": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok || !c.Args[1].Known() {
			return c.unknownOf()
		}
		return c.binarySearch(elems, func(e Value) int { return c.M.order(e, c.Args[1]) })
	},
	"slices.BinarySearchFunc": func(c *Call) (Value, bool) {
		elems, ok := c.list(0)
		if !ok {
			return c.unknownOf()
		}
		return c.binarySearch(elems, func(e Value) int {
			n, _ := c.M.Call(c.Args[2], []Value{e, c.Args[1]}, types.Typ[types.Int]).AsInt()
			return int(n)
		})
	},
}

// elem is the element type of the call's result or of its first argument.
func (c *Call) elem() types.Type {
	for _, t := range []types.Type{c.Type} {
		if t != nil {
			if s, ok := t.Underlying().(*types.Slice); ok {
				return s.Elem()
			}
		}
	}
	if len(c.Args) > 0 {
		if s, ok := c.Args[0].X.(*Slice); ok {
			return componentType(s.Arr.typ, 0)
		}
	}
	return types.Typ[types.String]
}

// search finds argument 1 in list 0.
func (c *Call) search() (int, bool) {
	c.M.noteCompared(c.Sym, c.Args, c.Pos)
	elems, complete, ok := c.M.Elems(c.Args[0])
	if !ok {
		return 0, false
	}
	i := c.anyTrue(elems, func(e Value) Value { return c.M.equal(c.Args[1], e) })
	if i < 0 && !complete {
		return 0, false
	}
	return i, true
}

func (c *Call) searchFunc() (int, Taint, bool) {
	elems, complete, ok := c.M.Elems(c.Args[0])
	if !ok {
		return 0, 0, false
	}
	taint := c.Args[0].Taint | c.M.reachTaint(c.Args[1], 0)
	i := c.anyTrue(elems, func(e Value) Value {
		v := c.M.Call(c.Args[1], []Value{e}, types.Typ[types.Bool])
		taint |= v.Taint
		return v
	})
	if i < 0 && !complete {
		return 0, 0, false
	}
	return i, taint, true
}

func (c *Call) binarySearch(elems []Value, cmp func(Value) int) (Value, bool) {
	c.M.noteCompared(c.Sym, c.Args, c.Pos)
	i := sort.Search(len(elems), func(i int) bool { return cmp(elems[i]) >= 0 })
	found := i < len(elems) && cmp(elems[i]) == 0
	if found {
		c.M.matchedAmong(elems[i:i+1], c.Args[1])
	}
	t := taintOf(c.Args...)
	return Value{X: Tuple{Int(i).Tainted(t), Bool(found).Tainted(t)}}, true
}

// put writes elements back into list i.
func (c *Call) put(i int, elems []Value) {
	if s, ok := c.Args[i].X.(*Slice); ok {
		for j, e := range elems {
			if k := c.M.Kid(s.Arr, s.Off+j); k != nil {
				c.M.Store(k, e)
			}
		}
	}
}

// entries returns the map behind a value when all its entries are known.
func entries(v Value) (*Map, bool) {
	if v.IsNil() {
		return NewMap(), true
	}
	mp, ok := v.X.(*Map)
	return mp, ok && mp.Open == nil && mp.More == nil
}

var mapFuncs = map[string]Intrinsic{
	"maps.Keys": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if !ok {
			return c.unknownOf()
		}
		return yieldAll(append([]Value(nil), mp.keys...), append([]Value(nil), mp.vals...), true, false), true
	},
	"maps.Values": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if !ok {
			return c.unknownOf()
		}
		return yieldAll(append([]Value(nil), mp.keys...), append([]Value(nil), mp.vals...), false, true), true
	},
	"maps.All": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if !ok {
			return c.unknownOf()
		}
		return yieldAll(append([]Value(nil), mp.keys...), append([]Value(nil), mp.vals...), true, true), true
	},
	"maps.Copy": func(c *Call) (Value, bool) {
		dst, ok := c.Args[0].X.(*Map)
		if !ok || c.Args[1].IsNil() {
			return Value{}, true
		}
		src, ok := c.Args[1].X.(*Map)
		if !ok {
			c.M.MapSet(dst, c.Args[1], c.Args[1])
			return Value{}, true
		}
		for i, k := range src.keys {
			c.M.MapSet(dst, k, src.vals[i])
		}
		if src.More != nil {
			c.M.MapSet(dst, Value{X: src.More}, Value{X: src.More})
		}
		return Value{}, true
	},
	"maps.Clone": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if !ok {
			return c.Args[0], true
		}
		cp := mp.snapshot()
		return Value{X: &cp, Pos: c.Args[0].Pos, Taint: c.Args[0].Taint}, true
	},
	"maps.DeleteFunc": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if !ok {
			return Value{}, c.Args[0].IsNil()
		}
		c.M.logMap(mp)
		for _, k := range append([]Value(nil), mp.keys...) {
			v, has := mp.Get(k)
			if key, known := k.comparable(); has && known && c.test(c.Args[1], k, v) {
				mp.remove(key)
			}
		}
		return Value{}, true
	},
	"maps.Equal": func(c *Call) (Value, bool) {
		a, ok1 := entries(c.Args[0])
		b, ok2 := entries(c.Args[1])
		if !ok1 || !ok2 {
			return c.unknownOf()
		}
		taint := c.M.reachTaint(c.Args[0], 0) | c.M.reachTaint(c.Args[1], 0)
		if a.Len() != b.Len() {
			return Bool(false).Tainted(taint), true
		}
		for i, k := range a.keys {
			v, has := b.Get(k)
			if !has || !c.M.decide(c.M.equal(a.vals[i], v)) {
				return Bool(false).Tainted(taint), true
			}
		}
		return Bool(true).Tainted(taint), true
	},
	"maps.Insert": func(c *Call) (Value, bool) {
		mp, ok := c.Args[0].X.(*Map)
		if _, isFunc := c.Args[1].X.(*Closure); !ok || !isFunc {
			return Value{}, false
		}
		c.M.Call(c.Args[1], []Value{{X: &Closure{Go: func(m *Machine, args []Value) Value {
			m.MapSet(mp, args[0], args[1])
			return Bool(true)
		}}}}, nil)
		return Value{}, true
	},
	"maps.Collect": func(c *Call) (Value, bool) {
		if _, ok := c.Args[0].X.(*Closure); !ok {
			return c.unknownOf()
		}
		out := NewMap()
		yield := Value{X: &Closure{Go: func(m *Machine, args []Value) Value {
			m.MapSet(out, args[0], args[1])
			return Bool(true)
		}}}
		c.M.Call(c.Args[0], []Value{yield}, nil)
		return Value{X: out}, true
	},
}
