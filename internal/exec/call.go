package exec

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// callee evaluates the function and arguments of a call instruction.
func (m *Machine) callee(f *frame, in *Instr) (Value, []Value) {
	args := make([]Value, 0, len(in.Args)+1)
	var fn Value
	if in.A.Kind != None {
		fn = m.get(f, in.A)
	}
	for _, a := range in.Args {
		args = append(args, m.get(f, a))
	}
	return fn, args
}

func (m *Machine) callInstr(f *frame, in *Instr) Value {
	fn, args := m.callee(f, in)
	return m.invoke(f, in, fn, args)
}

// invoke performs a call whose operands are evaluated.
func (m *Machine) invoke(f *frame, in *Instr, fn Value, args []Value) Value {
	c := in.Call
	f.pos = in.Pos
	switch {
	case c.Builtin != "":
		return m.builtin(f, in, args)
	case c.Static != nil:
		return m.callRef(c.Static, args, nil, c.Type, in.Pos)
	case c.Method != nil:
		return m.CallMethod(fn, c.Method, args, c.Type, in.Pos)
	}
	return m.callValue(fn, args, c.Type, in.Pos)
}

// Call calls a function value with arguments.
func (m *Machine) Call(fn Value, args []Value, result types.Type) Value {
	return m.callValue(fn, args, result, token.NoPos)
}

// CallRef calls a function by reference.
func (m *Machine) CallRef(r *FuncRef, args []Value) Value {
	var t types.Type
	if res := r.Sig.Results(); res.Len() == 1 {
		t = res.At(0).Type()
	} else if res.Len() > 1 {
		t = res
	}
	return m.callRef(r, args, nil, t, token.NoPos)
}

func (m *Machine) callValue(fn Value, args []Value, result types.Type, pos token.Pos) Value {
	fn = m.resolve(fn)
	switch x := fn.X.(type) {
	case *Closure:
		if x.Go != nil {
			return x.Go(m, args)
		}
		return m.callRef(x.Ref, args, x, result, pos)
	case *Iface:
		return m.callValue(x.V, args, result, pos)
	case Nil:
		m.Throw(Str("call of a nil function"))
	}
	if u := fn.Unknown(); u != nil {
		if v, ok := m.iterateUnknown(u, fn.Taint, args); ok {
			return v
		}
	}
	if u := fn.Unknown(); u != nil && u.Src == Config {
		// Have: a function that the caller of this code supplies.
		return m.unknownCall(u.Expr, args, result, pos, Opaque)
	}
	return m.unknownCall("func value", args, result, pos, Opaque)
}

func (m *Machine) callRef(r *FuncRef, args []Value, of *Closure, result types.Type, pos token.Pos) Value {
	if in := m.intrinsicOf(r); in != nil {
		if !pos.IsValid() {
			pos = m.Here()
		}
		for i := range args {
			args[i] = m.resolve(args[i])
		}
		if v, ok := in(&Call{M: m, Sym: r.Sym, Sig: r.Sig, Args: args, Type: result, Pos: pos}); ok {
			return v
		}
	}
	if body := r.Body(); body != nil {
		if r.Pkg != "" {
			// A library may keep a handler that it is given, where
			// nothing here would ever call it.
			m.escapeAll(args)
		} else {
			for i, a := range args {
				args[i], _ = handed(a, pos, 0)
			}
		}
		return m.run(body, args, of)
	}
	return m.unknownCall(r.Sym, args, result, pos, Opaque)
}

// CallMethod calls a method of an interface value.
func (m *Machine) CallMethod(recv Value, method *types.Func, args []Value, result types.Type, pos token.Pos) Value {
	recv = m.resolve(recv)
	switch x := recv.X.(type) {
	case *Iface:
		return m.callDynamic(x.Dyn, x.V.At(recv.Pos), method, args, result, pos)
	case *Object:
		return m.callObject(x, recv, method, args, result, pos)
	case *Native:
		if v, ok := m.callNativeMethod(x, method.Name(), args, result); ok {
			return v
		}
	case *Cell:
		// Have: a pointer in the body of a generic function.
		return m.callDynamic(types.NewPointer(x.typ), recv, method, args, result, pos)
	case Nil:
		m.Throw(Str("method call on a nil interface"))
	}
	all := append([]Value{recv}, args...)
	if in := m.methodIntrinsic(method); in != nil {
		if v, ok := in(&Call{M: m, Sym: method.FullName(), Sig: method.Signature(), Args: all, Type: result, Pos: pos}); ok {
			return v
		}
	}
	return m.unknownCall(method.FullName(), all, result, pos, Opaque)
}

func (m *Machine) methodIntrinsic(method *types.Func) Intrinsic {
	return m.intrinsicOf(m.Prog.external(method))
}

func (m *Machine) callDynamic(dyn types.Type, v Value, method *types.Func, args []Value, result types.Type, pos token.Pos) Value {
	switch x := v.X.(type) {
	case *Object:
		return m.callObject(x, v, method, args, result, pos)
	case *Native:
		if r, ok := m.callNativeMethod(x, method.Name(), args, result); ok {
			return r
		}
	}
	all := append([]Value{v}, args...)
	if dyn != nil {
		if r := m.Prog.Method(dyn, method.Pkg(), method.Name()); r != nil {
			return m.callRef(r, all, nil, result, pos)
		}
	}
	return m.unknownCall(method.FullName(), all, result, pos, Opaque)
}

// callObject calls a method of a host object: the intrinsic of its own type,
// or of the interface through which it is called.
func (m *Machine) callObject(o *Object, v Value, method *types.Func, args []Value, result types.Type, pos token.Pos) Value {
	all := append([]Value{v}, args...)
	for i := range all {
		all[i] = m.resolve(all[i])
	}
	if s, ok := o.Data.(*stream); ok {
		if r, ok := (&Call{M: m, Sym: method.FullName(), Args: all, Type: result, Pos: pos}).streamMethod(s, method.Name()); ok {
			return r
		}
	}
	sym := "(" + o.Type + ")." + method.Name()
	if m.Hooks.Lookup != nil {
		if in := m.Hooks.Lookup(sym); in != nil {
			if r, ok := in(&Call{M: m, Sym: sym, Args: all, Type: result, Pos: pos}); ok {
				return r
			}
		}
	}
	if in := m.methodIntrinsic(method); in != nil {
		if r, ok := in(&Call{M: m, Sym: method.FullName(), Args: all, Type: result, Pos: pos}); ok {
			return r
		}
	}
	return m.unknownCall(sym, all, result, pos, Opaque)
}

// unknownCall is a call of code that exec cannot see: its arguments escape,
// what they point to may change, and the result is unknown.
func (m *Machine) unknownCall(sym string, args []Value, result types.Type, pos token.Pos, src Source) Value {
	m.stats.count("call: " + sym)
	taint, reach := taintOf(args...), Taint(0)
	for _, a := range args {
		m.escape(a)
		if o, ok := a.Strip().X.(*Object); ok && m.Hooks.Effect != nil {
			m.Hooks.Effect(o, sym)
		}
		reach |= m.reachTaint(a, 0)
	}
	if m.Hooks.Judges == nil || m.Hooks.Judges(sym) {
		taint |= reach
	}
	if taint == 0 {
		src = Circumstance
		if m.onlyConfig(args) {
			src = Config
		}
	}
	if !harmless(sym) {
		for _, a := range args {
			m.clobber(a, src, reach, 0)
		}
	}
	key := sym + "@" + strconv.Itoa(int(pos))
	v := m.spread(src, result, key+"#"+strconv.Itoa(m.occurrence(key)), taint).At(pos)
	if src == Config {
		annotate(v, shortName(sym)+"()")
		m.fallback(v, args)
	}
	return v
}

// fallback gives what an unseen getter returns its default: of one that is
// handed a name and a boolean, and that returns a boolean, the latter.
func (m *Machine) fallback(result Value, args []Value) {
	if t, ok := result.X.(Tuple); ok && len(t) > 0 {
		result = t[0]
	}
	u := result.Unknown()
	if u == nil || !isBool(u.Typ) || u.Default != nil || len(args) != 2 {
		return
	}
	def := args[1].Strip()
	if list, ok := def.X.(*Slice); ok && list.Len == 1 {
		def = m.Elem(list, 0).Strip()
	}
	if _, named := args[0].AsString(); named && isBoolValue(def) {
		u.Default = &def
		m.preferDefault(u)
	}
}

// annotate names the unknowns of a result for messages.
func annotate(v Value, note string) {
	switch x := v.X.(type) {
	case *Unknown:
		x.Note = note
	case Tuple:
		for _, e := range x {
			annotate(e, note)
		}
	}
}

// shortName is a symbol as a reader of the source would write it:
// "net/http/httptest.NewRecorder" is httptest.NewRecorder.
func shortName(sym string) string {
	sym = strings.NewReplacer("(", "", ")", "", "*", "").Replace(sym)
	if i := strings.LastIndexByte(sym, ':'); i >= 0 {
		return sym[i+1:]
	}
	return sym[strings.LastIndexByte(sym, '/')+1:]
}

// onlyConfig reports whether nothing in the arguments varies between requests.
func (m *Machine) onlyConfig(args []Value) bool {
	for _, a := range args {
		switch x := a.Strip().X.(type) {
		case *Unknown:
			if x.Src != Config {
				return false
			}
		case *Object:
			return false
		case *Cell:
			if varies(x, 0) {
				return false
			}
		}
	}
	return true
}

// varies reports whether a variable holds something of the request.
func varies(c *Cell, depth int) bool {
	if c.pin {
		return true
	}
	if depth > 2 {
		return false
	}
	switch x := c.val.Strip().X.(type) {
	case *Object:
		return true
	case *Unknown:
		if c.kids == nil && x.Src == Circumstance {
			return true
		}
	}
	for _, k := range c.kids {
		if varies(k, depth+1) {
			return true
		}
	}
	return false
}

// reachTaint returns the taint of what an argument gives access to. Objects
// of the host (a request, a context) carry the origin.
func (m *Machine) reachTaint(v Value, depth int) Taint {
	if depth > 3 {
		return 0
	}
	t := v.Taint
	switch x := v.X.(type) {
	case *Iface:
		t |= m.reachTaint(x.V, depth)
	case *Object:
		if tc, ok := x.Data.(interface{ Taint() Taint }); ok {
			t |= tc.Taint()
		}
	case *Cell:
		t |= cellTaint(x, depth)
	case *Slice:
		t |= cellTaint(x.Arr, depth)
	case *Map:
		for _, e := range x.vals {
			t |= m.reachTaint(e, depth+1)
		}
	case *Agg:
		for _, e := range x.Elems {
			t |= m.reachTaint(e, depth+1)
		}
	case *Closure:
		for _, e := range x.Free {
			t |= m.reachTaint(e, depth+1)
		}
	}
	return t
}

func cellTaint(c *Cell, depth int) Taint {
	if c.pin {
		return Origin // Have: the request, whose origin its methods give
	}
	if depth > 4 || len(c.kids) > 4096 {
		return c.val.Taint
	}
	if c.kids == nil {
		t := c.val.Taint
		switch x := c.val.X.(type) {
		case *Cell:
			t |= cellTaint(x, depth+1)
		case *Iface:
			if k, ok := x.V.X.(*Cell); ok {
				t |= cellTaint(k, depth+1)
			}
		case *Map:
			for _, e := range x.vals {
				t |= e.Taint
				if s, ok := e.X.(*Slice); ok {
					t |= cellTaint(s.Arr, depth+1)
				}
			}
		case *Agg:
			for _, e := range x.Elems {
				t |= e.Taint
			}
		}
		return t
	}
	var t Taint
	for _, k := range c.kids {
		t |= cellTaint(k, depth+1)
	}
	return t
}
