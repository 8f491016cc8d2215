package extract

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// usedKey is where a router's middlewares are in what exec keeps for it, and
// groupOfKey where the router is that it is a group of.
var usedKey, groupOfKey = exec.Str("middlewares"), exec.Str("group of")

// router is the intrinsic of a router's method.
func (e *engine) router(r *library.RouterMethod) exec.Intrinsic {
	return func(c *exec.Call) (exec.Value, bool) {
		recv := e.routerOf(r, c)
		if r.Does == library.ServeRoutes {
			return exec.Value{}, e.ex != nil && e.serveRouter(recv)
		}
		table := e.routerTable(recv)
		if table == nil || e.ex != nil {
			return exec.Value{}, false
		}
		list := e.used(table)
		switch r.Does {
		case library.NewScope:
			e.inScope(c, recv, list)
			return e.itself(c), true
		case library.MountRouter:
			for _, a := range c.Args[1:] {
				for _, behind := range e.mounted(e.m.Resolve(a)) {
					e.addRoute(recv, append(list[:len(list):len(list)], behind...), r.Router.Continues)
				}
			}
			return e.itself(c), true
		}
		handlers := e.handlersAmong(c.Args[1:])
		if r.Does == library.AddRoute && r.Router.HandlerFirst && len(handlers) > 1 {
			handlers = append(handlers[1:len(handlers):len(handlers)], handlers[0])
		}
		chain := append(list[:len(list):len(list)], handlers...)
		if slices.ContainsFunc(handlers, e.writes) || slices.ContainsFunc(handlers, e.isLayer) && slices.ContainsFunc(list, e.writes) {
			e.addRoute(recv, chain, r.Router.Continues)
		}
		switch r.Does {
		case library.UseMiddleware:
			e.m.MapSet(table, usedKey, e.anyList(chain))
		case library.NewGroup:
			return e.newGroup(c.Type, recv, c.Param(0), chain)
		}
		return e.itself(c), true
	}
}

// writes reports whether a handler can reach a policy.
func (e *engine) writes(v exec.Value) bool { return e.sinks.interesting(v.Strip(), 0) }

// inScope lets the functions among the arguments put handlers behind those that
// a router has already.
func (e *engine) inScope(c *exec.Call, recv exec.Value, list []exec.Value) {
	for _, a := range c.Args[1:] {
		a = e.m.Resolve(a)
		f, ok := a.X.(*exec.Closure)
		if !ok || f.Ref == nil || f.Ref.Sig.Params().Len() != 1 {
			continue
		}
		if group, ok := e.newGroup(f.Ref.Sig.Params().At(0).Type(), recv, c.Param(0), list); ok {
			e.m.Call(a, []exec.Value{group}, resultOf(f.Ref.Sig))
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
	if cell := e.m.Pointee(v); cell != nil {
		for _, r := range e.routes[cell] {
			out = append(out, r.chain)
		}
	}
	if handler := e.handlersAmong([]exec.Value{v}); len(out) == 0 && slices.ContainsFunc(handler, e.writes) {
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

// used are the middlewares of a router, if all of them are known.
func (e *engine) used(table *exec.Map) []exec.Value {
	v, _ := table.Get(usedKey)
	list, complete, ok := e.m.Elems(v)
	if !ok || !complete {
		return nil
	}
	return list
}

func (e *engine) anyList(list []exec.Value) exec.Value {
	return e.m.NewSlice(types.Universe.Lookup("any").Type(), list)
}

// addRoute notes a chain that can reach a policy with the router that serves it
// and with those that this is a group of, and captures it.
func (e *engine) addRoute(router exec.Value, chain []exec.Value, continues bool) {
	e.captureChain(chain, continues)
	for range maxGroups {
		cell, table := e.m.Pointee(router), e.routerTable(router)
		if cell == nil || table == nil {
			return
		}
		e.addTo(cell, route{chain: chain, continues: continues})
		of, has := table.Get(groupOfKey)
		if !has {
			return
		}
		router = of
	}
}

// maxGroups bounds how deep groups are within groups.
const maxGroups = 8

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

// serveRouter runs what a router has for the request: one of its chains, or
// its middlewares alone.
func (e *engine) serveRouter(router exec.Value) bool {
	cell, table := e.m.Pointee(router), e.routerTable(router)
	if cell == nil || table == nil {
		return false
	}
	chain, continues := e.used(table), false
	if via := e.ex.via; via != nil && via.mux == cell && via.index >= 0 {
		chain, continues = e.routes[cell][via.index].chain, e.routes[cell][via.index].continues
	}
	head, _, ok := e.linked(chain, continues)
	if !ok {
		return false
	}
	behind := e.ex.behind
	e.serveChain(head, nil)
	e.ex.behind = behind
	if !e.ex.stopped {
		e.ex.flush()
	}
	return true
}
