package extract

import (
	"go/types"
	"net/textproto"
	"sort"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Framework contexts. A context is a host object where the framework has an
// interface and a variable of the real struct type where it has a struct, so
// that fields, promoted methods and embedding work as in any other program.
// The variables that belong to the exchange are remembered: the same type may
// also describe a client's request, which is none of our business.

// carries reports whether a parameter of type t gives access to the response.
func (e *engine) carries(t types.Type) bool {
	if p, ok := t.(*types.Pointer); ok && e.std.writer != nil && types.Identical(p.Elem(), e.std.writer) {
		return true // *http.ResponseWriter, a common slip
	}
	t = types.Unalias(t)
	if e.std.header != nil && types.Identical(t, e.std.header) {
		return true
	}
	if ct := e.contextType(t); ct != nil {
		return !ct.ReadOnly
	}
	return e.leads(t).answers() || e.hands(t)
}

// contextType returns the row of a context type. Parameters are few and of
// recurring types, so the name is spelled only once per type.
func (e *engine) contextType(t types.Type) *library.ContextType {
	t = types.Unalias(t)
	key := ctxKey{elem: t}
	if p, ok := t.(*types.Pointer); ok {
		key = ctxKey{types.Unalias(p.Elem()), true}
	}
	if ct, ok := e.ctxTypes[key]; ok {
		return ct
	}
	if e.ctxTypes == nil {
		e.ctxTypes = map[ctxKey]*library.ContextType{}
	}
	ct := e.in.Index.ContextType(types.TypeString(t, nil))
	e.ctxTypes[key] = ct
	return ct
}

// ctxKey is a type or a pointer to it: pointer types themselves are not unique.
type ctxKey struct {
	elem types.Type
	ptr  bool
}

// buffered reports whether headers may still be set when a handler behind the
// one under test has returned.
func (e *engine) buffered(sig *types.Signature) bool {
	for i := range sig.Params().Len() {
		if ct := e.contextType(sig.Params().At(i).Type()); ct != nil && !ct.ReadOnly {
			return ct.Buffered
		}
	}
	return false
}

func (e *engine) isBuffered(t types.Type) bool {
	ct := e.contextType(t)
	return ct != nil && ct.Buffered
}

// isResponse reports whether a result of type t is the response itself.
func (e *engine) isResponse(t types.Type) bool {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	return e.in.Index.Response(types.TypeString(t, nil)) != nil
}

// contextValue returns the framework context of the exchange.
func (e *engine) contextValue(t types.Type, name string, ct *library.ContextType) exec.Value {
	x := e.ex
	if v, ok := x.contexts[name]; ok {
		return v
	}
	var v exec.Value
	switch u := types.Unalias(t).(type) {
	case *types.Pointer:
		cell := exec.NewCell(u.Elem(), e.m.NewUnknown(exec.Circumstance, u.Elem(), "context "+name))
		v = exec.Value{X: cell.Pin()}
		x.contexts[name] = v
		e.fill(cell, ct)
		return v
	default:
		if _, ok := u.Underlying().(*types.Struct); ok {
			cell := exec.NewCell(u, e.m.NewUnknown(exec.Circumstance, u, "context "+name))
			e.fill(cell, ct)
			return e.m.Load(cell)
		}
		v = exec.Value{X: &exec.Iface{V: exec.Value{X: &exec.Object{Type: strings.TrimPrefix(name, "*"), Data: x}}}}
	}
	x.contexts[name] = v
	return v
}

// fill sets the fields of a context struct that lead to the exchange.
func (e *engine) fill(cell *exec.Cell, ct *library.ContextType) {
	e.ex.parts[cell] = true
	fields := make([]string, 0, len(ct.Request))
	for f := range ct.Request {
		fields = append(fields, f)
	}
	sort.Strings(fields)
	for _, path := range fields {
		f := cell
		for _, name := range strings.Split(path, ".") {
			if f = e.m.Field(f, name); f == nil {
				break
			}
		}
		if f == nil {
			continue
		}
		a := ct.Request[path]
		if a == library.GetPart {
			e.fillPart(f)
		} else if v, ok := e.read(a, f.Type()); ok {
			e.m.Store(f, v)
		}
	}
}

// fillPart makes a field an object of the exchange.
func (e *engine) fillPart(f *exec.Cell) {
	if ct := e.contextType(types.NewPointer(f.Type())); ct != nil { // a struct held by value
		e.fill(f, ct)
	} else if ct := e.contextType(f.Type()); ct != nil {
		e.m.Store(f, e.contextValue(f.Type(), types.TypeString(types.Unalias(f.Type()), nil), ct))
	}
}

// read returns what an accessor or a field of type t gives.
func (e *engine) read(a library.Action, t types.Type) (exec.Value, bool) {
	x := e.ex
	switch a {
	case library.RespHeader:
		return exec.Value{X: x.header}, true
	case library.ReqHeader:
		return exec.Value{X: x.reqHdr}, true
	case library.ReqHeaderMap:
		return x.headerMap(t), true
	case library.GetRequest:
		return x.request, true
	case library.GetWriter:
		return x.writer, true
	case library.GetMethod:
		return e.bytesIf(t, x.method()), true
	case library.GetHost:
		return e.bytesIf(t, exec.Str(e.host())), true
	case library.GetPath:
		return e.bytesIf(t, e.m.NewUnknown(exec.Circumstance, types.Typ[types.String], "request path")), true
	case library.GetPart:
		if t != nil {
			if ct := e.contextType(t); ct != nil {
				return e.contextValue(t, types.TypeString(types.Unalias(t), nil), ct), true
			}
		}
	}
	return exec.Value{}, false
}

// bytesIf converts text to []byte if that is what is wanted.
func (e *engine) bytesIf(t types.Type, v exec.Value) exec.Value {
	if t == nil {
		return v
	}
	if s, ok := t.Underlying().(*types.Slice); ok {
		if b, ok := s.Elem().Underlying().(*types.Basic); ok && b.Kind() == types.Uint8 {
			return e.m.Bytes(v)
		}
	}
	return v
}

// headerMap is the request's header as a map of the given type. Which case its
// keys have depends on what is in front of the program, so any case works.
func (x *exchange) headerMap(t types.Type) exec.Value {
	mt, ok := t.Underlying().(*types.Map)
	if !ok {
		return x.e.m.NewUnknown(exec.Circumstance, t, "request headers")
	}
	_, lists := mt.Elem().Underlying().(*types.Slice)
	value := func(name string) exec.Value {
		v := x.get(exec.Str(name))
		if s, known := v.AsString(); known && s == "" {
			return exec.Value{}
		}
		if lists {
			return x.e.m.NewSlice(types.Typ[types.String], []exec.Value{v})
		}
		return v
	}
	mp := exec.NewMap()
	if v := value("Origin"); v.X != nil {
		x.e.m.MapSet(mp, exec.Str("origin"), v)
	}
	mp.Open = func(k exec.Value) exec.Value {
		name, ok := k.AsString()
		if !ok {
			return exec.Value{}
		}
		return value(textproto.CanonicalMIMEHeaderKey(name))
	}
	return exec.Value{X: mp}
}

// ours reports whether the receiver of an accessor belongs to the exchange.
func (e *engine) ours(c *exec.Call) bool {
	if len(c.Args) == 0 {
		return true
	}
	switch o := c.Args[0].Strip().X.(type) {
	case *exec.Cell:
		return e.ex.parts[o] || o.Type() == nil || e.contextType(types.NewPointer(o.Type())) == nil
	case *exec.Unknown:
		if o.Typ != nil {
			if ct := e.contextType(o.Typ); ct != nil {
				return !ct.Part
			}
		}
	}
	return true
}

// readResponse takes the headers out of a response that a handler returned.
func (e *engine) readResponse(v exec.Value, sig *types.Signature) {
	x := e.ex
	for i := range sig.Results().Len() {
		t := types.Unalias(sig.Results().At(i).Type())
		name := t
		if p, ok := t.(*types.Pointer); ok {
			name = types.Unalias(p.Elem())
		}
		rt := e.in.Index.Response(types.TypeString(name, nil))
		if rt == nil {
			continue
		}
		r := v
		if tup, ok := v.X.(exec.Tuple); ok {
			if i >= len(tup) {
				continue
			}
			r = tup[i]
		}
		if r.IsNil() {
			continue
		}
		for _, field := range rt.Headers {
			if f, ok := e.m.FieldOf(r, t, field); ok {
				e.addHeaders(x, e.m.Resolve(f))
			}
		}
	}
}

// addHeaders adds a map of headers to the response.
func (e *engine) addHeaders(x *exchange, v exec.Value) {
	mp, ok := v.X.(*exec.Map)
	if !ok {
		return
	}
	for k, el := range mp.Entries {
		name, known := k.AsString()
		if !known {
			x.doubtful = true
			continue
		}
		list := el
		if _, isList := el.X.(*exec.Slice); !isList {
			list = e.m.NewSlice(types.Typ[types.String], []exec.Value{el})
			list.Taint |= el.Taint
			list.Pos = k.At(el.Pos).Pos // where the header is set, not where its value comes from
		}
		e.m.MapSet(x.header, exec.Str(textproto.CanonicalMIMEHeaderKey(name)), list)
	}
}
