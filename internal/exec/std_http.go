package exec

import (
	"go/types"
	"net/http"
	"net/textproto"
	"net/url"
	"reflect"
	"strings"
)

// requestFuncs are the functions of net/http that make requests and read
// fields of them. A request is an ordinary struct here, the program's own as
// well as the one that a host supplies.
var requestFuncs = map[string]Intrinsic{
	"net/http.NewRequest": func(c *Call) (Value, bool) {
		return c.newRequest(Value{}, c.Args[0], c.Args[1], c.Args[2])
	},
	"net/http.NewRequestWithContext": func(c *Call) (Value, bool) {
		return c.newRequest(c.Args[0], c.Args[1], c.Args[2], c.Args[3])
	},
	"(*net/http.Request).Context":     requestContext,
	"(*net/http.Request).WithContext": requestCopy,
	"(*net/http.Request).Clone":       requestCopy,
	"(*net/http.Request).Referer":     requestHeader("Referer"),
	"(*net/http.Request).UserAgent":   requestHeader("User-Agent"),
	"(*net/http.Request).FormValue":   queryValue,
	"(*net/http.Request).Cookie":      requestCookie,
	"net/http.SetCookie":              func(c *Call) (Value, bool) { return Value{}, true },
}

// urlParts are the methods of a URL that depend on one field only.
var urlParts = map[string]string{"Query": "RawQuery", "Hostname": "Host", "Port": "Host"}

// urlMethod calls a method of a URL of which only some fields are known.
func urlMethod(name string) Intrinsic {
	field := urlParts[name]
	return func(c *Call) (Value, bool) {
		v, ok := c.M.FieldOf(c.Args[0], nil, field)
		if !ok {
			return Value{}, false
		}
		inner := &Call{M: c.M, Sym: c.Sym, Args: []Value{v}, Type: c.Type, Pos: c.Pos}
		return c.M.pure(inner, func(args []Value) (Value, bool) {
			text, ok := args[0].AsString()
			if !ok {
				return Value{}, false
			}
			u := &url.URL{}
			reflect.ValueOf(u).Elem().FieldByName(field).SetString(text)
			out := reflect.ValueOf(u).MethodByName(name).Call(nil)
			return c.M.fromNative(out[0], c.Type, v.Taint), true
		}), true
	}
}

// newRequest builds a request as http.NewRequest does.
func (c *Call) newRequest(ctx, method, target, body Value) (Value, bool) {
	tup, ok := c.Type.(*types.Tuple)
	if !ok {
		return Value{}, false
	}
	pt, ok := pointerElem(tup.At(0).Type())
	meth, ok1 := method.AsString()
	text, ok2 := target.AsString()
	if !ok || !ok1 || !ok2 {
		return Value{}, false
	}
	taint := method.Taint | target.Taint
	r, err := http.NewRequest(meth, text, nil)
	if err != nil {
		return Value{X: Tuple{NilValue().Tainted(taint), c.errorResult(err, taint)}, Taint: taint}, true
	}
	m := c.M
	cell := NewCell(pt, m.Zero(pt))
	put := func(name string, v Value) {
		if f := m.Field(cell, name); f != nil {
			m.Store(f, v)
		}
	}
	put("Method", Str(r.Method).Tainted(method.Taint))
	if f := m.Field(cell, "URL"); f != nil {
		m.Store(f, m.fromNative(reflect.ValueOf(r.URL), f.typ, target.Taint))
	}
	put("Host", Str(r.Host).Tainted(target.Taint))
	put("Proto", Str(r.Proto))
	put("ProtoMajor", Int(r.ProtoMajor))
	put("ProtoMinor", Int(r.ProtoMinor))
	put("Header", Value{X: NewMap()})
	put("Body", body)
	if ctx.X != nil {
		put("ctx", ctx)
	}
	return Value{X: Tuple{{X: cell, Pos: c.Pos}, NilValue()}}, true
}

// requestContext is r.Context().
func requestContext(c *Call) (Value, bool) {
	cell, ok := c.Args[0].X.(*Cell)
	if !ok {
		return Value{}, false
	}
	f := c.M.Field(cell, "ctx")
	if f == nil {
		return Value{}, false
	}
	v := c.M.Load(f)
	if v.IsNil() {
		return emptyContext(c)
	}
	return v, true
}

// requestCopy is r.WithContext(ctx), which shares the header, or r.Clone(ctx).
func requestCopy(c *Call) (Value, bool) {
	cell, ok := c.Args[0].X.(*Cell)
	if !ok {
		return Value{}, false
	}
	m := c.M
	cp := NewCell(cell.typ, m.Load(cell))
	if strings.HasSuffix(c.Sym, ".Clone") {
		if f := m.Field(cp, "Header"); f != nil {
			if v, ok := m.CallSymbol("(net/http.Header).Clone", []Value{m.Load(f)}, f.typ); ok {
				m.Store(f, v)
			}
		}
		if f := m.Field(cp, "URL"); f != nil {
			if u, ok := m.Load(f).X.(*Cell); ok {
				m.Store(f, Value{X: NewCell(u.typ, m.Load(u))})
			}
		}
	}
	if f := m.Field(cp, "ctx"); f != nil && len(c.Args) > 1 {
		m.Store(f, c.Args[1])
	}
	return Value{X: cp, Pos: c.Pos, Taint: c.Args[0].Taint}, true
}

// requestHeader reads one header of a request.
func requestHeader(name string) Intrinsic {
	return func(c *Call) (Value, bool) {
		hdr, ok := c.M.FieldOf(c.Args[0], nil, "Header")
		if !ok {
			return Value{}, false
		}
		return c.M.CallSymbol("(net/http.Header).Get", []Value{hdr, Str(name)}, types.Typ[types.String])
	}
}

// queryValue is r.FormValue(key) of a request without a body.
func queryValue(c *Call) (Value, bool) {
	m := c.M
	body, ok := m.FieldOf(c.Args[0], nil, "Body")
	u, ok1 := m.FieldOf(c.Args[0], nil, "URL")
	form, ok2 := m.FieldOf(c.Args[0], nil, "Form")
	key, ok3 := c.Args[1].AsString()
	if !ok || !ok1 || !ok2 || !ok3 || !body.IsNil() || !form.IsNil() {
		return Value{}, false
	}
	raw, ok := m.FieldOf(u, nil, "RawQuery")
	text, known := raw.AsString()
	if !ok || !known {
		return Value{}, false
	}
	q, _ := url.ParseQuery(text) // FormValue ignores errors, too
	return Str(q.Get(key)).Tainted(raw.Taint), true
}

// requestCookie is r.Cookie(name) of a request with a known Cookie header.
func requestCookie(c *Call) (Value, bool) {
	v, ok := requestHeader("Cookie")(c)
	text, known := v.AsString()
	name, named := c.Args[1].AsString()
	if !ok || !known || !named {
		return Value{}, false
	}
	r := http.Request{Header: http.Header{textproto.CanonicalMIMEHeaderKey("Cookie"): {text}}}
	cookie, err := r.Cookie(name)
	if err != nil {
		return Value{X: Tuple{NilValue().Tainted(v.Taint), c.errorResult(err, v.Taint)}}, true
	}
	tup, ok := c.Type.(*types.Tuple)
	if !ok {
		return Value{}, false
	}
	pt, ok := pointerElem(tup.At(0).Type())
	if !ok {
		return Value{}, false
	}
	cell := NewCell(pt, c.M.Zero(pt))
	for field, s := range map[string]string{"Name": cookie.Name, "Value": cookie.Value} {
		if f := c.M.Field(cell, field); f != nil {
			c.M.Store(f, Str(s).Tainted(v.Taint))
		}
	}
	return Value{X: Tuple{{X: cell}, NilValue()}}, true
}
