package extract

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// route is a handler that the program registered with a net/http.ServeMux, or
// a chain of handlers that it registered with a router.
type route struct {
	method, path string
	handler      exec.Value
	chain        []exec.Value
	continues    bool
}

// handlers are those of a route.
func (r *route) handlers() []exec.Value {
	if r.chain != nil {
		return r.chain
	}
	return []exec.Value{r.handler}
}

// newMux is http.NewServeMux.
func (e *engine) newMux(c *exec.Call) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(p.Elem(), c.M.Zero(p.Elem())), true
}

// defaultMux is http.DefaultServeMux.
func (e *engine) defaultMux() exec.Value {
	if http := findPackage(e.in.Pkg, "net/http", map[*types.Package]bool{}); e.mux.X == nil && http != nil {
		t := http.Scope().Lookup("ServeMux").Type()
		e.mux = e.m.NewPointer(t, e.m.Zero(t))
	}
	return e.mux
}

// register is mux.Handle or mux.HandleFunc.
func (e *engine) register(c *exec.Call) (exec.Value, bool) {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok {
		e.escape(c.Args[2])
		return exec.Value{}, true
	}
	r := route{handler: c.Args[2]}
	if !r.handler.Pos.IsValid() { // Have: one that a library made
		r.handler = r.handler.At(e.here())
	}
	if text, known := c.Args[1].AsString(); known {
		if method, rest, has := strings.Cut(text, " "); has {
			r.method, text = method, strings.TrimSpace(rest)
		}
		r.path = text
	}
	e.addTo(cell, r)
	return exec.Value{}, true
}

// addTo notes a route until the path ends.
func (e *engine) addTo(mux *exec.Cell, r route) {
	if e.routes == nil {
		e.routes = map[*exec.Cell][]route{}
	}
	old, muxes, routed := e.routes[mux], e.muxes, e.routed
	e.routes[mux] = append(old[:len(old):len(old)], r)
	if len(old) == 0 {
		e.muxes = append(muxes[:len(muxes):len(muxes)], mux)
	}
	if !slices.Contains(routed, mux) {
		e.routed = append(routed[:len(routed):len(routed)], mux)
	}
	e.m.OnUndo(func() { e.routes[mux], e.muxes, e.routed = old, muxes, routed })
}

// A stop is a route of a mux.
type stop struct {
	mux   *exec.Cell
	index int
}

// captureRoutes captures the handlers of muxes: with what stands in front of
// their mux if that was captured, on their own otherwise.
func (e *engine) captureRoutes() {
	routed := e.routed
	e.routed = nil
	for _, mux := range routed {
		behind := func(c capture) bool { return c.via == nil && e.leadsTo(c.fn, mux, 0) }
		front := slices.DeleteFunc(slices.Clone(e.captured), func(c capture) bool { return !behind(c) })
		if len(front) > 0 {
			e.captured = slices.DeleteFunc(slices.Clone(e.captured), func(c capture) bool { return behind(c) || e.servedBy(mux, c) })
		}
		for _, c := range front {
			e.captureVia(c, mux)
		}
		for _, r := range e.routes[mux] {
			if len(front) == 0 && r.chain == nil {
				e.escape(r.handler)
			}
		}
	}
}

// servedBy reports whether a capture is a chain of a router.
func (e *engine) servedBy(mux *exec.Cell, c capture) bool {
	return slices.ContainsFunc(e.routes[mux], func(r route) bool {
		_, keys, ok := e.linked(r.chain, r.continues)
		return ok && (keys[len(keys)-1] == c.key || strings.HasPrefix(c.key, keys[len(keys)-1]+"@"))
	})
}

// captureVia captures a handler once for each route of a mux behind it that
// can reach a policy, and once for the others.
func (e *engine) captureVia(c capture, mux *exec.Cell) {
	one := func(i int) {
		c.via = &stop{mux, i}
		c.key = e.fingerprint(c.fn) + " route " + strconv.Itoa(i)
		e.captured = append(e.captured, c)
	}
	for i, r := range e.routes[mux] {
		if slices.ContainsFunc(r.handlers(), e.writes) {
			one(i)
		}
	}
	one(-1)
}

// routesIn are the routes of a mux, or of the router that is a part of a
// variable.
func (e *engine) routesIn(c *exec.Cell) []route {
	for _, mux := range e.muxes {
		if c.Holds(mux) {
			return e.routes[mux]
		}
	}
	return e.routes[c]
}

// leadsTo reports whether a handler holds a mux.
func (e *engine) leadsTo(v exec.Value, mux *exec.Cell, depth int) bool {
	if depth > 6 {
		return false
	}
	switch x := v.X.(type) {
	case *exec.Closure:
		return slices.ContainsFunc(x.Free, func(f exec.Value) bool { return e.leadsTo(f, mux, depth+1) })
	case *exec.Iface:
		return e.leadsTo(x.V, mux, depth)
	case *exec.Cell:
		return x.Holds(mux) || e.leadsTo(e.m.Load(x), mux, depth+1) ||
			slices.ContainsFunc(e.routesIn(x), func(r route) bool {
				return slices.ContainsFunc(r.handlers(), func(h exec.Value) bool { return e.leadsTo(h, mux, depth+1) })
			})
	case *exec.Unknown:
		c := e.m.Used(x)
		return c != nil && e.leadsTo(exec.Value{X: c}, mux, depth)
	case *exec.Agg:
		return slices.ContainsFunc(x.Elems, func(el exec.Value) bool { return e.leadsTo(el, mux, depth+1) })
	}
	return false
}

// serveMux runs one of the handlers of a mux of the program. The requester
// chooses the path, so each handler that can reach a policy is a case of its
// own; the others and "not found" are one.
func (e *engine) serveMux(c *exec.Call) bool {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok || len(e.routes[cell]) == 0 || len(c.Args) < 3 {
		return false
	}
	if via := e.ex.via; via != nil && via.mux == cell {
		if via.index < 0 {
			e.ex.flush()
		} else if r := &e.routes[cell][via.index]; r.method == "" || c.M.Decide(c.M.Equal(e.ex.method(), exec.Str(r.method))) {
			e.serveRoute(r, c)
		} else {
			e.ex.flush()
		}
		return true
	}
	var rest *route
	other := false
	for i := range e.routes[cell] {
		r := &e.routes[cell][i]
		switch {
		case !e.sinks.interesting(r.handler, 0):
			other = true
			continue
		case r.method != "" && !c.M.Decide(c.M.Equal(e.ex.method(), exec.Str(r.method))):
			other = true
			continue
		case r.path == "/":
			rest = r
			continue
		}
		if c.M.Decide(c.M.NewUnknown(exec.Circumstance, types.Typ[types.Bool], "route "+r.path)) {
			e.serveRoute(r, c)
			return true
		}
	}
	if rest == nil || other && !c.M.Decide(c.M.NewUnknown(exec.Circumstance, types.Typ[types.Bool], "route /")) {
		e.ex.flush()
		return true
	}
	e.serveRoute(rest, c)
	return true
}

// serveRoute calls a registered handler with the mux's own arguments.
func (e *engine) serveRoute(r *route, c *exec.Call) {
	h, args := r.handler, c.Args[1:3]
	i, ok := h.X.(*exec.Iface)
	if !ok {
		e.m.Call(h, args, nil)
		return
	}
	if i.Dyn != nil {
		if _, ok := e.m.CallMethodNamed(i.Dyn, i.V, nil, "ServeHTTP", args); ok {
			return
		}
	}
	e.ex.flush()
}
