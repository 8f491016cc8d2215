package exec

import (
	"go/types"
	"strconv"
)

// iterFuncs make, consume and convert iterators.
var iterFuncs = map[string]Intrinsic{
	"slices.Values":    func(c *Call) (Value, bool) { return c.iterate(false, true, false) },
	"slices.All":       func(c *Call) (Value, bool) { return c.iterate(true, true, false) },
	"slices.Backward":  func(c *Call) (Value, bool) { return c.iterate(true, true, true) },
	"slices.Collect":   func(c *Call) (Value, bool) { return c.collect() },
	"slices.AppendSeq": appendSeq,
	"slices.Chunk":     chunks,
	"iter.Pull":        func(c *Call) (Value, bool) { return c.pull(1) },
	"iter.Pull2":       func(c *Call) (Value, bool) { return c.pull(2) },
}

// iterate returns an iterator function over list 0.
func (c *Call) iterate(keys, vals, backward bool) (Value, bool) {
	elems, complete, ok := c.M.Elems(c.Args[0])
	if !ok || !complete {
		return c.unknownOf()
	}
	pairs := make([]Value, len(elems))
	for i := range pairs {
		pairs[i] = Int(i)
	}
	if backward {
		for i, j := 0, len(elems)-1; i < j; i, j = i+1, j-1 {
			elems[i], elems[j] = elems[j], elems[i]
			pairs[i], pairs[j] = pairs[j], pairs[i]
		}
	}
	return yieldAll(pairs, elems, keys, vals), true
}

func yieldAll(keys, vals []Value, withKeys, withVals bool) Value {
	return Value{X: &Closure{Go: func(m *Machine, args []Value) Value {
		for i := range vals {
			var a []Value
			if withKeys {
				a = append(a, keys[i])
			}
			if withVals {
				a = append(a, vals[i])
			}
			if !m.decide(m.Call(args[0], a, types.Typ[types.Bool])) {
				break
			}
		}
		return Value{}
	}}}
}

// collect runs an iterator and returns the list of what it yields.
func (c *Call) collect() (Value, bool) {
	if _, ok := c.Args[0].X.(*Closure); !ok {
		return c.unknownOf()
	}
	var elems []Value
	yield := Value{X: &Closure{Go: func(_ *Machine, args []Value) Value {
		elems = append(elems, args[0])
		return Bool(true)
	}}}
	c.M.Call(c.Args[0], []Value{yield}, nil)
	if len(elems) == 0 {
		return NilValue(), true
	}
	return c.M.NewSlice(c.elem(), elems), true
}

// appendSeq is slices.AppendSeq.
func appendSeq(c *Call) (Value, bool) {
	inner := *c
	inner.Args = c.Args[1:]
	more, ok := inner.collect()
	if !ok || c.Type == nil {
		return Value{}, false
	}
	return c.M.append([]Value{c.Args[0], more}, c.Type), true
}

// chunks is slices.Chunk.
func chunks(c *Call) (Value, bool) {
	s, ok := c.Args[0].X.(*Slice)
	n, known := c.Args[1].AsInt()
	if !ok || !known || s.More != nil {
		return c.unknownOf()
	}
	if n < 1 {
		c.M.Throw(Str("cannot be less than 1"))
	}
	var parts []Value
	for off := 0; off < s.Len; off += int(n) {
		k := min(int(n), s.Len-off)
		parts = append(parts, Value{X: &Slice{Arr: s.Arr, Off: s.Off + off, Len: k, Cap: k}, Pos: c.Args[0].Pos, Taint: c.Args[0].Taint})
	}
	return yieldAll(parts, parts, false, true), true
}

// pullBound is how many values of an iterator are pulled at most; an endless
// one is unknown beyond.
const pullBound = 1024

// pull is iter.Pull or iter.Pull2. The iterator is run to its end at the first
// call of next: only an iterator with effects of its own can tell.
func (c *Call) pull(width int) (Value, bool) {
	seq := c.Args[0]
	if _, ok := seq.X.(*Closure); !ok {
		return Value{}, false
	}
	var elemTypes []types.Type
	if tup, ok := c.Type.(*types.Tuple); ok {
		if sig, ok := tup.At(0).Type().Underlying().(*types.Signature); ok && sig.Results().Len() == width+1 {
			for i := range width {
				elemTypes = append(elemTypes, sig.Results().At(i).Type())
			}
		}
	}
	if len(elemTypes) != width {
		return Value{}, false
	}
	type state struct {
		items         []Tuple
		i             int
		ran, cut, end bool
	}
	st := &state{}
	save := func(m *Machine) {
		old := *st
		m.OnUndo(func() { *st = old })
	}
	next := func(m *Machine, _ []Value) Value {
		save(m)
		if !st.ran && !st.end {
			st.ran = true
			m.Call(seq, []Value{{X: &Closure{Go: func(_ *Machine, args []Value) Value {
				st.items = append(st.items, Tuple(append([]Value(nil), args...)))
				st.cut = len(st.items) >= pullBound
				return Bool(!st.cut)
			}}}}, nil)
		}
		out := make(Tuple, width+1)
		if !st.end && st.i < len(st.items) && len(st.items[st.i]) == width {
			copy(out, st.items[st.i])
			out[width] = Bool(true)
			st.i++
			return Value{X: out}
		}
		for i, t := range elemTypes {
			out[i] = m.Zero(t)
			if st.cut && !st.end {
				out[i] = m.havoc("endless iterator", t)
			}
		}
		out[width] = Bool(false)
		if st.cut && !st.end {
			out[width] = m.havoc("endless iterator", types.Typ[types.Bool])
		}
		return Value{X: out}
	}
	stop := func(m *Machine, _ []Value) Value {
		save(m)
		st.end = true
		return Value{}
	}
	return Value{X: Tuple{{X: &Closure{Go: next}}, {X: &Closure{Go: stop}}}}, true
}

// iterateUnknown calls an unknown iterator: it yields one unknown value, or
// none.
func (m *Machine) iterateUnknown(u *Unknown, taint Taint, args []Value) (Value, bool) {
	if u.Typ == nil || len(args) != 1 {
		return Value{}, false
	}
	sig, ok := u.Typ.Underlying().(*types.Signature)
	if !ok || sig.Params().Len() != 1 || sig.Results().Len() != 0 {
		return Value{}, false
	}
	yield, ok := sig.Params().At(0).Type().Underlying().(*types.Signature)
	if !ok || yield.Results().Len() != 1 || !isBool(yield.Results().At(0).Type()) {
		return Value{}, false
	}
	more := m.newUnknown(u.Src, types.Typ[types.Bool], u.Expr+" yields")
	more.prefer = 1
	if taint == 0 && !u.Text { // nothing shows that there is nothing
		more.cost[0], more.missing = maybe, 1<<0
	}
	if !m.decideUnknown(more, false) {
		return Value{}, true
	}
	var elems []Value
	for i := range yield.Params().Len() {
		elems = append(elems, m.derive(u, "."+strconv.Itoa(i), yield.Params().At(i).Type()).Tainted(taint))
	}
	m.Call(args[0], elems, types.Typ[types.Bool])
	return Value{}, true
}
