package extract

import "github.com/corsvet/corsvet/internal/exec"

// stored notes a function that is put aside and that reaches a sink without
// being a handler: the Run of a command, a hook of a life cycle.
func (e *engine) stored(v exec.Value) {
	c := v.X.(*exec.Closure)
	if e.ex != nil || c.Ref == nil || c.Go != nil || len(e.callbacks) >= maxCallbacks || !e.sinks.interesting(v, 0) {
		return
	}
	if e.isHandler(c.Ref.Sig) || e.yieldsHandler(c.Ref.Sig) {
		return
	}
	e.callbacks = append(e.callbacks, v)
}

// maxCallbacks bounds the functions put aside by one root.
const maxCallbacks = 16

// callBack runs the functions that were put aside and not called yet, in the
// state in which they were left.
func (e *engine) callBack() {
	pending := e.callbacks
	e.callbacks = nil
	for _, v := range pending {
		c := v.X.(*exec.Closure)
		key := "callback " + e.fingerprint(v) + e.given
		if j := e.journeys[key]; j != nil && (!j.doubt || e.m.Conditions().Maybe) {
			e.repeat(j)
			continue
		}
		if c.Ref.Body() == nil {
			continue
		}
		if e.journeys == nil {
			e.journeys = map[string]*journey{}
		}
		e.journeys[key] = &journey{} // Have: it may put itself aside
		e.journeys[key] = e.record(func() {
			e.m.Explore(ctorPaths, func() exec.Value {
				e.captured, e.callbacks = nil, nil
				return e.m.Call(v, e.freeArgs(c.Ref), resultOf(c.Ref.Sig))
			}, func(p exec.Path, r exec.Value) {
				e.escape(r)
				e.drain()
				e.settleLiterals()
			})
		})
	}
}
