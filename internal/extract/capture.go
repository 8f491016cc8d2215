package extract

import (
	"go/types"
	"strconv"

	"github.com/corsvet/corsvet/internal/exec"
)

// escape captures the handlers among the values that reach unseen code.
func (e *engine) escape(v exec.Value) { e.captureAll(v, 0) }

func (e *engine) captureAll(v exec.Value, depth int) {
	if depth > 4 || len(e.captured) > maxHandlers {
		return
	}
	switch x := v.X.(type) {
	case *exec.Closure:
		if sig := e.libHandlers[x]; sig != nil {
			e.add(capture{fn: v, sig: sig})
			return
		}
		if sig := e.layers[x]; sig != nil {
			if e.sinks.interesting(v, 0) {
				e.add(capture{fn: v, sig: sig})
			}
			return
		}
		if e.entryValue(v, x) || x.Ref == nil || x.Go != nil || !e.sinks.interesting(v, 0) {
			return
		}
		if e.isHandler(x.Ref.Sig) || e.yieldsHandler(x.Ref.Sig) {
			e.add(capture{fn: v, sig: x.Ref.Sig})
		} else {
			e.stored(v)
		}
	case *exec.Iface:
		if x.Dyn == nil {
			return
		}
		if e.sinks.servesHTTP(e, x.Dyn) || e.sinks.servesWith(v, x) {
			e.add(capture{fn: v, dyn: x.Dyn})
			return
		}
		if _, ok := x.V.X.(*exec.Closure); ok {
			e.captureAll(x.V.At(v.Pos), depth+1)
			return
		}
		for _, m := range e.answering(x.Dyn) {
			e.add(capture{fn: exec.Value{X: &exec.Closure{Ref: m}, Pos: v.Pos}, sig: m.Sig, of: x.V})
		}
		e.captureAll(x.V, depth+1)
	case exec.Tuple:
		for _, el := range x {
			e.captureAll(el, depth+1)
		}
	case *exec.Slice, *exec.Agg:
		elems, _, _ := e.m.Elems(v)
		for i, el := range elems {
			if i < 64 {
				e.captureAll(el, depth+1)
			}
		}
	case *exec.Map:
		for _, el := range x.Entries {
			e.captureAll(el, depth+1)
		}
	case *exec.Cell:
		if depth < 3 {
			e.captureAll(e.m.Load(x), depth+1)
		}
	case *exec.Unknown:
		if c := e.m.Used(x); c != nil && depth < 3 {
			e.captureAll(e.m.Load(c), depth+1)
		}
	}
}

func (e *engine) add(c capture) {
	c.key = e.fingerprint(c.fn)
	if c.of.X != nil {
		c.key += " of " + e.fingerprint(c.of)
	}
	for _, b := range c.behind {
		c.key += " > " + e.fingerprint(b.fn)
	}
	if !c.fn.Pos.IsValid() {
		c.fn.Pos = e.here()
	}
	if e.elsewhere(c.fn) {
		// Have: a handler of another package. Its findings stand where it
		// is made or used here, which tells equal ones apart.
		c.key += "@" + strconv.Itoa(int(c.fn.Pos))
	}
	for _, o := range e.captured {
		if o.key == c.key {
			return
		}
	}
	e.captured = append(e.captured, c)
}

// answering are the methods of a type that see a request, and reach a policy: a
// program whose middlewares are an interface of its own calls them where nobody
// looks.
func (e *engine) answering(t types.Type) []*exec.FuncRef {
	if out, ok := e.byType[t]; ok {
		return out
	}
	var out []*exec.FuncRef
	n := named(t)
	if set := types.NewMethodSet(t); n != nil && n.Obj().Pkg() != nil && !Modelled(n.Obj().Pkg().Path(), e.in.Index) && set.Len() <= maxAnswering {
		for sel := range set.Methods() {
			m, ok := sel.Obj().(*types.Func)
			if !ok || len(sel.Index()) > 1 || !e.isHandler(unbound(m)) {
				continue
			}
			if r := e.prog.Method(t, m.Pkg(), m.Name()); r != nil && r.Body() != nil && e.sinks.reaches(r) {
				out = append(out, r)
			}
		}
	}
	if e.byType == nil {
		e.byType = map[types.Type][]*exec.FuncRef{}
	}
	e.byType[t] = out
	return out
}

// maxAnswering bounds the methods of a type among which handlers are looked
// for: with more it is an application and no middleware.
const maxAnswering = 16

// unbound is the signature of a method without its receiver.
func unbound(m *types.Func) *types.Signature {
	s := m.Signature()
	return types.NewSignatureType(nil, nil, nil, s.Params(), s.Results(), s.Variadic())
}

// bound are the arguments of a method in an interface: the receiver, and what
// nobody knows.
func (e *engine) bound(c capture) []exec.Value {
	args := e.freeArgs(c.fn.X.(*exec.Closure).Ref)
	args[0] = c.of
	return args
}

// elsewhere reports whether a handler is declared in another package.
func (e *engine) elsewhere(fn exec.Value) bool {
	switch x := fn.X.(type) {
	case *exec.Closure:
		return x.Ref != nil && x.Ref.Pkg != ""
	case *exec.Iface:
		n := named(x.Dyn)
		return n != nil && n.Obj().Pkg() != nil && n.Obj().Pkg() != e.in.Pkg
	}
	return false
}
