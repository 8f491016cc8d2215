package exec

import (
	"go/token"
	"go/types"
	"sort"
	"sync"
)

// A package's fact carries the functions that callers in other packages may
// need, lowered, with the values of the package variables they read. It holds
// no positions: a finding in another package stands at a call there.

// MaxFactBytes caps the encoded fact of one package.
const MaxFactBytes = 128 << 10

// Bounds on what one package exports, in instructions.
const (
	maxRootInstrs = 2000  // one exported function with what it calls
	maxPkgInstrs  = 20000 // all of them
)

// Export is what a package offers to its importers.
type Export struct {
	Roots   []*FuncRef         // functions that callers may need, most important first
	Globals []*types.Var       // variables that importers read directly
	Flags   map[*FuncRef]uint8 // what is known of a function, see FuncFlags
}

// FuncFlags of an exported function.
const (
	Reaches  uint8 = 1 << iota // its body can reach a sink of the host
	Reported                   // a danger that does not depend on its arguments was reported in its own package
)

type wire struct {
	Types   []wireType
	Values  []wireValue
	Funcs   []wireFunc
	Globals []wireGlobal
}

type wireFunc struct {
	Sym     string
	Flags   uint8
	Names   []string
	Params  []int
	Free    int
	Regs    int
	Recover int
	Result  int
	Blocks  [][]int // per block: successors, predecessors and code, see encodeBlock
	Consts  []int
	Globals []wireGlobalRef
	Funcs   []wireRef
	Calls   []wireCall
}

type wireGlobalRef struct {
	Sym  string
	Type int
}

type wireRef struct {
	Sym string
	Sig int
}

type wireCall struct {
	Static  int // index into Funcs plus one
	Builtin string
	Iface   int // type of the interface
	Method  string
	Sig     int // of the method
	Type    int
}

type wireGlobal struct {
	Sym   string
	Type  int
	Value int
}

// Encode returns the fact of a package, deterministic byte for byte; nil when
// there is nothing to say. A fact over the cap loses the variables first, then
// the functions that matter least.
func (m *Machine) Encode(x Export) []byte {
	data, ok := m.encode(x)
	if ok {
		return data
	}
	if len(x.Globals) > 0 {
		x.Globals = nil
		if data, ok = m.encode(x); ok {
			return data
		}
	}
	var best []byte
	all := x.Roots
	// The least number of functions that is too many: a fact grows with them.
	sort.Search(len(all), func(n int) bool {
		x.Roots = all[:n]
		data, ok := m.encode(x)
		if ok && len(data) > len(best) {
			best = data
		}
		return !ok
	})
	return best
}

// encode reports false when the fact is too large.
func (m *Machine) encode(x Export) ([]byte, bool) {
	e := &encoder{m: m, flags: x.Flags, types: map[string]int{}, named: map[int]bool{}, shown: map[string]bool{}, funcs: map[*FuncRef]bool{}, globals: map[string]bool{}, cells: map[any]int{}}
	for _, r := range x.Roots {
		e.root(r)
	}
	for _, v := range x.Globals {
		e.global(GlobalRef{v.Pkg().Path() + "." + v.Name(), v.Type()})
	}
	if x.Globals != nil {
		e.singletons()
	}
	if len(e.out.Funcs) == 0 && len(e.out.Globals) == 0 {
		return nil, true
	}
	data := seal(&e.out)
	return data, data != nil && len(data) <= MaxFactBytes
}

type encoder struct {
	m       *Machine
	flags   map[*FuncRef]uint8
	out     wire
	types   map[string]int
	named   map[int]bool        // types without the structure of what they hold
	byName  bool                // structure does not matter now
	api     map[types.Type]bool // what the package's API reaches, see visible
	within  int                 // structs of other packages around the current one
	shown   map[string]bool     // types whose methods are encoded, see dispatch
	funcs   map[*FuncRef]bool
	globals map[string]bool
	cells   map[any]int
	instrs  int
	// addresses numbers the nameless variables in expressions.
	addresses map[string]int
}

// root encodes a function with the functions of its package that it can call.
func (e *encoder) root(r *FuncRef) {
	var order []*FuncRef
	seen := map[*FuncRef]bool{}
	n := 0
	var visit func(r *FuncRef)
	visit = func(r *FuncRef) {
		if seen[r] || e.funcs[r] || n > maxRootInstrs {
			return
		}
		seen[r] = true
		body := r.Body()
		if body == nil {
			return
		}
		for i := range body.Blocks {
			n += len(body.Blocks[i].Instrs)
		}
		order = append(order, r)
		for _, c := range calledBy(body) {
			visit(c)
		}
	}
	visit(r)
	if n > maxRootInstrs || e.instrs+n > maxPkgInstrs {
		return
	}
	e.instrs += n
	for _, f := range order {
		e.funcs[f] = true
	}
	for _, f := range order {
		e.function(f)
	}
}

// calledBy lists the functions that a body refers to.
func calledBy(f *Func) []*FuncRef {
	out := append([]*FuncRef(nil), f.Funcs...)
	for i := range f.Blocks {
		for j := range f.Blocks[i].Instrs {
			if c := f.Blocks[i].Instrs[j].Call; c != nil && c.Static != nil {
				out = append(out, c.Static)
			}
		}
	}
	return out
}

func (e *encoder) function(r *FuncRef) {
	f := r.Body()
	e.structures(f)
	defer func(was bool) { e.byName = was }(e.byName)
	e.byName = true
	w := wireFunc{Sym: r.Key(), Flags: e.flags[r] | f.flags, Free: f.NumFree, Regs: f.NumRegs, Recover: int(f.Recover), Result: e.typ(f.Results)}
	for _, p := range f.Params {
		w.Names = append(w.Names, p.Name)
		w.Params = append(w.Params, e.typ(p.Type))
	}
	for _, c := range f.Consts {
		w.Consts = append(w.Consts, e.value(c))
	}
	for _, g := range f.Globals {
		w.Globals = append(w.Globals, wireGlobalRef{g.Sym, e.typ(g.Type)})
		e.global(g)
	}
	for _, c := range f.Funcs {
		w.Funcs = append(w.Funcs, wireRef{c.Key(), e.typ(c.Sig)})
	}
	for i := range f.Blocks {
		w.Blocks = append(w.Blocks, e.block(&f.Blocks[i], &w))
	}
	e.out.Funcs = append(e.out.Funcs, w)
}

func (e *encoder) block(b *Block, w *wireFunc) []int {
	code := []int{len(b.Succs)}
	for _, s := range b.Succs {
		code = append(code, int(s))
	}
	code = append(code, len(b.Preds))
	for _, s := range b.Preds {
		code = append(code, int(s))
	}
	op := func(o Operand) { code = append(code, int(o.Kind)|int(o.N)<<3) }
	for i := range b.Instrs {
		in := &b.Instrs[i]
		switch in.Op {
		case OpMakeInterface:
			e.dispatch(in.Type)
		case OpTypeAssert:
			e.methodsOf(in.Type)
		}
		head := int(in.Op) << 8
		if in.CommaOk {
			head |= 1
		}
		call := 0
		if in.Call != nil {
			w.Calls = append(w.Calls, e.call(in.Call, w))
			call = len(w.Calls)
		}
		code = append(code, head, int(in.Tok), int(in.Dst), int(in.Index), e.typ(in.Type), call, len(in.Args))
		op(in.A)
		op(in.B)
		op(in.C)
		op(in.D)
		for _, a := range in.Args {
			op(a)
		}
	}
	return code
}

func (e *encoder) call(c *Callee, w *wireFunc) wireCall {
	out := wireCall{Builtin: c.Builtin, Type: e.typ(c.Type)}
	switch {
	case c.Static != nil:
		w.Funcs = append(w.Funcs, wireRef{c.Static.Key(), e.typ(c.Static.Sig)})
		out.Static = len(w.Funcs)
	case c.Method != nil:
		if recv := c.Method.Signature().Recv(); recv != nil {
			out.Iface, out.Method, out.Sig = e.typ(recv.Type()), c.Method.Name(), e.nameOnly(c.Method.Signature())
		}
	}
	return out
}

// global encodes a package variable's value after initialisation.
func (e *encoder) global(g GlobalRef) {
	if e.globals[g.Sym] {
		return
	}
	e.globals[g.Sym] = true
	if !e.m.ownGlobal(g.Sym) && e.m.importedGlobal(g.Sym).X == nil {
		return
	}
	c := e.m.global(g) // zero if the initialiser leaves it alone
	t := e.typ(g.Type)
	v := e.value(e.m.Load(c))
	e.out.Globals = append(e.out.Globals, wireGlobal{g.Sym, t, v})
}

// Key identifies a function across packages.
func (r *FuncRef) Key() string {
	if r.ID != "" {
		return r.ID
	}
	return r.Sym
}

// Imported gives access to the facts of other packages.
type Imported struct {
	fact func(*types.Package) []byte // the encoded fact of a package, or nil
	pkgs func() map[string]*types.Package
	open map[string]*decoder
	// states are the tables of instances that other packages made, see State.
	states map[*Cell]*Map
	// carried has what the opened facts carry of other packages, by symbol: an
	// analysis is given the facts of direct imports only.
	carried  map[string]*decoder
	standIns map[string]*types.Named
	methods  map[methodKey]standInMethod
	partial  map[*types.Named]bool // stand-ins that may have more methods
}

// NewImported prepares decoding in a package that imports pkg's imports. What
// it costs falls due with the first fact.
func NewImported(pkg *types.Package, fact func(*types.Package) []byte) *Imported {
	return &Imported{fact: fact, pkgs: sync.OnceValue(func() map[string]*types.Package {
		pkgs := map[string]*types.Package{}
		var add func(p *types.Package)
		add = func(p *types.Package) {
			if pkgs[p.Path()] != nil {
				return
			}
			pkgs[p.Path()] = p
			for _, q := range p.Imports() {
				add(q)
			}
		}
		add(pkg)
		return pkgs
	}), open: map[string]*decoder{}, carried: map[string]*decoder{}, standIns: map[string]*types.Named{}, methods: map[methodKey]standInMethod{}, partial: map[*types.Named]bool{}}
}

// Funcs calls yield with the flags of every function that the fact of a
// package carries, in order.
func (im *Imported) Funcs(p *types.Package, yield func(sym string, flags uint8)) {
	if d := im.decoderOf(p); d != nil {
		for i := range d.in.Funcs {
			yield(d.in.Funcs[i].Sym, d.in.Funcs[i].Flags)
		}
	}
}

// Flags returns what is known of an imported function.
func (im *Imported) Flags(path, sym string) uint8 {
	if d := im.decoder(path); d != nil {
		if i, ok := d.index[sym]; ok {
			return d.in.Funcs[i].Flags
		}
	}
	return 0
}

// FlagsOf returns what is known of a function, for an instance of a generic one
// what is known of that.
func (im *Imported) FlagsOf(r *FuncRef) uint8 {
	if r.Pkg == "" {
		return 0
	}
	return im.Flags(r.Pkg, r.Key()) | im.Flags(r.Pkg, r.generic)
}

func (im *Imported) decoder(path string) *decoder {
	if d, ok := im.open[path]; ok {
		return d
	}
	if p := im.pkgs()[path]; p != nil {
		return im.decoderOf(p)
	}
	return nil
}

// decoderOf returns the decoder of a package's fact, or nil.
func (im *Imported) decoderOf(p *types.Package) *decoder {
	path := p.Path()
	if d, ok := im.open[path]; ok {
		return d
	}
	im.open[path] = nil
	d := &decoder{im: im, path: path, index: map[string]int{}, globals: map[string]int{}, named: map[int]types.Type{}, cells: map[int]Value{}}
	if !unseal(im.fact(p), &d.in) {
		return nil // an older or damaged fact: as if there were none
	}
	for i := range d.in.Funcs {
		d.index[d.in.Funcs[i].Sym] = i
	}
	for i := range d.in.Globals {
		d.globals[d.in.Globals[i].Sym] = i
	}
	im.open[path] = d
	im.carry(d)
	return d
}

// decoder reads the fact of one package.
type decoder struct {
	im      *Imported
	path    string
	in      wire
	index   map[string]int
	globals map[string]int
	named   map[int]types.Type
	cells   map[int]Value
	prog    *Program
}

// body decodes the function with a symbol; a fact that does not fit is
// treated as missing.
func (d *decoder) body(p *Program, sym string) (f *Func) {
	i, ok := d.index[sym]
	if !ok {
		return nil
	}
	d.prog = p
	defer func() {
		if r := recover(); r != nil {
			f = nil
		}
	}()
	w := &d.in.Funcs[i]
	f = &Func{Sym: sym, flags: w.Flags, abroad: true, NumFree: w.Free, NumRegs: w.Regs, Recover: int32(w.Recover)}
	f.Results, _ = d.typ(w.Result).(*types.Tuple)
	if f.Results == nil {
		f.Results = types.NewTuple()
	}
	for j, t := range w.Params {
		f.Params = append(f.Params, Param{w.Names[j], d.typ(t)})
	}
	for _, c := range w.Consts {
		f.Consts = append(f.Consts, d.value(c))
	}
	for _, g := range w.Globals {
		f.Globals = append(f.Globals, GlobalRef{g.Sym, d.typ(g.Type)})
	}
	refs := make([]*FuncRef, len(w.Funcs))
	for j, r := range w.Funcs {
		sig, _ := d.typ(r.Sig).(*types.Signature)
		refs[j] = p.imported(d, r.Sym, sig)
	}
	f.Funcs = refs
	for _, code := range w.Blocks {
		f.Blocks = append(f.Blocks, d.block(code, w, refs))
	}
	return f
}

func (d *decoder) block(code []int, w *wireFunc, refs []*FuncRef) Block {
	pos := 0
	take := func() int { v := code[pos]; pos++; return v }
	var b Block
	for range take() {
		b.Succs = append(b.Succs, int32(take()))
	}
	for range take() {
		b.Preds = append(b.Preds, int32(take()))
	}
	op := func() Operand { v := take(); return Operand{RefKind(v & 7), int32(v >> 3)} }
	for pos < len(code) {
		head := take()
		in := Instr{Op: Op(head >> 8), CommaOk: head&1 != 0, Tok: token.Token(take()), Dst: int32(take()), Index: int32(take()), Type: d.typ(take())}
		call, nargs := take(), take()
		in.A, in.B, in.C, in.D = op(), op(), op(), op()
		for range nargs {
			in.Args = append(in.Args, op())
		}
		if call > 0 {
			in.Call = d.callee(&w.Calls[call-1], refs)
		}
		b.Instrs = append(b.Instrs, in)
	}
	return b
}

func (d *decoder) callee(c *wireCall, refs []*FuncRef) *Callee {
	out := &Callee{Builtin: c.Builtin, Type: d.typ(c.Type)}
	if c.Static > 0 {
		out.Static = refs[c.Static-1]
	}
	if c.Iface > 0 {
		out.Method = d.interfaceMethod(c)
	}
	return out
}
