package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
)

// A package variable holds after initialisation what it was declared with. A
// setter, a flag, a decoder in main may change it later, and a handler that is
// executed on its own has not seen them run: for it the variable is
// configuration whose default is the initial value. An execution that does run
// them overwrites it.

// place is a variable that a function writes: a package variable or what a
// parameter points to, and the fields that lead into it.
type place struct {
	global *ssa.Global
	param  int // when global is nil
	path   string
	filled bool // by code that is not here, which fills in data
}

// loosen makes the variables that something may change after initialisation
// configuration.
func (e *engine) loosen() {
	w := writers{e: e, of: map[*ssa.Function][]place{}}
	for _, fn := range e.sinks.fns {
		w.note(fn)
	}
	for range 3 { // writes through parameters of functions that are called
		for _, fn := range e.sinks.fns {
			w.calls(fn)
		}
	}
	init := initialisers{e: e, users: map[*ssa.Function][]*ssa.Function{}, known: map[*ssa.Function]bool{}}
	for _, fn := range e.sinks.fns {
		for _, r := range e.sinks.refs[fn] {
			init.users[r] = append(init.users[r], fn)
		}
	}
	restore := map[place]func(){}
	for _, fn := range e.sinks.fns {
		if e.sinks.inTest(fn) || init.only(fn) {
			continue
		}
		for _, p := range w.of[fn] {
			if p.global == nil || restore[p] != nil || p.global.Pkg != e.prog.SSA() || e.sinks.inTestAt(p.global.Pos()) {
				continue
			}
			if v, ok := p.global.Object().(*types.Var); ok {
				restore[p] = e.m.Loosen(v, fields(p.path), !p.filled)
			}
		}
	}
	e.keepFlags(init)
	if e.in.Pkg.Name() == "main" {
		e.startOfMain(init, w.of, restore)
		return
	}
	// Have: a package that others import. They set its exported variables
	// that it leaves at zero.
	scope := e.in.Pkg.Scope()
	for _, name := range scope.Names() {
		v, ok := scope.Lookup(name).(*types.Var)
		if !ok || !v.Exported() {
			continue
		}
		if settable(v.Type()) && e.m.Zeroed(v) {
			e.m.Loosen(v, nil, true)
		}
	}
}

// settable reports whether a variable of type t counts as a setting by
// itself: a basic value, a list, or what can be nil.
func settable(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Basic, *types.Slice, *types.Pointer, *types.Map, *types.Signature, *types.Interface:
		return true
	}
	return false
}

func fields(path string) []int {
	var out []int
	for _, f := range strings.Split(path, ".") {
		if n, err := strconv.Atoi(f); err == nil {
			out = append(out, n)
		}
	}
	return out
}

// inTestAt reports whether a position is in a test file.
func (s *sinkSet) inTestAt(pos token.Pos) bool {
	return strings.HasSuffix(s.e.in.Fset.Position(pos).Filename, "_test.go")
}

// writers collects what each function writes.
type writers struct {
	e  *engine
	of map[*ssa.Function][]place
}

func (w *writers) add(fn *ssa.Function, p place) {
	if !slices.Contains(w.of[fn], p) && len(w.of[fn]) < 256 {
		w.of[fn] = append(w.of[fn], p)
	}
}

// note collects the writes of a function's own body.
func (w *writers) note(fn *ssa.Function) {
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			switch in := in.(type) {
			case *ssa.Store:
				w.wrote(fn, in.Addr, false)
			case *ssa.MapUpdate:
				w.wrote(fn, in.Map, false)
			case ssa.CallInstruction:
				c := in.Common()
				if f := c.StaticCallee(); f != nil && len(f.Blocks) > 0 || !w.fills(c) {
					continue
				}
				for _, a := range c.Args {
					if isPointer(a) {
						w.wrote(fn, a, true)
					}
				}
			}
		}
	}
}

// fills reports whether a call of code that is not here may write through its
// pointers.
func (w *writers) fills(c *ssa.CallCommon) bool {
	switch {
	case c.IsInvoke():
		return exec.Changes(c.Method.FullName())
	case c.StaticCallee() != nil:
		return exec.Changes(exec.Symbol(c.StaticCallee()))
	}
	_, builtin := c.Value.(*ssa.Builtin)
	return !builtin
}

// isPointer reports whether an argument is a pointer, perhaps in an interface.
func isPointer(v ssa.Value) bool {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	_, ok := v.Type().Underlying().(*types.Pointer)
	return ok
}

// calls adds what the functions that fn calls write through their parameters.
func (w *writers) calls(fn *ssa.Function) {
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			call, ok := in.(ssa.CallInstruction)
			if !ok {
				continue
			}
			c := call.Common()
			callee := c.StaticCallee()
			if callee == nil {
				continue
			}
			for _, p := range w.of[callee] {
				if p.global != nil || p.param >= len(c.Args) {
					continue
				}
				if at, ok := origin(c.Args[p.param], 0); ok {
					at.filled = p.filled
					w.add(fn, at.below(p.path))
				}
			}
		}
	}
}

func (w *writers) wrote(fn *ssa.Function, addr ssa.Value, filled bool) {
	if g, ok := addr.(*ssa.Global); ok && strings.HasPrefix(g.Name(), "init$") {
		return
	}
	p, ok := origin(addr, 0)
	p.filled = filled
	if ok && (p.global != nil || p.path != "" || isMap(addr)) {
		w.add(fn, p)
	}
}

func isMap(v ssa.Value) bool {
	_, ok := v.Type().Underlying().(*types.Map)
	return ok
}

func (p place) below(path string) place {
	p.path += path
	return p
}

// origin says which package variable or parameter an address leads to.
func origin(v ssa.Value, depth int) (place, bool) {
	if depth > 16 {
		return place{}, false
	}
	switch v := v.(type) {
	case *ssa.Global:
		return place{global: v}, true
	case *ssa.Parameter:
		return place{param: slices.Index(v.Parent().Params, v)}, true
	case *ssa.FieldAddr:
		p, ok := origin(v.X, depth+1)
		return p.below("." + strconv.Itoa(v.Field)), ok
	case *ssa.IndexAddr:
		return origin(v.X, depth+1)
	case *ssa.MakeInterface:
		return origin(v.X, depth+1)
	case *ssa.ChangeType:
		return origin(v.X, depth+1)
	case *ssa.UnOp:
		if v.Op != token.MUL {
			return place{}, false
		}
		if a, ok := v.X.(*ssa.Alloc); ok {
			if s := onlyStore(a); s != nil {
				return origin(s.Val, depth+1)
			}
			return place{}, false
		}
		return origin(v.X, depth+1)
	}
	return place{}, false
}

// onlyStore returns the one assignment of a local variable, or nil.
func onlyStore(a *ssa.Alloc) *ssa.Store {
	var found *ssa.Store
	for _, r := range *a.Referrers() {
		if s, ok := r.(*ssa.Store); ok && s.Addr == a {
			if found != nil {
				return nil
			}
			found = s
		}
	}
	return found
}

// initialisers tells the functions that run only while the package is
// initialised.
type initialisers struct {
	e     *engine
	users map[*ssa.Function][]*ssa.Function
	known map[*ssa.Function]bool
}

func (x *initialisers) only(fn *ssa.Function) bool {
	if fn.Synthetic == "package initializer" || fn.Parent() == nil && strings.HasPrefix(fn.Name(), "init#") {
		return true
	}
	if is, ok := x.known[fn]; ok {
		return is
	}
	x.known[fn] = false // in a cycle
	if obj := fn.Object(); obj != nil && obj.Exported() {
		return false
	}
	users := x.users[fn]
	if p := fn.Parent(); p != nil {
		users = append(users[:len(users):len(users)], p)
	}
	is := len(users) > 0
	for _, u := range users {
		if !x.e.sinks.inTest(u) {
			is = is && x.only(u)
		}
	}
	x.known[fn] = is
	return is
}

// places tells settings of the same contents apart by where they are written:
// each of them is a policy of its own to the reader.
func (e *engine) places(v exec.Value) string {
	s := "@" + strconv.Itoa(int(v.Pos))
	elems, _, _ := e.m.Elems(v)
	for i, el := range elems {
		if i < 16 {
			s += "," + strconv.Itoa(int(el.Pos))
		}
	}
	return s
}
