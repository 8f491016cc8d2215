package extract

import (
	"go/types"
	"net/textproto"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// lookup returns the intrinsic of a symbol: an entry, an option or an accessor
// of a library's row, or one of the few functions of net/http that need the
// exchange.
func (e *engine) lookup(sym string) exec.Intrinsic {
	in := e.lookupRow(sym)
	if strings.HasSuffix(sym, ").ServeHTTP") {
		return e.watchful(sym, in)
	}
	return in
}

func (e *engine) lookupRow(sym string) exec.Intrinsic {
	if ref := e.in.Index.Entry(sym); ref != nil {
		return e.entry(ref)
	}
	if in := e.in.Index.Option(sym); in != nil {
		return in
	}
	if r := e.in.Index.Router(sym); r != nil {
		return e.router(r)
	}
	if sym == "(*net/http/httputil.ReverseProxy).ServeHTTP" {
		return e.serveProxy
	}
	if a := e.in.Index.Action(sym); a != library.NoAction {
		return func(c *exec.Call) (exec.Value, bool) { return e.act(a, c) }
	}
	if e.layerSymbol(sym) {
		return e.layerMethod
	}
	if e.handing[sym] {
		return e.hand
	}
	switch sym {
	case "net/http.NewServeMux":
		return e.newMux
	case "(*net/http.ServeMux).Handle", "(*net/http.ServeMux).HandleFunc":
		return e.register
	case "net/http.Handle", "net/http.HandleFunc":
		return func(c *exec.Call) (exec.Value, bool) {
			c.Args = append([]exec.Value{e.defaultMux()}, c.Args...)
			return e.register(c)
		}
	case "net/http.StripPrefix", "net/http.TimeoutHandler", "net/http.AllowQuerySemicolons", "net/http.MaxBytesHandler":
		return func(c *exec.Call) (exec.Value, bool) { return e.wrapped(c) }
	}
	return nil
}

// wrapped is a function of net/http that returns its handler argument wrapped.
func (e *engine) wrapped(c *exec.Call) (exec.Value, bool) {
	for _, a := range c.Args {
		if i, ok := a.X.(*exec.Iface); ok {
			if _, isString := i.V.AsString(); !isString {
				return a, true
			}
		}
	}
	return exec.Value{}, false
}

// act performs an accessor of a request context. Outside an exchange it has
// nothing to say.
func (e *engine) act(a library.Action, c *exec.Call) (exec.Value, bool) {
	x := e.ex
	if x == nil {
		return exec.Value{}, false
	}
	m := c.M
	if !e.ours(c) {
		return exec.Value{}, false // a client's request or response
	}
	switch a {
	case library.RespHeader, library.ReqHeader, library.ReqHeaderMap, library.GetRequest, library.GetWriter,
		library.GetMethod, library.GetHost, library.GetPath, library.GetPart:
		return e.read(a, c.Type)
	case library.GetSelf:
		return c.Args[0], true
	case library.GetRespHeader:
		return e.bytesIf(c.Type, x.sentHeader(c.Args[1])), true
	case library.AddVary:
		return e.appendHeader(c, exec.Str("Vary"), c.Args[1:]), true
	case library.GetHeader, library.GetHeaderBytes:
		return e.bytesIf(c.Type, x.get(c.Args[1])), true
	case library.IsPreflight:
		return exec.Bool(x.probe.Preflight), true
	case library.GetReferer:
		return e.bytesIf(c.Type, x.get(exec.Str("Referer"))), true
	case library.SetReqHeader, library.DelReqHeader:
		return e.changeRequest(a, c)
	case library.ResetHeader:
		for k := range x.header.Entries {
			m.MapDelete(x.header, k)
		}
		return e.success(c), true
	case library.SetHeader, library.SetHeaderEmpty, library.AddHeader, library.AppendHeader, library.DelHeader:
		return e.changeHeader(a, c)
	case library.QueryText:
		return e.chosen(c), true
	case library.Circumstances:
		return e.circumstance(c), true
	case library.WriteBody:
		// Functions of net/http that take a writer count only for the
		// response under test.
		if !e.concerns(c) {
			return exec.Value{}, false
		}
		for _, arg := range c.Args {
			e.escape(arg)
		}
		x.answer(c)
		x.flush()
		return e.success(c), true
	case library.Next:
		return e.next(c)
	case library.Stop:
		x.stopped = true
		return e.success(c), true
	case library.NoEffect:
		return e.success(c), true
	}
	return exec.Value{}, false
}

// concerns reports whether the receiver or an argument is the exchange.
func (e *engine) concerns(c *exec.Call) bool {
	if strings.HasPrefix(c.Sym, "(") && !strings.HasPrefix(c.Sym, "(io.") {
		if _, ok := c.Args[0].X.(*exec.Cell); ok {
			return true
		}
	}
	for _, a := range c.Args {
		switch o := a.Strip().X.(type) {
		case *exec.Object:
			if _, ok := o.Data.(*exchange); ok {
				return true
			}
		case *exec.Cell:
			if e.ex.parts[o] {
				return true
			}
		}
	}
	return false
}

// next runs the handlers behind the one under test: a real one if it is
// known, else one that answers.
func (e *engine) next(c *exec.Call) (exec.Value, bool) {
	if e.serveMux(c) {
		return exec.Value{}, true
	}
	if e.serveBehind() {
		return e.success(c), true
	}
	for _, a := range c.Args {
		e.escape(a)
	}
	e.answerThrough(c.Args)
	if t := c.Param(0); t == nil || !e.isBuffered(t) {
		e.ex.flush()
	}
	return e.success(c), true
}

// answerThrough lets a handler that is not known answer through a writer of
// the program's, whose methods may set headers when the answer is on its way.
func (e *engine) answerThrough(args []exec.Value) {
	for _, a := range args {
		i, ok := a.X.(*exec.Iface)
		if !ok || i.Dyn == nil {
			continue
		}
		for _, name := range []string{"WriteHeader", "Write"} {
			r := e.prog.Method(i.Dyn, e.in.Pkg, name)
			if r == nil || r.Body() == nil || !e.sinks.reaches(r) && !e.sinks.interesting(a, 0) || e.ex.sent != nil {
				continue
			}
			t := r.Sig.Params().At(0).Type()
			e.m.CallRef(r, []exec.Value{i.V, e.m.NewUnknown(exec.Circumstance, t, "answer of the next handler")})
		}
	}
}

// success is the result of a call that works: no error, circumstances else.
func (e *engine) success(c *exec.Call) exec.Value {
	t, ok := c.Type.(*types.Tuple)
	if !ok {
		if c.Type == nil {
			return exec.Value{}
		}
		if isError(c.Type) {
			return exec.NilValue()
		}
		return e.circumstance(c)
	}
	out := make(exec.Tuple, t.Len())
	for i := range out {
		if isError(t.At(i).Type()) {
			out[i] = exec.NilValue()
		} else {
			out[i] = c.M.NewUnknown(exec.Circumstance, t.At(i).Type(), c.Sym)
		}
	}
	return exec.Value{X: out}
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// circumstance is a result that the requester or chance decides. The same
// question gets the same answer on one path.
func (e *engine) circumstance(c *exec.Call) exec.Value {
	return e.opaque(c, false)
}

// chosen is text that the requester chooses freely.
func (e *engine) chosen(c *exec.Call) exec.Value { return e.opaque(c, true) }

func (e *engine) opaque(c *exec.Call, text bool) exec.Value {
	name := c.Sym
	for _, a := range c.Args[min(1, len(c.Args)):] {
		name += " " + a.String()
	}
	one := func(t types.Type, name string) exec.Value {
		v := c.M.NewUnknown(exec.Circumstance, t, name)
		if b, ok := t.Underlying().(*types.Basic); ok && text && b.Info()&types.IsString != 0 {
			v.Unknown().Text = true
			v = v.Tainted(exec.Request)
		}
		return v
	}
	switch t := c.Type.(type) {
	case nil:
		return exec.Value{}
	case *types.Tuple:
		out := make(exec.Tuple, t.Len())
		for i := range out {
			out[i] = one(t.At(i).Type(), name+"."+string(rune('0'+i)))
		}
		return exec.Value{X: out}
	default:
		return one(t, name)
	}
}

// get reads a request header.
func (x *exchange) get(name exec.Value) exec.Value {
	s, ok := name.AsString()
	if b, isBytes := x.e.m.Text(name); !ok && isBytes {
		s, ok = b, true
	}
	if !ok {
		return x.e.m.NewUnknown(exec.Opaque, types.Typ[types.String], "header "+name.String()).Tainted(exec.Origin)
	}
	key := exec.Str(textproto.CanonicalMIMEHeaderKey(s))
	v, has := x.reqHdr.Get(key)
	if !has {
		v = x.reqHdr.Open(key)
		if v.X == nil {
			return exec.Str("").Tainted(exec.Origin)
		}
		return x.e.m.NewUnknown(exec.Circumstance, types.Typ[types.String], "request header "+s+"[0]")
	}
	elems, _, _ := x.e.m.Elems(v)
	if len(elems) == 0 {
		return exec.Str("")
	}
	return elems[0]
}

// requestHeader reads a header of a *http.Request value.
func (e *engine) requestHeader(c *exec.Call, req, name exec.Value) exec.Value {
	hdr, ok := c.M.FieldOf(req, nil, "Header")
	if !ok {
		return c.M.Havoc("request header", types.Typ[types.String])
	}
	v, ok := c.M.CallSymbol("(net/http.Header).Get", []exec.Value{hdr, name}, types.Typ[types.String])
	if !ok {
		return c.M.Havoc("request header", types.Typ[types.String])
	}
	return v
}

// changeHeader writes a response header through a context.
func (e *engine) changeHeader(a library.Action, c *exec.Call) (exec.Value, bool) {
	x, m := e.ex, c.M
	if len(c.Args) < 2 {
		return exec.Value{}, false
	}
	name, ok := m.Text(c.Args[1])
	if !ok {
		x.doubtful = x.doubtful || c.Args[1].Taint != 0
		return e.success(c), true
	}
	key := exec.Str(textproto.CanonicalMIMEHeaderKey(name))
	strT := types.Typ[types.String]
	var val exec.Value
	if len(c.Args) > 2 {
		val = m.AsText(c.Args[2]).At(c.Pos)
	}
	list := func(v exec.Value) exec.Value {
		l := m.NewSlice(strT, []exec.Value{v})
		l.Pos = m.Passed(v, c.Pos)
		if m.InForeign() {
			l = l.Tainted(exec.Foreign)
		}
		return l
	}
	switch a {
	case library.DelHeader:
		m.MapDelete(x.header, key)
	case library.AddHeader:
		old, has := x.header.Get(key)
		if !has {
			old = exec.NilValue()
		}
		l := m.Append(old, strT, list(val))
		l.Pos = m.Passed(val, c.Pos)
		m.MapSet(x.header, key, l)
	case library.AppendHeader:
		return e.appendHeader(c, key, c.Args[2:]), true
	case library.SetHeaderEmpty:
		if s, known := val.AsString(); known && s == "" {
			m.MapDelete(x.header, key)
			break
		}
		m.MapSet(x.header, key, list(val))
	default:
		m.MapSet(x.header, key, list(val))
	}
	return e.success(c), true
}

// changeRequest changes a header of the request, as programs do in front of a
// check that reads it.
func (e *engine) changeRequest(a library.Action, c *exec.Call) (exec.Value, bool) {
	x, m := e.ex, c.M
	if len(c.Args) < 2 {
		return exec.Value{}, false
	}
	name, ok := m.Text(c.Args[1])
	if !ok {
		return e.success(c), true
	}
	key := exec.Str(textproto.CanonicalMIMEHeaderKey(name))
	if a == library.DelReqHeader {
		m.MapDelete(x.reqHdr, key)
	} else if len(c.Args) > 2 {
		m.MapSet(x.reqHdr, key, m.NewSlice(types.Typ[types.String], []exec.Value{m.AsText(c.Args[2])}))
	}
	return e.success(c), true
}

// appendHeader joins values, or lists of values, to a header with commas.
func (e *engine) appendHeader(c *exec.Call, key exec.Value, values []exec.Value) exec.Value {
	x, m := e.ex, c.M
	cur := exec.Str("")
	if old, has := x.header.Get(key); has {
		if elems, _, _ := m.Elems(old); len(elems) > 0 {
			cur = elems[0]
		}
	}
	join := func(v exec.Value) {
		if s, ok := cur.AsString(); ok && s == "" {
			cur = v
		} else {
			cur = m.Concat(m.Concat(cur, exec.Str(", ")), v)
		}
	}
	for _, v := range values {
		if elems, _, ok := m.Elems(m.Resolve(v)); ok {
			for _, el := range elems {
				join(m.AsText(el))
			}
		} else {
			join(m.AsText(v))
		}
	}
	l := m.NewSlice(types.Typ[types.String], []exec.Value{cur})
	l.Pos = m.Passed(cur, c.Pos)
	if m.InForeign() {
		l = l.Tainted(exec.Foreign)
	}
	m.MapSet(x.header, key, l)
	return e.success(c)
}

// sentHeader reads a response header that was set before.
func (x *exchange) sentHeader(name exec.Value) exec.Value {
	m := x.e.m
	s, ok := m.Text(name)
	if !ok {
		return m.NewUnknown(exec.Opaque, types.Typ[types.String], "response header "+name.String())
	}
	v, has := x.header.Get(exec.Str(textproto.CanonicalMIMEHeaderKey(s)))
	elems, _, _ := m.Elems(v)
	if !has || len(elems) == 0 {
		return exec.Str("")
	}
	return elems[0]
}

// effect is told that unseen code got hold of an object of the exchange. What
// it writes cannot be known: what was set before is most likely sent, and what
// is set later may be late, so no claim about lateness is made then.
func (e *engine) effect(o *exec.Object, _ string) {
	if x, ok := o.Data.(*exchange); ok && x == e.ex {
		x.seen = true
	}
}
