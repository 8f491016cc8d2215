package extract

import (
	"go/token"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// A library's policy is judged by itself. What the program's own handlers write
// beside it may make it worse, so its middleware also takes its place among
// those: it writes what the model answers and hands the request on. What is
// open without the program's own part is not reported once more.

// layer is the middleware of a library.
type layer struct {
	ref  *library.EntryRef
	view *library.View
	pos  token.Pos // where it was made
}

// newLayer is the value of a constructor of a middleware: a function, or a
// pointer to something with such methods.
func (e *engine) newLayer(ref *library.EntryRef, v *library.View, c *exec.Call) (exec.Value, bool) {
	if ref.Entry.Kind != policy.CORS || ref.Entry.Request || e.ex != nil || c.Type == nil {
		return exec.Value{}, false
	}
	l := &layer{ref, v, c.Pos}
	switch t := c.Type.Underlying().(type) {
	case *types.Signature:
		if e.isHandler(t) || e.yieldsHandler(t) {
			return e.layerFunc(l, t), true
		}
	case *types.Pointer:
		if !e.wraps(t) {
			break
		}
		p := e.m.NewPointer(t.Elem(), e.m.Zero(t.Elem())).At(c.Pos)
		cell := e.m.Pointee(p)
		if e.layerOf == nil {
			e.layerOf = map[*exec.Cell]*layer{}
		}
		e.layerOf[cell] = l
		e.m.OnUndo(func() { delete(e.layerOf, cell) })
		return p, true
	}
	return exec.Value{}, false
}

// wraps reports whether a type has a method that makes a handler of another.
func (e *engine) wraps(t types.Type) bool {
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		if sig, ok := set.At(i).Type().(*types.Signature); ok && e.yieldsHandler(sig) && sig.Params().Len() == 1 && e.isHandlerType(sig.Params().At(0).Type()) {
			return true
		}
	}
	return false
}

// layerMethod is the intrinsic of the methods of what a library's constructor
// returned.
func (e *engine) layerMethod(c *exec.Call) (exec.Value, bool) {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok || e.layerOf[cell] == nil || c.Sig == nil {
		return exec.Value{}, false
	}
	switch l := e.layerOf[cell]; {
	case e.yieldsHandler(c.Sig) && len(c.Args) == 2:
		return e.layered(l, c.Sig.Results().At(0).Type(), c.Args[1]), true
	case e.ex != nil && e.isHandler(c.Sig):
		next := exec.Value{}
		if n := len(c.Args) - 1; n > 0 && e.isHandlerType(c.Param(n)) {
			next = c.Args[n]
		}
		e.serveLayer(l, c.Sig, c.Args[1:], next)
		return e.success(c), true
	}
	return exec.Value{}, false
}

// layerFunc is a layer as a function: a handler, or one that makes a handler of
// another.
func (e *engine) layerFunc(l *layer, sig *types.Signature) exec.Value {
	return e.layerClosure(l, sig, exec.Value{}, func(m *exec.Machine, args []exec.Value) exec.Value {
		if e.yieldsHandler(sig) {
			next := exec.Value{}
			if len(args) > 0 {
				next = args[0]
			}
			return e.layered(l, sig.Results().At(0).Type(), next)
		}
		return e.serveLayer(l, sig, args, exec.Value{})
	})
}

// layered is a handler of type t behind a layer.
func (e *engine) layered(l *layer, t types.Type, next exec.Value) exec.Value {
	dyn := t
	if types.IsInterface(t) {
		http := findPackage(e.in.Pkg, "net/http", map[*types.Package]bool{})
		if http == nil {
			return e.m.NewUnknown(exec.Circumstance, t, "handler")
		}
		dyn = http.Scope().Lookup("HandlerFunc").Type()
	}
	sig, ok := dyn.Underlying().(*types.Signature)
	if !ok {
		return e.m.NewUnknown(exec.Circumstance, t, "handler")
	}
	f := e.layerClosure(l, sig, next, func(m *exec.Machine, args []exec.Value) exec.Value {
		return e.serveLayer(l, sig, args, next)
	})
	if dyn != t {
		return exec.Value{X: &exec.Iface{Dyn: dyn, V: f}, Pos: l.pos}
	}
	return f
}

func (e *engine) layerClosure(l *layer, sig *types.Signature, next exec.Value, call func(*exec.Machine, []exec.Value) exec.Value) exec.Value {
	cl := &exec.Closure{Go: call}
	if next.X != nil {
		cl.Free = []exec.Value{next}
	}
	if e.layers == nil {
		e.layers = map[*exec.Closure]*types.Signature{}
	}
	e.layers[cl] = sig
	return exec.Value{X: cl, Pos: l.pos}
}

// serveLayer writes the headers that the library answers with, and lets the
// next handler run unless the library keeps the request.
func (e *engine) serveLayer(l *layer, sig *types.Signature, args []exec.Value, next exec.Value) exec.Value {
	result := exec.Value{}
	if t := resultOf(sig); t != nil {
		result = e.success(&exec.Call{M: e.m, Sym: l.ref.Entry.Sym, Sig: sig, Args: args, Type: t, Pos: l.pos})
	}
	x := e.ex
	if x == nil {
		return result
	}
	c := &exec.Call{M: e.m, Sym: l.ref.Entry.Sym, Sig: sig, Args: args, Pos: l.pos}
	probe := x.probe
	probe.Origin = e.sentOrigin(c)
	v := l.view.Fresh()
	v.Request = func(t types.Type, _ policy.Probe) exec.Value { return e.handedOn(c, t) }
	r := v.Answer(probe)
	header := exec.NewMap()
	library.WriteHeader(e.m, header, &r)
	for k, list := range header.Entries {
		list.Pos = list.At(l.pos).Pos
		e.m.MapSet(x.header, k, list.Tainted(exec.Foreign))
	}
	if probe.Preflight || probe.Origin != "" && l.ref.Entry.Keeps && len(r.AllowOrigin) == 0 {
		x.stopped = true
		x.flush()
		return result
	}
	e.callNext(next, args)
	return result
}

// isLayer reports whether a handler is the middleware of a library.
func (e *engine) isLayer(v exec.Value) bool {
	f, ok := v.Strip().X.(*exec.Closure)
	if !ok {
		return false
	}
	if f.Ref != nil && len(f.Free) == 1 {
		recv, is := f.Free[0].X.(*exec.Cell)
		return is && e.layerOf[recv] != nil
	}
	return e.layers[f] != nil
}

// callNext runs the handler behind a layer.
func (e *engine) callNext(next exec.Value, args []exec.Value) {
	switch n := e.m.Resolve(next); n.X.(type) {
	case nil:
		e.serveBehind()
	case *exec.Closure:
		e.m.Call(n, args, nil)
	case *exec.Iface:
		i := n.X.(*exec.Iface)
		if len(args) != 2 {
			break
		}
		if i.Dyn != nil {
			if _, ok := e.m.CallMethodNamed(i.Dyn, i.V, nil, "ServeHTTP", args); ok {
				return
			}
		}
		e.m.CallSymbol("(net/http.Handler).ServeHTTP", append([]exec.Value{n}, args...), nil)
	}
}

// layerSymbol reports whether a method belongs to a library with policies.
func (e *engine) layerSymbol(sym string) bool {
	return strings.HasPrefix(sym, "(*") && e.in.Index.Import(library.SymbolPath(sym)) == library.Policies
}
