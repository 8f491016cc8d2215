package extract

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// isHandler reports whether a function sees a request and its response.
func (e *engine) isHandler(sig *types.Signature) bool {
	for i := range sig.Params().Len() {
		if e.carries(sig.Params().At(i).Type()) {
			return true
		}
	}
	for i := range sig.Results().Len() {
		if e.isResponse(sig.Results().At(i).Type()) {
			return true
		}
	}
	if e.answersByTags(sig) {
		return true
	}
	if recv := sig.Recv(); recv != nil {
		return e.leads(recv.Type()).answers() && !e.isWriter(recv.Type())
	}
	return false
}

// isMiddleware reports whether a function takes or returns handlers.
func (e *engine) yieldsHandler(sig *types.Signature) bool {
	for i := range sig.Results().Len() {
		if e.isHandlerType(sig.Results().At(i).Type()) {
			return true
		}
	}
	return false
}

func (e *engine) isHandlerType(t types.Type) bool {
	if e.std.handler != nil && types.Identical(t, e.std.handler) {
		return true
	}
	if f, ok := t.Underlying().(*types.Signature); ok {
		return e.isHandler(f) || e.yieldsHandler(f)
	}
	return false
}

// drive turns a handler into a policy and prepares its study. args, if given,
// are those of a root; parameters that carry the request are replaced.
func (e *engine) drive(c capture, args []exec.Value) {
	if e.handlers >= maxHandlers || e.ex != nil {
		return
	}
	e.arrive(c.key+e.given, func() {
		e.handlers++
		panics := e.panics
		e.studyHandler(c, args)
		if e.panics == panics {
			return
		}
		wired := e.wire(c.fn, 0)
		for _, a := range args {
			wired = e.wire(a, 0) || wired
		}
		if wired {
			e.studyHandler(c, args)
		}
	})
}

// studyHandler studies a handler.
func (e *engine) studyHandler(c capture, args []exec.Value) {
	body := token.NoPos
	if ref := handlerRef(c.fn); ref != nil && ref.Pkg == "" && ref.Body() != nil {
		body = ref.Body().Pos
	}
	p := &policy.Policy{Kind: policy.CORS, Pos: c.fn.Pos, Body: body}
	e.deciders = nil
	var ws *policy.Policy
	respond := func(probe policy.Probe) policy.Outcome {
		o := e.respond(c, args, probe)
		for _, r := range o.Responses {
			if r.Upgraded && ws == nil {
				ws = &policy.Policy{Kind: policy.WebSocket, Library: r.UpgradedBy, Pos: c.fn.Pos, Body: body}
			}
		}
		return o
	}
	p.Respond = only(respond, false)
	e.study(p, c.fn)
	if ws != nil { // it opens a WebSocket for somebody
		ws.Respond = only(respond, true)
		e.study(ws, c.fn)
	}
	e.judgeUse()
}

// only splits what a handler answers into handshakes and ordinary responses:
// they are two policies.
func only(respond func(policy.Probe) policy.Outcome, handshakes bool) func(policy.Probe) policy.Outcome {
	return func(p policy.Probe) policy.Outcome {
		o := respond(p)
		for i := range o.Responses {
			r := &o.Responses[i]
			if !handshakes {
				r.Upgraded = false
			} else if r.Upgraded {
				r.AllowOrigin, r.Credentials = nil, nil
			} else {
				*r = policy.Response{Doubt: r.Doubt, Conds: r.Conds}
			}
		}
		return o
	}
}

// respond runs a handler on a probe.
func (e *engine) respond(c capture, args []exec.Value, probe policy.Probe) policy.Outcome {
	out := policy.Outcome{Complete: true}
	outer, captured := e.ex, e.captured
	e.everyHost(func() {
		x := e.m.Explore(handlerPaths, func() exec.Value {
			e.ex = e.newExchange(probe)
			e.ex.via = c.via
			return e.serveChain(c, args)
		}, func(p exec.Path, _ exec.Value) {
			r := e.ex.response(p)
			if p.Panicks {
				e.panics++
				r = policy.Response{Doubt: r.Doubt, Conds: r.Conds} // the connection is dropped
			}
			out.Responses = append(out.Responses, r)
			e.noteUse(e.ex, r.Doubt, p)
			e.settleLiterals()
		})
		out.Complete = out.Complete && x.Complete
	})
	e.ex, e.captured = outer, captured
	return out
}

// serve calls a handler, a middleware or a constructor of either until the
// request has been handled.
func (e *engine) serve(fn exec.Value, sig *types.Signature, dyn types.Type, given []exec.Value, depth int) exec.Value {
	if depth > 4 {
		return exec.Value{}
	}
	if dyn != nil {
		i := fn.X.(*exec.Iface)
		v, _ := e.m.CallMethodNamed(dyn, i.V, nil, "ServeHTTP", []exec.Value{e.ex.writer, e.ex.request})
		return v
	}
	cl, ok := fn.X.(*exec.Closure)
	if ok && e.libHandlers[cl] != nil {
		return e.serveLibrary(fn, sig)
	}
	if ok && e.layers[cl] != nil {
		v := e.serveLibrary(fn, sig)
		e.serveResult(v, sig, depth)
		return v
	}
	if !ok || cl.Ref == nil {
		return exec.Value{}
	}
	var args []exec.Value
	if given != nil {
		args = append(args, given...)
	}
	offset := len(args) - sig.Params().Len()
	if given == nil {
		offset = 0
		if body := cl.Ref.Body(); body != nil {
			offset = len(body.Params) - sig.Params().Len()
			for i := range offset {
				prm := body.Params[i]
				args = append(args, e.m.NewConfig(prm.Type, cl.Ref.Sym+":"+prm.Name, exec.Parameter(prm.Name), nil))
			}
		}
	}
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		a := e.argument(t)
		if a.X == nil && i == 1 && e.answersByTags(sig) {
			a = e.asked(t)
		}
		if given != nil {
			if a.X != nil {
				args[offset+i] = a
			}
			continue
		}
		if a.X == nil {
			name := sig.Params().At(i).Name()
			a = e.m.NewConfig(t, cl.Ref.Sym+":"+name, exec.Parameter(name), nil)
		}
		args = append(args, a)
	}
	if recv := sig.Recv(); recv != nil && offset == 1 {
		args[0], _ = e.lead(args[0], recv.Type())
	}
	if given == nil {
		e.recall(cl, sig)
	}
	result := e.m.Call(fn, args, resultOf(sig))
	if e.answersByTags(sig) {
		e.readTagged(result, sig)
	} else {
		e.readResponse(result, sig)
	}
	e.serveResult(result, sig, depth)
	return result
}

// serveResult goes on with a handler that a middleware returned.
func (e *engine) serveResult(v exec.Value, sig *types.Signature, depth int) {
	if t, ok := v.X.(exec.Tuple); ok && len(t) > 0 {
		v = t[0]
	}
	v = e.m.Resolve(v)
	switch x := v.X.(type) {
	case *exec.Closure:
		if lib := e.libHandlers[x]; lib != nil {
			e.serve(v, lib, nil, nil, depth+1)
		} else if sig := e.layers[x]; sig != nil {
			e.serve(v, sig, nil, nil, depth+1)
		} else if x.Ref != nil && x.Go == nil && (e.isHandler(x.Ref.Sig) || e.yieldsHandler(x.Ref.Sig)) {
			e.serve(v, x.Ref.Sig, nil, nil, depth+1)
		}
	case *exec.Iface:
		if cl, ok := x.V.X.(*exec.Closure); ok && cl.Ref != nil && cl.Go == nil {
			e.serve(x.V, cl.Ref.Sig, nil, nil, depth+1)
		} else if ok && e.layers[cl] != nil {
			e.serve(x.V, e.layers[cl], nil, nil, depth+1)
		} else if x.Dyn != nil && e.sinks.servesHTTP(e, x.Dyn) {
			e.serve(v, nil, x.Dyn, nil, depth+1)
		}
	}
}

func resultOf(sig *types.Signature) types.Type {
	switch res := sig.Results(); res.Len() {
	case 0:
		return nil
	case 1:
		return res.At(0).Type()
	default:
		return res
	}
}

// argument returns what a request-bearing parameter of type t is given, or no
// value.
func (e *engine) argument(t types.Type) exec.Value {
	x := e.ex
	t = types.Unalias(t)
	s := types.TypeString(t, nil)
	switch {
	case s == "net/http.ResponseWriter":
		return x.writer
	case s == "*net/http.Request":
		return x.request
	case s == "*net/http.ResponseWriter":
		return e.m.NewPointer(t.(*types.Pointer).Elem(), x.writer)
	case s == "net/http.Header":
		return exec.Value{X: x.header}
	case s == "net/http.Handler":
		return exec.Value{X: &exec.Iface{V: exec.Value{X: &exec.Object{Type: "net/http.Handler", Data: x}}}}
	}
	if ct := e.contextType(t); ct != nil {
		return e.contextValue(t, s, ct)
	}
	if v, ok := e.lead(exec.Value{}, t); ok {
		return v
	}
	if e.hands(t) {
		return exec.Value{X: &exec.Iface{V: exec.Value{X: &exec.Object{Type: s, Data: x}}}}
	}
	if f, ok := t.Underlying().(*types.Signature); ok && (e.isHandler(f) || e.yieldsHandler(f)) {
		return e.nextFunc(f)
	}
	return exec.Value{}
}

// nextFunc is a handler behind the one under test: it answers the request.
func (e *engine) nextFunc(sig *types.Signature) exec.Value {
	return exec.Value{X: &exec.Closure{Go: func(m *exec.Machine, args []exec.Value) exec.Value {
		if e.isHandler(sig) && e.ex != nil && !e.serveBehind() && !e.buffered(sig) {
			e.answerThrough(args)
			e.ex.flush()
		}
		switch res := sig.Results(); res.Len() {
		case 0:
			return exec.Value{}
		case 1:
			if r, ok := res.At(0).Type().Underlying().(*types.Signature); ok {
				return e.nextFunc(r)
			}
			if types.Identical(res.At(0).Type(), e.std.handler) && e.std.handler != nil {
				return e.argument(res.At(0).Type())
			}
			return m.NewUnknown(exec.Circumstance, res.At(0).Type(), "result of the next handler")
		default:
			return m.Zero(res)
		}
	}}}
}

// settle notes which functions hold a danger of their own, and reports whether
// a study is worth keeping: what another package has reported is not.
func (e *engine) settle(s *policy.Study, handler exec.Value) bool {
	if !dangerous(s) {
		return true
	}
	ref := handlerRef(handler)
	if !e.givenByCaller(s) {
		e.noteReported(s, ref)
	}
	if ref != nil && ref.Pkg != "" && e.prog.Imports.FlagsOf(ref)&exec.Reported != 0 {
		return e.local(s)
	}
	return !foreign(s)
}

// noteReported notes that the functions which make a policy hold its danger,
// whoever calls them.
func (e *engine) noteReported(s *policy.Study, handler *exec.FuncRef) {
	if e.root != nil {
		e.reported[e.root] = true
	}
	if handler != nil {
		e.reported[handler] = true
	}
	e.report(e.deciders)
	e.m.InProgress(func(f *exec.Func) { e.inside[f] = true })
	if g := s.Grant(policy.Evil); g.Resp != nil && len(g.Resp.AllowOrigin) > 0 {
		if fn := e.sinks.around(g.Resp.AllowOrigin[0].Made); fn != nil {
			e.reported[fn] = true
		}
	}
}

// report marks functions whose danger is reported.
func (e *engine) report(fns []*exec.FuncRef) {
	for _, r := range fns {
		e.reported[r] = true
	}
}

// givenByCaller reports whether a danger rests on the default of an argument:
// another caller may pass something else, or something worse.
func (e *engine) givenByCaller(s *policy.Study) bool {
	g := s.Grant(policy.Evil)
	if g.Resp == nil || e.root == nil {
		return false
	}
	return slices.ContainsFunc(g.Resp.Conds, func(c policy.Condition) bool { return strings.Contains(c.About, e.root.Sym+":") })
}

// foreign reports whether what lets strangers in was written by a function of
// another package that reports it.
func foreign(s *policy.Study) bool {
	g := s.Grant(policy.Evil)
	if g.Resp == nil {
		return false
	}
	if g.Resp.Upgraded {
		return g.Resp.UpgradedForeign
	}
	if len(g.Resp.AllowOrigin) == 0 || !g.Resp.AllowOrigin[0].Foreign {
		return false
	}
	// Have: somebody else's origin. Our own credentials make it worse.
	return len(g.Resp.Credentials) == 0 || g.Resp.Credentials[0].Foreign
}

func handlerRef(v exec.Value) *exec.FuncRef {
	if c, ok := v.Strip().X.(*exec.Closure); ok {
		return c.Ref
	}
	return nil
}

func dangerous(s *policy.Study) bool {
	if g := s.Grant("null"); s.Anyone().Level != policy.Blocked || g.Level != policy.Blocked && g.Certain {
		return true
	}
	_, weak := s.Weakness()
	return weak
}

// local reports whether something written in this package is at fault: a
// value with a position here.
func (e *engine) local(s *policy.Study) bool {
	g := s.Grant(policy.Evil)
	if g.Resp == nil {
		return false
	}
	for _, f := range g.Resp.AllowOrigin {
		if f.Pos.IsValid() && !f.Foreign {
			return true
		}
	}
	return g.Resp.Cause.IsValid() || g.Resp.UpgradedAt.IsValid() && !g.Resp.UpgradedForeign
}
