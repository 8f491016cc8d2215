package extract

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// route is a handler that the program registered with a net/http.ServeMux.
type route struct {
	method, path string
	handler      exec.Value
}

// newMux is http.NewServeMux.
func (e *engine) newMux(c *exec.Call) (exec.Value, bool) {
	p, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(p.Elem(), c.M.Zero(p.Elem())), true
}

// register is mux.Handle or mux.HandleFunc.
func (e *engine) register(c *exec.Call) (exec.Value, bool) {
	e.escape(c.Args[2])
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok {
		return exec.Value{}, true
	}
	r := route{handler: c.Args[2]}
	if text, known := c.Args[1].AsString(); known {
		if method, rest, has := strings.Cut(text, " "); has {
			r.method, text = method, strings.TrimSpace(rest)
		}
		r.path = text
	}
	old := e.routes[cell]
	if e.routes == nil {
		e.routes = map[*exec.Cell][]route{}
	}
	e.routes[cell] = append(old[:len(old):len(old)], r)
	c.M.OnUndo(func() { e.routes[cell] = old })
	return exec.Value{}, true
}

// serveMux runs one of the handlers of a mux of the program. The requester
// chooses the path, so each handler that can reach a policy is a case of its
// own; the others and "not found" are one.
func (e *engine) serveMux(c *exec.Call) bool {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok || len(e.routes[cell]) == 0 || len(c.Args) < 3 {
		return false
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
