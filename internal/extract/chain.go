package extract

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Routers run middlewares in front of handlers. Each may be harmless by itself
// when what they write together is not, so what a router runs one after the
// other is driven as one: a capture with others behind it.

// usedKey is where a router's middlewares are in what exec keeps for it.
var usedKey = exec.Str("middlewares")

// router is the intrinsic of a router's method.
func (e *engine) router(r *library.RouterMethod) exec.Intrinsic {
	return func(c *exec.Call) (exec.Value, bool) {
		table := e.m.State(e.routerOf(r, c))
		if table == nil || e.ex != nil {
			return exec.Value{}, false
		}
		used, _ := table.Get(usedKey)
		list, complete, ok := e.m.Elems(used)
		if !ok || !complete {
			list = nil
		}
		handlers := e.handlersAmong(c.Args[1:])
		if r.Does == library.AddRoute && r.Router.HandlerFirst && len(handlers) > 1 {
			handlers = append(handlers[1:len(handlers):len(handlers)], handlers[0])
		}
		chain := append(list[:len(list):len(list)], handlers...)
		if slices.ContainsFunc(handlers, func(v exec.Value) bool { return e.sinks.interesting(v.Strip(), 0) }) {
			e.captureChain(chain, r.Router.Continues)
		}
		switch r.Does {
		case library.UseMiddleware:
			e.m.MapSet(table, usedKey, e.m.NewSlice(types.Universe.Lookup("any").Type(), chain))
		case library.NewGroup:
			p, ok := c.Type.(*types.Pointer)
			if !ok {
				return exec.Value{}, false
			}
			group := e.m.NewPointer(p.Elem(), e.m.Zero(p.Elem()))
			e.m.MapSet(e.m.State(group), usedKey, e.m.NewSlice(types.Universe.Lookup("any").Type(), chain))
			return group, true
		}
		return e.itself(c), true
	}
}

// routerOf is the router that a method is called on, or the field of it that
// keeps the middlewares.
func (e *engine) routerOf(r *library.RouterMethod, c *exec.Call) exec.Value {
	recv := e.m.Resolve(c.Args[0])
	if r.Router.Same == "" {
		return recv
	}
	if cell := e.m.Pointee(recv); cell != nil {
		if f := e.m.Field(cell, r.Router.Same); f != nil {
			return exec.Value{X: f}
		}
	}
	return exec.Value{}
}

// itself is the result of a method that returns its receiver for more of the
// same.
func (e *engine) itself(c *exec.Call) exec.Value {
	switch {
	case c.Type == nil:
		return exec.Value{}
	case c.Param(0) != nil && types.Identical(c.Type, c.Param(0)):
		return c.Args[0]
	case types.IsInterface(c.Type) && c.Param(0) != nil && types.AssignableTo(c.Param(0), c.Type):
		return exec.Value{X: &exec.Iface{Dyn: c.Param(0), V: c.Args[0]}}
	}
	return e.circumstance(c)
}

// handlersAmong returns the handlers and middlewares among arguments that can
// reach a policy, or stand in front of one and ask for the origin; the other
// arguments escape.
func (e *engine) handlersAmong(args []exec.Value) []exec.Value {
	var out []exec.Value
	for _, a := range args {
		a = e.m.Resolve(a)
		if elems, _, ok := e.m.Elems(a); ok {
			out = append(out, e.handlersAmong(elems)...)
			continue
		}
		if _, ok := e.link(a); ok {
			out = append(out, a)
		} else {
			e.escape(a)
		}
	}
	return out
}

// link makes one part of a chain of a handler or middleware.
func (e *engine) link(v exec.Value) (capture, bool) {
	f := v.Strip()
	if x, ok := f.X.(*exec.Closure); ok {
		if sig := e.libHandlers[x]; sig != nil {
			return capture{fn: f, sig: sig}, true
		}
		if x.Ref == nil || x.Go != nil || e.in.Index.Entry(strings.TrimSuffix(x.Ref.Sym, "$bound")) != nil || !e.sinks.interesting(f, 0) && !e.sinks.asks[x.Ref] {
			return capture{}, false
		}
		return capture{fn: f, sig: x.Ref.Sig}, e.isHandler(x.Ref.Sig) || e.yieldsHandler(x.Ref.Sig)
	}
	if i, ok := v.X.(*exec.Iface); ok && i.Dyn != nil && e.sinks.servesHTTP(e, i.Dyn) {
		return capture{fn: v, dyn: i.Dyn}, true
	}
	return capture{}, false
}

// captureChain captures handlers that run one after the other, in place of the
// beginning of the chain.
func (e *engine) captureChain(chain []exec.Value, continues bool) {
	var head capture
	var prefixes []string
	key := ""
	for i, v := range chain {
		link, ok := e.link(v)
		if !ok {
			return
		}
		key += e.fingerprint(link.fn)
		prefixes = append(prefixes, key)
		key += " > "
		if i == 0 {
			head = link
			head.continues = continues
		} else {
			head.behind = append(head.behind, link)
		}
	}
	kept := e.captured[:0:0]
	for _, c := range e.captured {
		prefix := false
		for _, p := range prefixes[:len(prefixes)-1] {
			prefix = prefix || strings.HasPrefix(c.key, p) && (c.key == p || strings.HasPrefix(c.key[len(p):], "@"))
		}
		if !prefix {
			kept = append(kept, c)
		}
	}
	e.captured = kept
	e.add(head)
}

// serveChain serves a captured handler with what is behind it.
func (e *engine) serveChain(c capture, args []exec.Value) exec.Value {
	e.ex.behind = c.behind
	v := e.serve(c.fn, c.sig, c.dyn, args, 0)
	for c.continues && e.ex.sent == nil && !e.ex.stopped && e.serveBehind() {
		// Have: a middleware that returned without a word lets the next run.
	}
	return v
}

// serveBehind runs the next handler of the chain; it reports whether there was
// one.
func (e *engine) serveBehind() bool {
	x := e.ex
	if x == nil || len(x.behind) == 0 {
		return false
	}
	next := x.behind[0]
	x.behind = x.behind[1:]
	e.serve(next.fn, next.sig, next.dyn, nil, 1)
	return true
}
