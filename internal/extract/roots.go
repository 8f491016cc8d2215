package extract

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
)

// runRoot executes a function that nothing in the package calls: as a handler
// if it looks like one, as a constructor otherwise. A method gets a receiver
// that a constructor of its type makes, if the package has one.
func (e *engine) runRoot(fn *exec.FuncRef) {
	if fn.Body() == nil {
		return
	}
	ctors := e.constructors(fn.Sig)
	if len(ctors) == 0 {
		e.runFreely(fn)
		return
	}
	outer := e.root
	e.root = fn
	defer func() { e.root = outer }()
	studies, handlers := len(e.studies), e.handlers
	defer func() {
		if len(e.studies) == studies && e.handlers == handlers {
			// Have: a receiver as the constructor leaves it does not get
			// there; others may have set its fields since.
			e.execute(fn, e.freeArgs(fn), ctorPaths)
		}
	}()
	for _, c := range ctors {
		recv := fn.Sig.Recv().Type()
		e.m.Explore(ctorPaths, func() exec.Value {
			e.captured = nil
			return e.m.CallRef(c, e.freeArgs(c))
		}, func(p exec.Path, v exec.Value) {
			r, ok := e.receiver(v, recv)
			if !ok {
				return
			}
			args := e.freeArgs(fn)
			args[0] = r
			e.execute(fn, args, ctorPaths)
		})
	}
}

// runGiven executes a root again for the calls in handlers that make a policy
// and that no handler got to: the constructor had read a setting, with all the
// others, that the handler reads, too.
func (e *engine) runGiven(root *exec.FuncRef) {
	if root.Body() == nil || e.isHandler(root.Sig) {
		return
	}
	var done []exec.Given
	for _, fn := range e.sinks.fns {
		if !e.sinks.direct[fn] || fn.Synthetic != "" || e.sinks.inTest(fn) {
			continue
		}
		for _, g := range e.m.Refused(e.prog.Ref(fn), e.sinks.marks) {
			if len(done) >= maxGiven || slices.Contains(done, g) {
				continue
			}
			done = append(done, g)
			e.given = " given " + g.Expr
			e.m.Given(func() {
				outer := e.root
				e.root = root
				e.execute(root, e.freeArgs(root), rootPaths)
				e.root = outer
			}, g)
			e.given = ""
		}
	}
}

// maxGiven bounds how often a root is executed again.
const maxGiven = 4

// runFreely executes a function for its own sake with arguments of which
// nothing is known.
func (e *engine) runFreely(fn *exec.FuncRef) {
	outer := e.root
	e.root = fn
	defer func() { e.root = outer }()
	paths := rootPaths
	if e.detour != nil {
		paths = detourPaths
	}
	e.execute(fn, e.freeArgs(fn), paths)
}

// runMissed executes functions toward the calls in them that make a policy and
// that no execution has got to: too many decisions lay in front.
func (e *engine) runMissed() []*exec.FuncRef {
	var out []*exec.FuncRef
	for _, fn := range e.sinks.fns {
		if !e.sinks.direct[fn] || fn.Synthetic != "" || fn.Parent() != nil || e.sinks.inTest(fn) {
			continue
		}
		ref := e.prog.Ref(fn)
		if e.isHandler(ref.Sig) {
			continue
		}
		for _, block := range e.m.Missed(ref, e.sinks.marks) {
			if len(out) >= maxMissed {
				return out
			}
			out = append(out, ref)
			e.m.Toward(ref, block, func(again bool) {
				paths := missedPaths
				if again {
					paths = 1
				}
				e.execute(ref, e.freeArgs(ref), paths)
			})
		}
	}
	return out
}

// Bounds of what is executed toward calls that were missed.
const (
	maxMissed   = 8 // calls
	missedPaths = 8 // executions for each
)

// ctorPaths bounds the executions of a constructor that makes a receiver.
const ctorPaths = 8

// execute runs a root with its arguments.
func (e *engine) execute(fn *exec.FuncRef, args []exec.Value, paths int) {
	if e.isHandler(fn.Sig) {
		key := "root " + fn.Key()
		for _, a := range args {
			key += "|" + e.fingerprint(a)
		}
		e.drive(capture{fn: exec.Value{X: &exec.Closure{Ref: fn}, Pos: fn.Body().Pos}, sig: fn.Sig, key: key}, args)
		return
	}
	e.m.Explore(paths, func() exec.Value {
		e.captured, e.callbacks, e.met = nil, nil, nil
		if e.isMain(fn) {
			for _, restore := range e.restore {
				restore()
			}
		}
		return e.m.CallRef(fn, args)
	}, func(p exec.Path, v exec.Value) {
		e.defineFlags()
		e.escape(v)
		e.drain()
		e.settleLiterals()
		e.callBack()
		e.noteEnd(fn, p, v)
	})
}

// drain drives the handlers captured so far.
func (e *engine) drain() {
	e.captureRoutes()
	for len(e.captured) > 0 {
		c := e.captured[0]
		e.captured = e.captured[1:]
		e.drive(c, nil)
	}
}

// constructors returns the functions of the package that make a value of a
// method's receiver type, in source order.
func (e *engine) constructors(sig *types.Signature) []*exec.FuncRef {
	if sig.Recv() == nil {
		return nil
	}
	want := named(sig.Recv().Type())
	if want == nil {
		return nil
	}
	var out []*exec.FuncRef
	for _, fn := range e.sinks.fns {
		if fn.Pkg != e.prog.SSA() || fn.Parent() != nil || fn.Signature.Recv() != nil || fn.Synthetic != "" || len(out) >= 3 {
			continue
		}
		if makes(fn, want) {
			out = append(out, e.prog.Ref(fn))
		}
	}
	return out
}

func makes(fn *ssa.Function, want *types.Named) bool {
	res := fn.Signature.Results()
	for i := range res.Len() {
		if n := named(res.At(i).Type()); n != nil && n.Origin() == want.Origin() {
			return true
		}
	}
	return false
}

// named returns the named type of t or of what t points to.
func named(t types.Type) *types.Named {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	n, _ := t.(*types.Named)
	return n
}

// receiver picks the value of the receiver's type out of a constructor's
// results, taking its address or contents as the method needs.
func (e *engine) receiver(v exec.Value, recv types.Type) (exec.Value, bool) {
	results := exec.Tuple{v}
	if t, ok := v.X.(exec.Tuple); ok {
		results = t
	}
	_, wantPtr := types.Unalias(recv).(*types.Pointer)
	for _, r := range results {
		r = e.m.Resolve(r).Strip()
		switch x := r.X.(type) {
		case *exec.Cell:
			if n := named(x.Type()); n == nil || n.Origin() != named(recv).Origin() {
				continue
			}
			if wantPtr {
				return r, true
			}
			return e.m.Load(x), true
		case *exec.Agg:
			if _, isStruct := recv.Underlying().(*types.Struct); isStruct && !wantPtr {
				return r, true
			}
			if p, ok := types.Unalias(recv).(*types.Pointer); ok {
				return e.m.NewPointer(p.Elem(), r), true
			}
		}
	}
	return exec.Value{}, false
}

// freeArgs are the arguments of a root: what the requester sends where the
// type says so, configuration elsewhere.
func (e *engine) freeArgs(fn *exec.FuncRef) []exec.Value {
	body := fn.Body()
	args := make([]exec.Value, len(body.Params))
	for i, p := range body.Params {
		name := p.Name
		if name == "" || name == "_" {
			name = "parameter"
		}
		args[i] = e.m.NewConfig(p.Type, fn.Sym+":"+name, exec.Parameter(p.Name), nil)
	}
	return args
}

// judges reports whether a function out of sight that sees a whole request may
// well decide about its origin. Authentication and parsing see the request
// too; without a word about origins they are taken for a circumstance that
// protects nobody.
func judges(sym string) bool {
	for _, w := range []string{"origin", "cors", "csrf", "xsrf", "referer", "samesite", "sameorigin", "crosssite"} {
		if containsFold(sym, w) {
			return true
		}
	}
	return false
}
