package exec

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// frame is one activation of a lowered function.
type frame struct {
	fn     *Func
	pos    token.Pos // of the instruction being executed
	regs   []Value
	free   []Value
	defers []deferred
	rec    *goPanic // panic in flight while deferred calls run
	loops  map[*Instr]int
	iters  map[int32]*iterator
	block  int32   // in progress
	tests  []int32 // blocks with branches that judge, see Passed
	// foreign says that another package has reported the danger in the function,
	// or in one that made it.
	foreign bool
}

type deferred struct {
	in   *Instr
	fn   Value
	args []Value
}

func (m *Machine) get(f *frame, o Operand) Value {
	switch o.Kind {
	case Reg:
		return f.regs[o.N]
	case Const:
		return f.fn.Consts[o.N]
	case Global:
		return Value{X: m.global(f.fn.Globals[o.N])}
	case FuncVal:
		return Value{X: &Closure{Ref: f.fn.Funcs[o.N]}, Pos: f.pos}
	case FreeVar:
		if int(o.N) < len(f.free) {
			return f.free[o.N]
		}
	}
	return Value{}
}

// GlobalCell returns the variable of a package-level name.
func (m *Machine) GlobalCell(sym string) *Cell { return m.globals[sym] }

// ownGlobal reports whether a variable belongs to the analysed package.
func (m *Machine) ownGlobal(sym string) bool {
	rest, ok := strings.CutPrefix(sym, m.Prog.path())
	return ok && strings.HasPrefix(rest, ".") && !strings.Contains(rest, "/")
}

// importedGlobal returns a variable of another package as its fact has it.
func (m *Machine) importedGlobal(sym string) Value {
	im := m.Prog.Imports
	if im == nil {
		return Value{}
	}
	d := im.holder(sym)
	if d == nil {
		return Value{}
	}
	i, ok := d.globals[sym]
	if !ok {
		return Value{}
	}
	d.prog = m.Prog
	return d.value(d.in.Globals[i].Value)
}

func (m *Machine) global(g GlobalRef) *Cell {
	if c, ok := m.globals[g.Sym]; ok {
		return c
	}
	var v Value
	switch {
	case m.ownGlobal(g.Sym):
		v = m.Zero(g.Type)
	case m.Hooks.Global != nil:
		v = m.Hooks.Global(g.Sym, g.Type)
	}
	if v.X == nil {
		v = m.importedGlobal(g.Sym)
	}
	if v.X == nil {
		v = stdGlobal(m, g)
	}
	c := NewCell(g.Type, v)
	c.name = g.Sym
	m.globals[g.Sym] = c
	return c
}

// Run calls a lowered function.
func (m *Machine) run(fn *Func, args []Value, of *Closure) (result Value) {
	if m.depth >= m.Limits.Depth {
		m.stats.count("cut: depth")
		if m.path != nil {
			m.path.info.Maybe = true
		}
		return m.havocResult(fn)
	}
	fn.visited = true
	m.depth++
	f := &frame{fn: fn, regs: make([]Value, fn.NumRegs), foreign: fn.flags&Reported != 0}
	if of != nil {
		f.free, f.foreign = of.Free, f.foreign || of.Foreign
	}
	copy(f.regs, args)
	for i := len(args); i < len(fn.Params); i++ {
		f.regs[i] = m.havoc("missing argument", fn.Params[i].Type)
	}
	depth := m.depth
	m.frames = append(m.frames, f)
	nframes := len(m.frames)
	defer func() {
		m.depth = depth - 1
		m.frames = m.frames[:nframes-1]
	}()
	return m.runBlocks(f, 0)
}

// runBlocks executes from a block until the function returns. A panic runs
// the deferred calls; if one recovers, execution goes on in the recover block.
func (m *Machine) runBlocks(f *frame, start int32) (result Value) {
	depth, nframes := m.depth, len(m.frames)
	recovered := false
	func() {
		defer func() {
			r := recover()
			if r == nil {
				return
			}
			p, ok := r.(goPanic)
			if !ok || len(f.defers) == 0 {
				panic(r)
			}
			m.depth, m.frames = depth, m.frames[:nframes]
			f.rec = &p
			m.runDefers(f)
			if f.rec != nil {
				panic(*f.rec)
			}
			recovered = true
		}()
		result = m.blocks(f, start)
	}()
	if recovered {
		if f.fn.Recover < 0 {
			return m.zeroResult(f.fn)
		}
		return m.blocks(f, f.fn.Recover)
	}
	return result
}

func (m *Machine) zeroResult(fn *Func) Value {
	switch fn.Results.Len() {
	case 0:
		return Value{}
	case 1:
		return m.Zero(fn.Results.At(0).Type())
	}
	return m.Zero(fn.Results)
}

func (m *Machine) runDefers(f *frame) {
	for len(f.defers) > 0 {
		d := f.defers[len(f.defers)-1]
		f.defers = f.defers[:len(f.defers)-1]
		m.invoke(f, d.in, d.fn, d.args)
	}
}

func (m *Machine) blocks(f *frame, block int32) Value {
	prev := int32(-1)
	for {
		b := &f.fn.Blocks[block]
		b.seen = max(b.seen, m.round)
		b.beaten = b.beaten || !m.astray
		f.block = block
		next := int32(-1)
		// Phis read the values of the edge that was taken, all at once.
		for i := range b.Instrs {
			in := &b.Instrs[i]
			m.step()
			f.pos = in.Pos
			switch in.Op {
			case OpIf:
				c := m.resolve(m.get(f, in.A))
				f.asked(in, c)
				var taken bool
				if bv, ok := c.AsBool(); ok {
					taken = bv
				} else {
					m.ways = [2]*Block{&f.fn.Blocks[b.Succs[1]], &f.fn.Blocks[b.Succs[0]]}
					taken = m.branch(f, in, c)
					m.ways = [2]*Block{}
				}
				if taken {
					next = b.Succs[0]
				} else {
					next = b.Succs[1]
				}
			case OpJump:
				next = b.Succs[0]
			case OpReturn:
				switch len(in.Args) {
				case 0:
					return Value{}
				case 1:
					return m.get(f, in.Args[0])
				}
				t := make(Tuple, len(in.Args))
				for j, a := range in.Args {
					t[j] = m.get(f, a)
				}
				return Value{X: t}
			case OpPanic:
				m.Throw(m.get(f, in.A))
			case OpPhi:
				for j, p := range b.Preds {
					if p == prev {
						f.regs[in.Dst] = m.get(f, in.Args[j])
					}
				}
			case OpRunDefers:
				m.runDefers(f)
			default:
				m.exec(f, in)
			}
		}
		if next < 0 {
			panic(cutPath{"block without successor"})
		}
		prev, block = block, next
	}
}

// rounds is how often a loop goes round on conditions that execution does not
// fix; other conditions may be met more often, in a loop over a known list.
const (
	rounds    = 2
	decisions = 64
)

// branch decides an unknown condition.
func (m *Machine) branch(f *frame, in *Instr, c Value) bool {
	if f.loops == nil {
		f.loops = map[*Instr]int{}
	}
	f.loops[in]++
	switch n := f.loops[in]; {
	case in.CommaOk && n > rounds:
		// Have: the loop's own test; false leaves the loop.
		f.loops[in] = 0
		return false
	case n > decisions:
		panic(cutPath{"many decisions at one place"})
	}
	if u := c.Unknown(); u != nil && f.loops[in] == 1 {
		if exit, ok := f.fn.leaves(f.block); ok {
			c.X = u.supposing(exit)
		}
	}
	taken := m.decide(c)
	if in.CommaOk && !taken {
		f.loops[in] = 0
	}
	return taken
}

// exec executes one instruction that is not a control transfer.
func (m *Machine) exec(f *frame, in *Instr) {
	switch in.Op {
	case OpAlloc:
		f.regs[in.Dst] = Value{X: NewCell(in.Type, m.zeroIn(f, in.Type)), Pos: in.Pos}
	case OpLoad:
		f.regs[in.Dst] = m.deref(m.get(f, in.A), in.Type)
	case OpStore:
		v := m.get(f, in.B)
		if in.Pos.IsValid() && (in.B.Kind == Const || !v.Pos.IsValid()) {
			v = v.At(in.Pos)
		}
		if _, ok := v.X.(*Closure); ok && m.Hooks.Stored != nil {
			m.Hooks.Stored(v)
		}
		m.storeThrough(m.get(f, in.A), v)
	case OpFieldAddr:
		f.regs[in.Dst] = m.fieldAddr(m.get(f, in.A), int(in.Index), in.Type)
	case OpField:
		f.regs[in.Dst] = m.field(m.get(f, in.A), int(in.Index), in.Type)
	case OpIndexAddr:
		f.regs[in.Dst] = m.indexAddr(m.get(f, in.A), m.get(f, in.B), in.Type)
	case OpIndex:
		f.regs[in.Dst] = m.index(m.get(f, in.A), m.get(f, in.B), in.Type)
	case OpLookup:
		f.regs[in.Dst] = m.lookup(m.get(f, in.A), m.get(f, in.B), in)
	case OpMapUpdate:
		m.mapUpdate(m.get(f, in.A), m.get(f, in.B), m.get(f, in.C).At(in.Pos))
	case OpSlice:
		f.regs[in.Dst] = m.slice(f, in)
	case OpMakeSlice:
		f.regs[in.Dst] = m.makeSlice(m.get(f, in.A), m.get(f, in.B), in.Type).At(in.Pos)
	case OpMakeMap:
		f.regs[in.Dst] = Value{X: NewMap(), Pos: in.Pos}
	case OpMakeChan, OpSelect, OpRecv:
		f.regs[in.Dst] = m.circumstance(f, in)
	case OpMakeClosure:
		c := &Closure{Ref: f.fn.Funcs[in.A.N], Foreign: m.InForeign()}
		for _, a := range in.Args {
			c.Free = append(c.Free, m.get(f, a))
		}
		f.regs[in.Dst] = Value{X: c, Pos: in.Pos}
	case OpMakeInterface:
		v := m.get(f, in.A)
		if _, ok := v.X.(*Iface); ok {
			f.regs[in.Dst] = v
			break
		}
		f.regs[in.Dst] = Value{X: &Iface{Dyn: in.Type, V: v}, Pos: v.At(in.Pos).Pos, Taint: v.Taint}
	case OpChangeInterface, OpChangeType:
		f.regs[in.Dst] = m.get(f, in.A)
	case OpConvert:
		f.regs[in.Dst] = m.convert(m.get(f, in.A), in.Type)
	case OpSliceToArray:
		f.regs[in.Dst] = m.arrayOf(m.resolve(m.get(f, in.A)), in.Type)
	case OpTypeAssert:
		f.regs[in.Dst] = m.typeAssert(m.get(f, in.A), in)
	case OpExtract:
		f.regs[in.Dst] = m.extract(m.get(f, in.A), int(in.Index), in.Type)
	case OpBin:
		f.regs[in.Dst] = m.binop(in.Tok, m.get(f, in.A), m.get(f, in.B), in.Type)
	case OpUn:
		f.regs[in.Dst] = m.unop(in.Tok, m.get(f, in.A), in.Type)
	case OpCall:
		v := m.callInstr(f, in)
		if in.Dst >= 0 {
			f.regs[in.Dst] = v.At(in.Pos)
		}
	case OpGo:
		fn, args := m.callee(f, in)
		m.escape(fn)
		m.escapeAll(args)
		m.concurrent(fn)
	case OpDefer:
		fn, args := m.callee(f, in)
		to := f
		if o, ok := m.get(f, in.D).X.(*Object); ok {
			to, _ = o.Data.(*frame)
		}
		to.defers = append(to.defers, deferred{in, fn, args})
	case OpRange:
		m.rangeOver(f, in)
	case OpNext:
		f.regs[in.Dst] = m.next(f, in)
	case OpSend:
		m.escape(m.get(f, in.B))
	default:
		panic(cutPath{"instruction " + strconv.Itoa(int(in.Op))})
	}
}

// circumstance returns a value that depends on other goroutines.
func (m *Machine) circumstance(f *frame, in *Instr) Value {
	key := f.fn.Sym + "@" + strconv.Itoa(int(in.Pos))
	v := m.spread(Circumstance, in.Type, key+"#"+strconv.Itoa(m.occurrence(key)), 0)
	if in.Op == OpRecv {
		received(v)
	}
	return v
}

// received marks what another goroutine sends: nothing shows that nothing comes,
// nor what comes.
func received(v Value) {
	switch x := v.X.(type) {
	case Tuple:
		for _, e := range x {
			received(e)
		}
	case *Unknown:
		if !isBool(x.Typ) {
			x.Src = Havoc
		} else {
			x.cost, x.prefer, x.missing = [2]cost{maybe, free}, 1, 1<<0
		}
	}
}

// spread returns an unknown result, one unknown per element of a tuple.
func (m *Machine) spread(src Source, t types.Type, expr string, taint Taint) Value {
	if t == nil {
		return Value{}
	}
	if tup, ok := t.(*types.Tuple); ok {
		out := make(Tuple, tup.Len())
		for i := range out {
			out[i] = m.spread(src, tup.At(i).Type(), expr+"."+strconv.Itoa(i), taint)
		}
		return Value{X: out, Taint: taint}
	}
	u := m.newUnknown(src, t, expr)
	if isBool(t) {
		u.cost = m.boolCost("call", src, taint)
	}
	return Value{X: u, Taint: taint}
}

func (m *Machine) extract(v Value, i int, t types.Type) Value {
	switch x := v.X.(type) {
	case Tuple:
		if i < len(x) {
			return x[i]
		}
	case *Unknown:
		return m.derive(x, "."+strconv.Itoa(i), t).Tainted(v.Taint)
	}
	return m.havoc("extract", t)
}

// iterator walks a map or a string.
type iterator struct {
	keys, vals []Value
	i          int
	more       *Unknown
	extra      int
}

func (m *Machine) rangeOver(f *frame, in *Instr) {
	it := &iterator{}
	v := m.resolve(m.get(f, in.A))
	switch x := v.X.(type) {
	case string:
		for i, r := range x {
			it.keys = append(it.keys, Int(i).Tainted(v.Taint))
			it.vals = append(it.vals, Value{X: int64(r), Taint: v.Taint})
		}
	case *Map:
		it.keys = append(it.keys, x.keys...)
		it.vals = append(it.vals, x.vals...)
		it.more = x.More
		if x.Open != nil && it.more == nil {
			it.more = &Unknown{Src: Circumstance, Expr: "entry of request map"}
		}
	case *Unknown:
		it.more = x
	}
	if f.iters == nil {
		f.iters = map[int32]*iterator{}
	}
	f.iters[in.Dst] = it
	f.regs[in.Dst] = v
}

func (m *Machine) next(f *frame, in *Instr) Value {
	it := f.iters[in.A.N]
	tup := in.Type.(*types.Tuple)
	if it == nil {
		return m.havocTuple(tup)
	}
	if it.i < len(it.keys) {
		k, v := it.keys[it.i], it.vals[it.i]
		it.i++
		return Value{X: Tuple{Bool(true), k, v}}
	}
	if it.more != nil && it.extra < 1 {
		it.extra++
		// Have: unknown entries; at most one is looked at.
		u := m.newUnknown(it.more.Src, types.Typ[types.Bool], "has more "+it.more.Expr)
		u.prefer = 1
		switch {
		case it.more.Src == Havoc:
			u.cost = [2]cost{maybe, maybe}
		case it.more.Src == Config && len(it.keys) == 0:
			u.cost, u.missing = [2]cost{maybe, free}, 1<<0 // nothing shows that it is empty
		}
		return Value{X: Tuple{{X: u}, m.derive(it.more, ".key", tup.At(1).Type()), m.derive(it.more, ".val", tup.At(2).Type())}}
	}
	return Value{X: Tuple{Bool(false), m.Zero(tup.At(1).Type()), m.Zero(tup.At(2).Type())}}
}

func (m *Machine) havocTuple(tup *types.Tuple) Value {
	out := make(Tuple, tup.Len())
	for i := range out {
		out[i] = m.havoc("tuple", tup.At(i).Type())
	}
	return Value{X: out}
}
