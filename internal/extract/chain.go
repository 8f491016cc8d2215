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

// Where other things are: the chains that a router serves, and the router that
// one is a group of.
var routesKey, groupOfKey = exec.Str("routes"), exec.Str("group of")

// router is the intrinsic of a router's method.
func (e *engine) router(r *library.RouterMethod) exec.Intrinsic {
	return func(c *exec.Call) (exec.Value, bool) {
		table := e.routerTable(e.routerOf(r, c))
		if table == nil || e.ex != nil {
			return exec.Value{}, false
		}
		list := e.listIn(table, usedKey)
		if r.Does == library.NewScope || r.Does == library.MountRouter {
			e.behindRouter(r, c, list)
			return e.itself(c), true
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
			e.m.MapSet(table, usedKey, e.anyList(chain))
			return e.itself(c), true
		case library.NewGroup:
			return e.newGroup(c.Type, e.routerOf(r, c), c.Param(0), chain)
		}
		e.addRoute(table, chain)
		return e.itself(c), true
	}
}

// behindRouter lets a function, or another router, put handlers behind those
// that a router has already.
func (e *engine) behindRouter(r *library.RouterMethod, c *exec.Call, list []exec.Value) {
	recv := e.routerOf(r, c)
	table := e.routerTable(recv)
	for _, a := range c.Args[1:] {
		a = e.m.Resolve(a)
		f, isFunc := a.X.(*exec.Closure)
		switch {
		case r.Does == library.NewScope && isFunc && f.Ref != nil && f.Ref.Sig.Params().Len() == 1:
			if group, ok := e.newGroup(f.Ref.Sig.Params().At(0).Type(), recv, c.Param(0), list); ok {
				e.m.Call(a, []exec.Value{group}, resultOf(f.Ref.Sig))
			}
		case r.Does == library.MountRouter:
			for _, behind := range e.mounted(a) {
				chain := append(list[:len(list):len(list)], behind...)
				e.captureChain(chain, r.Router.Continues)
				e.addRoute(table, chain)
			}
		}
	}
}

// routerTable is what exec keeps for a router, or nil.
func (e *engine) routerTable(v exec.Value) *exec.Map {
	if _, isString := v.Strip().AsString(); isString {
		return nil
	}
	return e.m.State(v)
}

// mounted are the chains behind another router, or the one handler that stands
// in its place.
func (e *engine) mounted(v exec.Value) [][]exec.Value {
	var out [][]exec.Value
	if table := e.routerTable(v); table != nil {
		for _, route := range e.listIn(table, routesKey) {
			if chain, _, ok := e.m.Elems(route); ok {
				out = append(out, chain)
			}
		}
	}
	if handler := e.handlersAmong([]exec.Value{v}); len(out) == 0 && len(handler) > 0 {
		out = append(out, handler)
	}
	return out
}

// newGroup returns a router of type t, or of the type of the router that it is
// a group of, that begins with a chain.
func (e *engine) newGroup(t types.Type, of exec.Value, like types.Type, chain []exec.Value) (exec.Value, bool) {
	dyn := t
	if types.IsInterface(t) && like != nil {
		dyn = like
	}
	var group exec.Value
	switch p, isPointer := types.Unalias(dyn).(*types.Pointer); {
	case isPointer:
		group = e.m.NewPointer(p.Elem(), e.m.Zero(p.Elem()))
		if dyn != t {
			group = exec.Value{X: &exec.Iface{Dyn: dyn, V: group}}
		}
	case types.IsInterface(dyn):
		group = e.m.Havoc("router", t)
	default:
		return exec.Value{}, false
	}
	table := e.m.State(group)
	if table == nil {
		return exec.Value{}, false
	}
	e.m.MapSet(table, usedKey, e.anyList(chain))
	e.m.MapSet(table, groupOfKey, of)
	return group, true
}

// listIn is a list that exec keeps for a router, if all of it is known.
func (e *engine) listIn(table *exec.Map, key exec.Value) []exec.Value {
	v, _ := table.Get(key)
	list, complete, ok := e.m.Elems(v)
	if !ok || !complete {
		return nil
	}
	return list
}

func (e *engine) anyList(list []exec.Value) exec.Value {
	return e.m.NewSlice(types.Universe.Lookup("any").Type(), list)
}

// addRoute notes a chain that a router serves, and those that it is a group of.
func (e *engine) addRoute(table *exec.Map, chain []exec.Value) {
	for range maxGroups {
		routes := e.listIn(table, routesKey)
		if len(routes) < maxRoutes {
			e.m.MapSet(table, routesKey, e.anyList(append(routes[:len(routes):len(routes)], e.anyList(chain))))
		}
		of, has := table.Get(groupOfKey)
		if !has {
			return
		}
		table = e.m.State(of)
	}
}

// maxGroups bounds how deep groups are within groups.
const maxGroups = 8

// maxRoutes bounds the routes of one router that are mounted in another.
const maxRoutes = 64

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
		prefix := strings.HasSuffix(key, " > "+c.key+" > ")
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
	e.ex.behind, e.ex.via = c.behind, c.via
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
