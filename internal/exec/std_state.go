package exec

import (
	"go/types"
	"strconv"
	"strings"
)

// Mutable standard types keep their state as the value of their variable:
// nobody outside their package can address the fields, so the whole variable
// is free to hold it.

// state returns the variable behind a pointer receiver.
func (c *Call) state() *Cell {
	cell, _ := c.Args[0].X.(*Cell)
	return cell
}

// peek reads state stored by an earlier method call; a zero variable has none.
func (c *Call) peek() (Value, bool) {
	cell := c.state()
	if cell == nil || cell.kids != nil {
		return Value{}, false
	}
	switch cell.val.X.(type) {
	case *Agg, nil:
		return Value{}, false
	}
	return cell.val, true
}

func (c *Call) poke(v Value) {
	if cell := c.state(); cell != nil {
		c.M.logCell(cell)
		cell.val, cell.kids = v, nil
	}
}

// resultType returns result i of the call.
func (c *Call) resultType(i int) types.Type {
	if t, ok := c.Type.(*types.Tuple); ok {
		return t.At(i).Type()
	}
	return c.Type
}

func (c *Call) zero(i int) Value {
	t := c.resultType(i)
	if t == nil {
		return Value{}
	}
	return c.M.Zero(t)
}

// syncMethod returns the intrinsic for a method of sync or sync/atomic.
func syncMethod(typ, name string) Intrinsic {
	switch typ {
	case "sync.Mutex", "sync.RWMutex", "sync.Locker", "sync.Cond":
		return func(c *Call) (Value, bool) { return Bool(true), true }
	case "sync.WaitGroup":
		return func(c *Call) (Value, bool) {
			if name == "Go" {
				c.M.escape(c.Args[1])
				c.M.concurrent(c.Args[1])
			}
			return Value{}, true
		}
	case "sync.Once":
		return func(c *Call) (Value, bool) {
			if _, done := c.peek(); !done && c.state() != nil {
				c.poke(Bool(true))
				c.M.Call(c.Args[1], nil, nil)
			}
			return Value{}, true
		}
	case "sync.Map":
		return func(c *Call) (Value, bool) { return c.syncMap(name) }
	case "sync.Pool":
		return func(c *Call) (Value, bool) {
			if name != "Get" {
				return Value{}, true
			}
			if cell := c.state(); cell != nil {
				if fn := c.M.Field(cell, "New"); fn != nil {
					if v := c.M.Load(fn); v.Known() && !v.IsNil() {
						return c.M.Call(v, nil, c.Type), true
					}
				}
			}
			return Value{}, false
		}
	}
	if strings.HasPrefix(typ, "sync/atomic.") {
		return func(c *Call) (Value, bool) { return c.atomic(name) }
	}
	return nil
}

func (c *Call) atomic(name string) (Value, bool) {
	if cell := c.state(); cell == nil || cell.val.Unknown() != nil {
		return Value{}, false
	}
	cur, ok := c.peek()
	if !ok {
		switch name {
		case "Load", "Swap", "Add", "Or", "And":
			cur = c.zero(0)
			if name == "Load" && c.Type != nil && types.IsInterface(c.Type) {
				cur = NilValue()
			}
		}
	}
	switch name {
	case "Load":
		return cur, true
	case "Store":
		c.poke(c.Args[1])
		return Value{}, true
	case "Swap":
		c.poke(c.Args[1])
		return cur, true
	case "Add":
		v := c.M.binop(opAdd, cur, c.Args[1], c.Type)
		c.poke(v)
		return v, true
	case "CompareAndSwap":
		if !ok {
			cur = c.M.Zero(types.Typ[types.Int])
			if _, isInt := c.Args[1].AsInt(); !isInt {
				cur = NilValue()
				if _, isBool := c.Args[1].AsBool(); isBool {
					cur = Bool(false)
				}
			}
		}
		if c.M.decide(c.M.equal(cur, c.Args[1])) {
			c.poke(c.Args[2])
			return Bool(true), true
		}
		return Bool(false), true
	}
	return Value{}, false
}

func (c *Call) syncMap(name string) (Value, bool) {
	v, ok := c.peek()
	mp, isMap := v.X.(*Map)
	if !ok || !isMap {
		if cell := c.state(); cell == nil || cell.val.Unknown() != nil {
			return Value{}, false
		}
		mp = NewMap()
		c.poke(Value{X: mp})
	}
	iface := types.NewInterfaceType(nil, nil)
	look := func() (Value, bool, bool) {
		k := c.Args[1]
		if k.Strip().Taint != 0 {
			c.M.charge(len(mp.keys))
			for _, key := range mp.keys {
				c.M.compared(Text, key.Strip())
			}
		}
		if _, known := k.comparable(); !known {
			return Value{}, false, false
		}
		got, has := mp.Get(k)
		switch {
		case has:
			c.M.matchedAmong(mp.keys, k)
		case mp.More != nil:
			return Value{}, false, false // it may be among the entries that are not known
		default:
			got = NilValue()
		}
		t := k.Strip().Taint
		return got.Tainted(t), has, true
	}
	pair := func(v Value, b bool) Value {
		return Value{X: Tuple{v, Bool(b).Tainted(v.Taint)}}
	}
	switch name {
	case "Load":
		got, has, known := look()
		if !known {
			return c.unknownOf()
		}
		return pair(got, has), true
	case "Store":
		c.M.MapSet(mp, c.Args[1], c.Args[2])
		return Value{}, true
	case "LoadOrStore":
		got, has, known := look()
		if !known {
			v, ok := c.unknownOf()
			if t, isTuple := v.X.(Tuple); isTuple {
				c.M.MapSet(mp, c.Args[1], t[0])
			}
			return v, ok
		}
		if has {
			return pair(got, true), true
		}
		c.M.MapSet(mp, c.Args[1], c.Args[2])
		return pair(c.Args[2], false), true
	case "LoadAndDelete":
		got, has, known := look()
		if !known {
			return c.unknownOf()
		}
		c.M.MapDelete(mp, c.Args[1])
		return pair(got, has), true
	case "Delete":
		c.M.MapDelete(mp, c.Args[1])
		return Value{}, true
	case "Range":
		for i := range mp.keys {
			if !c.test(c.Args[1], mp.keys[i], mp.vals[i]) {
				break
			}
		}
		return Value{}, true
	}
	_ = iface
	return Value{}, false
}

var syncFuncs = map[string]Intrinsic{
	"bytes.NewBuffer":       newBuffer,
	"bytes.NewBufferString": newBuffer,
	"sync.OnceFunc":         onceFunc,
	"sync.OnceValue":        onceFunc,
	"sync.OnceValues":       onceFunc,
}

// onceFunc returns a function that calls argument 0 once per execution.
func onceFunc(c *Call) (Value, bool) {
	fn, result := c.Args[0], c.Type
	cell := NewCell(types.Typ[types.Invalid], Value{})
	return Value{X: &Closure{Go: func(m *Machine, _ []Value) Value {
		if t, ok := cell.val.X.(Tuple); ok {
			return t[0]
		}
		var rt types.Type
		if result != nil {
			if sig, ok := result.Underlying().(*types.Signature); ok && sig.Results().Len() == 1 {
				rt = sig.Results().At(0).Type()
			}
		}
		v := m.Call(fn, nil, rt)
		m.logCell(cell)
		cell.val = Value{X: Tuple{v}}
		return v
	}}, Pos: c.Pos}, true
}

// textMethod returns the intrinsic for strings.Builder and bytes.Buffer.
func textMethod(typ, name string) Intrinsic {
	if typ != "strings.Builder" && typ != "bytes.Buffer" {
		return nil
	}
	return func(c *Call) (Value, bool) { return c.textBuffer(name) }
}

// isTextBuffer reports whether a type collects the text that is written to it.
func isTextBuffer(t types.Type) bool {
	name := types.TypeString(t, nil)
	return name == "strings.Builder" || name == "bytes.Buffer"
}

// newBuffer is bytes.NewBuffer or bytes.NewBufferString.
func newBuffer(c *Call) (Value, bool) {
	elem, ok := pointerElem(c.Type)
	if !ok {
		return Value{}, false
	}
	p := c.M.NewPointer(elem, c.M.Zero(elem))
	inner := *c
	inner.Args = []Value{p}
	if !c.Args[0].IsNil() {
		inner.poke(c.M.AsText(c.Args[0]))
	}
	return p, true
}

func (c *Call) textBuffer(name string) (Value, bool) {
	cell := c.state()
	if cell == nil || cell.val.Unknown() != nil {
		return Value{}, false
	}
	cur, ok := c.peek()
	if !ok {
		cur = Str("")
	}
	str := types.Typ[types.String]
	write := func(v Value) (Value, bool) {
		n := c.M.length(v)
		c.poke(c.M.binop(opAdd, cur, v, str))
		if _, isTuple := c.Type.(*types.Tuple); isTuple {
			return Value{X: Tuple{n, NilValue()}}, true
		}
		if c.Type == nil {
			return Value{}, true
		}
		return NilValue(), true
	}
	switch name {
	case "WriteString":
		return write(c.Args[1])
	case "Write":
		return write(c.M.convert(c.Args[1], str))
	case "WriteByte":
		if n, ok := c.Args[1].AsInt(); ok {
			return write(Str(string([]byte{byte(n)})).Tainted(c.Args[1].Taint))
		}
		return write(c.M.havoc("byte", str))
	case "WriteRune":
		return write(c.M.convert(c.Args[1], str))
	case "String":
		return cur, true
	case "Bytes":
		return c.M.convert(cur, types.NewSlice(types.Typ[types.Byte])), true
	case "Len":
		return c.M.length(cur), true
	case "Reset":
		c.poke(Str(""))
		return Value{}, true
	case "Grow":
		return Value{}, true
	}
	return Value{}, false
}

// concurrent is told of a function that runs in a goroutine: exec does not
// run it, so the captured variables that it assigns are circumstances.
func (m *Machine) concurrent(fn Value) {
	cl, ok := fn.X.(*Closure)
	if !ok || cl.Ref == nil || cl.Ref.Body() == nil {
		return
	}
	for _, b := range cl.Ref.Body().Blocks {
		for _, in := range b.Instrs {
			if in.Op != OpStore || in.A.Kind != FreeVar || int(in.A.N) >= len(cl.Free) {
				continue
			}
			if c, ok := cl.Free[in.A.N].X.(*Cell); ok && c.typ != nil {
				expr := "goroutine " + cl.Ref.Sym + " " + strconv.Itoa(int(in.A.N))
				m.Store(c, m.NewUnknown(Circumstance, c.typ, expr+"#"+strconv.Itoa(m.occurrence(expr))))
			}
		}
	}
}
