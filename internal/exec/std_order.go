package exec

import (
	"go/token"
	"go/types"
	"sort"
)

// order compares two known values of an ordered type.
func (m *Machine) order(a, b Value) int {
	if less, _ := arith(token.LSS, a.X, b.X, types.Typ[types.Bool]).(bool); less {
		return -1
	}
	if more, _ := arith(token.GTR, a.X, b.X, types.Typ[types.Bool]).(bool); more {
		return 1
	}
	return 0
}

type lessArg func(c *Call) func(a, b Value) bool

func cmpArg(c *Call) func(a, b Value) bool {
	return func(a, b Value) bool {
		n, _ := c.M.Call(c.Args[1], []Value{a, b}, types.Typ[types.Int]).AsInt()
		return n < 0
	}
}

func sortInPlace(i int, less lessArg) Intrinsic {
	return func(c *Call) (Value, bool) {
		elems, ok := c.list(i)
		if !ok {
			return Value{}, true // the same elements in another order
		}
		cmp := func(a, b Value) bool { return c.M.order(a, b) < 0 }
		if less != nil {
			cmp = less(c)
		}
		sort.SliceStable(elems, func(a, b int) bool { return cmp(elems[a], elems[b]) })
		c.put(i, elems)
		return Value{}, true
	}
}

// orderFuncs sort and compare.
var orderFuncs = map[string]Intrinsic{
	"slices.Sort":             sortInPlace(0, nil),
	"slices.SortFunc":         sortInPlace(0, cmpArg),
	"slices.SortStableFunc":   sortInPlace(0, cmpArg),
	"slices.Max":              extreme(1, false),
	"slices.Min":              extreme(-1, false),
	"slices.MaxFunc":          extreme(1, true),
	"slices.MinFunc":          extreme(-1, true),
	"slices.Sorted":           sortedSeq(nil),
	"slices.SortedFunc":       sortedSeq(cmpArg),
	"slices.SortedStableFunc": sortedSeq(cmpArg),
	"slices.IsSorted":         isSorted(nil),
	"slices.IsSortedFunc":     isSorted(cmpArg),
	"slices.Compare":          compareLists,
	"sort.Strings":            sortInPlace(0, nil),
	"sort.Ints":               sortInPlace(0, nil),
	"sort.Float64s":           sortInPlace(0, nil),
	"sort.Slice":              sortByIndex,
	"sort.SliceStable":        sortByIndex,
	"sort.Sort":               sortInterface,
	"sort.Stable":             sortInterface,
	"sort.Reverse": func(c *Call) (Value, bool) {
		return Value{X: &Iface{V: Value{X: &Object{Type: "sort.Interface", Data: &reversed{c.Args[0]}}}}}, true
	},
	"(sort.StringSlice).Sort": sortInPlace(0, nil),
	"(sort.IntSlice).Sort":    sortInPlace(0, nil),
}

// ordered returns the list and its order when every element is known.
func (c *Call) ordered(less lessArg) ([]Value, func(a, b Value) bool, bool) {
	elems, ok := c.list(0)
	if !ok {
		return nil, nil, false
	}
	if less != nil {
		return elems, less(c), true
	}
	for _, e := range elems {
		if !e.Known() {
			return nil, nil, false
		}
	}
	return elems, func(a, b Value) bool { return c.M.order(a, b) < 0 }, true
}

// extreme is slices.Max (sign 1) or slices.Min (sign -1).
func extreme(sign int, withFunc bool) Intrinsic {
	return func(c *Call) (Value, bool) {
		var less lessArg
		if withFunc {
			less = cmpArg
		}
		elems, lt, ok := c.ordered(less)
		if !ok {
			return c.unknownOf()
		}
		if len(elems) == 0 {
			c.M.Throw(Str("slices: empty list"))
		}
		best := elems[0]
		for _, e := range elems[1:] {
			if sign > 0 && lt(best, e) || sign < 0 && lt(e, best) {
				best = e
			}
		}
		return best.Tainted(c.elemTaint(0)), true
	}
}

func sortedSeq(less lessArg) Intrinsic {
	return func(c *Call) (Value, bool) {
		v, ok := c.collect()
		inner := *c
		inner.Args = append([]Value{v}, c.Args[1:]...)
		elems, lt, known := inner.ordered(less)
		if !known {
			return v, ok
		}
		sort.SliceStable(elems, func(i, j int) bool { return lt(elems[i], elems[j]) })
		if len(elems) == 0 {
			return NilValue(), true
		}
		return c.M.NewSlice(c.elem(), elems), true
	}
}

func isSorted(less lessArg) Intrinsic {
	return func(c *Call) (Value, bool) {
		elems, lt, ok := c.ordered(less)
		if !ok {
			return c.unknownOf()
		}
		for i := 1; i < len(elems); i++ {
			if lt(elems[i], elems[i-1]) {
				return Bool(false).Tainted(c.elemTaint(0)), true
			}
		}
		return Bool(true).Tainted(c.elemTaint(0)), true
	}
}

func compareLists(c *Call) (Value, bool) {
	a, ok1 := c.list(0)
	b, ok2 := c.list(1)
	if !ok1 || !ok2 {
		return c.unknownOf()
	}
	taint := c.elemTaint(0) | c.elemTaint(1)
	for i := range min(len(a), len(b)) {
		if !a[i].Known() || !b[i].Known() {
			return c.unknownOf()
		}
		if n := c.M.order(a[i], b[i]); n != 0 {
			return Int(n).Tainted(taint), true
		}
	}
	switch {
	case len(a) < len(b):
		return Int(-1).Tainted(taint), true
	case len(a) > len(b):
		return Int(1).Tainted(taint), true
	}
	return Int(0).Tainted(taint), true
}

// sortByIndex is sort.Slice: the comparison reads the list by index, so it is
// sorted by insertion, in place.
func sortByIndex(c *Call) (Value, bool) {
	list := c.Args[0].Strip()
	s, ok := list.X.(*Slice)
	if !ok || s.More != nil || s.Len > 512 {
		return Value{}, true
	}
	for i := 1; i < s.Len; i++ {
		for j := i; j > 0; j-- {
			if !c.test(c.Args[1], Int(j), Int(j-1)) {
				break
			}
			a, b := c.M.Kid(s.Arr, s.Off+j), c.M.Kid(s.Arr, s.Off+j-1)
			x, y := c.M.Load(a), c.M.Load(b)
			c.M.Store(a, y)
			c.M.Store(b, x)
		}
	}
	return Value{}, true
}

// reversed is what sort.Reverse returns.
type reversed struct{ of Value }

// sortInterface is sort.Sort: by insertion, through the program's own methods.
func sortInterface(c *Call) (Value, bool) {
	v, flip := c.Args[0], false
	for {
		o, ok := v.Strip().X.(*Object)
		if !ok {
			break
		}
		r, ok := o.Data.(*reversed)
		if !ok {
			return Value{}, true
		}
		v, flip = r.of, !flip
	}
	i, ok := v.X.(*Iface)
	if !ok || i.Dyn == nil {
		return Value{}, true
	}
	length, less, swap := c.M.Prog.Method(i.Dyn, nil, "Len"), c.M.Prog.Method(i.Dyn, nil, "Less"), c.M.Prog.Method(i.Dyn, nil, "Swap")
	if length == nil || less == nil || swap == nil || less.Body() == nil {
		// Have: sort.StringSlice and its like.
		inner := *c
		inner.Args = []Value{v.Strip()}
		sortInPlace(0, nil)(&inner)
		if flip {
			elems, ok := inner.list(0)
			if ok {
				for a, b := 0, len(elems)-1; a < b; a, b = a+1, b-1 {
					elems[a], elems[b] = elems[b], elems[a]
				}
				inner.put(0, elems)
			}
		}
		return Value{}, true
	}
	n, ok := c.M.CallRef(length, []Value{i.V}).AsInt()
	if !ok || n > 512 {
		return Value{}, true
	}
	for a := 1; a < int(n); a++ {
		for b := a; b > 0; b-- {
			x, y := Int(b), Int(b-1)
			if flip {
				x, y = y, x
			}
			if !c.M.decide(c.M.CallRef(less, []Value{i.V, x, y})) {
				break
			}
			c.M.CallRef(swap, []Value{i.V, Int(b), Int(b - 1)})
		}
	}
	return Value{}, true
}
