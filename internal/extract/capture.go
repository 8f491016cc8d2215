package extract

import (
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
		if _, ok := x.V.X.(*exec.Closure); ok && !e.sinks.librarysHandler(x.Dyn) {
			e.captureAll(x.V.At(v.Pos), depth+1)
			return
		}
		if e.sinks.servesHTTP(e, x.Dyn) {
			e.add(capture{fn: v, dyn: x.Dyn})
			return
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
