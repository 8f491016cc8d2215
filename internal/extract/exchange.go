package extract

import (
	"go/types"
	"net/textproto"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// exchange is one request with the response that is being written.
type exchange struct {
	e        *engine
	probe    policy.Probe
	header   *exec.Map // response header
	request  exec.Value
	reqHdr   *exec.Map
	writer   exec.Value
	sent     *exec.Map // the header as it was sent
	upgraded bool
	upgrade  policy.Response
	contexts map[string]exec.Value
	parts    map[*exec.Cell]bool // variables of framework types that belong to the exchange
	doubtful bool
	watched  *exec.Value // the handler that must not be reached
	passed   bool        // it was
	status   int         // of the answer, once it is sent; -1 if not known
	sites    []string    // configurations that were used on the way
	seen     bool        // unseen code had the writer
	via      *stop       // the route that a mux takes, or nil
	behind   []capture   // handlers that are still to run
	stopped  bool        // and must not
}

// Taint says that whoever sees the exchange sees the origin.
func (x *exchange) Taint() exec.Taint { return exec.Origin }

// Lacks says which methods the server's own writer does not have, so that a
// loop that unwraps writers ends there.
func (x *exchange) Lacks(method string) bool { return method == "Unwrap" }

// stdTypes are the types of net/http as the package sees them.
type stdTypes struct {
	request, writer, handler, handlerFunc, url, header types.Type
}

func findStdTypes(pkg *types.Package) stdTypes {
	var s stdTypes
	seen := map[*types.Package]bool{}
	var find func(p *types.Package)
	look := func(p *types.Package, name string) types.Type {
		if o := p.Scope().Lookup(name); o != nil {
			return o.Type()
		}
		return nil
	}
	find = func(p *types.Package) {
		if seen[p] {
			return
		}
		seen[p] = true
		switch p.Path() {
		case "net/http":
			s.request, s.writer = look(p, "Request"), look(p, "ResponseWriter")
			s.handler, s.handlerFunc, s.header = look(p, "Handler"), look(p, "HandlerFunc"), look(p, "Header")
		case "net/url":
			s.url = look(p, "URL")
		}
		for _, imp := range p.Imports() {
			if s.request == nil || s.url == nil {
				find(imp)
			}
		}
	}
	find(pkg)
	return s
}

// newExchange prepares a request for a probe.
func (e *engine) newExchange(p policy.Probe) *exchange {
	x := &exchange{e: e, probe: p, header: exec.NewMap(), reqHdr: exec.NewMap(), contexts: map[string]exec.Value{}, parts: map[*exec.Cell]bool{}}
	m := e.m
	taintedList := func(v string) exec.Value {
		return m.NewSlice(types.Typ[types.String], []exec.Value{exec.Str(v).Tainted(exec.Origin)})
	}
	if p.Origin != "" {
		m.MapSet(x.reqHdr, exec.Str("Origin"), taintedList(p.Origin))
		if p.Origin != "null" {
			m.MapSet(x.reqHdr, exec.Str("Referer"), taintedList(p.Origin+"/"))
		}
		m.MapSet(x.reqHdr, exec.Str("Sec-Fetch-Site"), m.Strings("cross-site"))
		m.MapSet(x.reqHdr, exec.Str("Sec-Fetch-Mode"), m.Strings("cors"))
	}
	if p.Preflight {
		method, headers := p.Method, p.Headers
		if method == "" {
			method = "PUT"
		}
		if headers == "" {
			headers = "x-evil"
		}
		m.MapSet(x.reqHdr, exec.Str("Access-Control-Request-Method"), m.NewSlice(types.Typ[types.String], []exec.Value{exec.Str(method).Tainted(exec.Request)}))
		m.MapSet(x.reqHdr, exec.Str("Access-Control-Request-Headers"), m.NewSlice(types.Typ[types.String], []exec.Value{exec.Str(headers).Tainted(exec.Request)}))
		if p.Private {
			m.MapSet(x.reqHdr, exec.Str("Access-Control-Request-Private-Network"), m.Strings("true"))
		}
	}
	x.reqHdr.Open = func(k exec.Value) exec.Value {
		name, _ := k.AsString()
		switch textproto.CanonicalMIMEHeaderKey(name) {
		case "Origin", "Referer", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Sec-Fetch-Site":
			return exec.Value{} // known to be absent
		case "X-Forwarded-Host":
			return m.Strings(e.host()) // set by a proxy; pages cannot
		case "X-Forwarded-Proto":
			return m.Strings("https")
		}
		if p.Path != "" && !simpleHeader(name) {
			return exec.Value{} // Have: a request that no preflight announces
		}
		return m.NewUnknown(exec.Circumstance, types.NewSlice(types.Typ[types.String]), "request header "+name)
	}
	x.writer = exec.Value{X: &exec.Iface{V: exec.Value{X: &exec.Object{Type: "net/http.ResponseWriter", Data: x}}}}
	x.request = e.newRequest(x)
	return x
}

// newRequest builds the *http.Request of an exchange.
func (e *engine) newRequest(x *exchange) exec.Value {
	if e.std.request == nil {
		return e.m.NewUnknown(exec.Circumstance, nil, "request")
	}
	m := e.m
	cell := exec.NewCell(e.std.request, m.NewUnknown(exec.Circumstance, e.std.request, "request"))
	put := func(name string, v exec.Value) {
		if f := m.Field(cell, name); f != nil {
			m.Store(f, v)
		}
	}
	put("Method", x.method())
	put("Host", exec.Str(e.host()))
	put("Header", exec.Value{X: x.reqHdr})
	if e.std.url != nil {
		u := exec.NewCell(e.std.url, m.NewUnknown(exec.Circumstance, e.std.url, "request URL"))
		if f := m.Field(u, "RawQuery"); f != nil {
			q := m.NewUnknown(exec.Circumstance, types.Typ[types.String], "request query")
			q.Unknown().Text = true
			m.Store(f, q.Tainted(exec.Request))
		}
		for _, name := range []string{"Scheme", "Host", "Opaque"} {
			if f := m.Field(u, name); f != nil {
				m.Store(f, exec.Str(""))
			}
		}
		if x.probe.Path != "" {
			if f := m.Field(u, "Path"); f != nil {
				m.Store(f, exec.Str(x.probe.Path))
			}
		}
		put("URL", exec.Value{X: u})
	}
	x.parts[cell] = true
	return exec.Value{X: cell.Pin()}
}

// method is OPTIONS for a preflight, and any other method otherwise.
func (x *exchange) method() exec.Value {
	if x.probe.Preflight {
		return exec.Str("OPTIONS")
	}
	if x.probe.Path != "" {
		return exec.Str(x.probe.RequestMethod())
	}
	v := x.e.m.NewUnknown(exec.Circumstance, types.Typ[types.String], "request method")
	v.Unknown().Not = []string{"OPTIONS", "CONNECT", "TRACE", ""}
	return v
}

// flush fixes the header as sent; later changes are lost.
func (x *exchange) flush() {
	if x.sent != nil {
		return
	}
	x.sent = copyMap(x.header)
	x.e.m.LimitSteps(stepsAfterHeader)
}

// stepsAfterHeader bounds what is executed once the header has been sent: only
// late headers matter then, and streaming handlers loop for ever.
const stepsAfterHeader = 50_000

func copyMap(mp *exec.Map) *exec.Map {
	c := exec.NewMap()
	m := &exec.Machine{}
	for k, v := range mp.Entries {
		m.MapSet(c, k, v)
	}
	return c
}

// response reads the response off at the end of a path.
func (x *exchange) response(p exec.Path) policy.Response {
	r := x.upgrade
	r.Upgraded = x.upgraded
	// A path that was cut after the header went out has shown what it sends,
	// and one that loops for ever, such as a stream of events, sends what it
	// has set before.
	r.Doubt = p.Maybe || p.Cut && !p.Endless && x.sent == nil || x.doubtful
	r.Conds, r.Matched = x.e.named(conditions(p.Conds)), matches(p.Matched)
	hdr := x.sent
	if hdr == nil {
		hdr = x.header
	}
	for k, v := range hdr.Entries {
		name, ok := k.AsString()
		if !ok {
			continue
		}
		if f := headerField(&r, name); f != nil {
			*f = append(*f, x.fields(v)...)
		}
	}
	if x.sent != nil {
		x.lateFields(&r)
	}
	return r
}

// lateFields collects CORS headers that were set after the header was sent.
func (x *exchange) lateFields(r *policy.Response) {
	for k, v := range x.header.Entries {
		name, _ := k.AsString()
		if !strings.EqualFold(name, "Access-Control-Allow-Origin") {
			continue
		}
		if _, had := x.sent.Get(k); !had {
			r.Late = append(r.Late, x.fields(v)...)
		}
	}
}

// headerField returns the response's list for a header, or nil.
func headerField(r *policy.Response, name string) *[]policy.Field {
	switch strings.ToLower(name) {
	case "access-control-allow-origin":
		return &r.AllowOrigin
	case "access-control-allow-credentials":
		return &r.Credentials
	case "access-control-allow-methods":
		return &r.Methods
	case "access-control-allow-headers":
		return &r.Headers
	case "access-control-expose-headers":
		return &r.Expose
	case "access-control-max-age":
		return &r.MaxAge
	case "access-control-allow-private-network":
		return &r.PrivateNetwork
	case "vary":
		return &r.Vary
	}
	return nil
}

// fields converts the values of one header.
func (x *exchange) fields(v exec.Value) []policy.Field {
	m := x.e.m
	elems, complete, ok := m.Elems(v)
	if !ok {
		f := policy.Field{Pos: v.Pos}
		if u := v.Unknown(); u != nil {
			f.Note, f.Chosen = u.Note, u.Text
		}
		return []policy.Field{f}
	}
	var out []policy.Field
	for _, e := range elems {
		out = append(out, fieldOf(m.Resolve(e), v))
	}
	if !complete {
		out = append(out, policy.Field{Pos: v.Pos})
	}
	return out
}

// fieldOf converts one value. What the program fixes is reported where it is
// written; what it computes, where the header is set.
func fieldOf(e, list exec.Value) policy.Field {
	f := policy.Field{Pos: list.Pos, Made: e.Pos, Reflected: e.Taint&exec.Origin != 0, Repeated: e.Taint&exec.Request != 0, Foreign: list.Taint&exec.Foreign != 0}
	if !f.Pos.IsValid() {
		f.Pos = e.Pos
	}
	if s, ok := e.AsString(); ok {
		f.Text, f.Known = s, true
		if e.Taint&(exec.Origin|exec.Request) == 0 && e.Pos.IsValid() {
			f.Pos, f.Foreign = e.Pos, f.Foreign && e.Pos == list.Pos
		}
		return f
	}
	if u := e.Unknown(); u != nil {
		f.Note, f.Chosen = u.Note, u.Text
		if u.Default != nil {
			if s, ok := u.Default.AsString(); ok {
				f.Text, f.Known = s, true
				if e.Pos.IsValid() {
					f.Pos = e.Pos
				}
				if u.Default.Pos.IsValid() {
					f.Pos = u.Default.Pos
				}
			}
		}
	}
	return f
}

func conditions(conds []exec.Condition) []policy.Condition {
	var out []policy.Condition
	for _, c := range conds {
		out = append(out, policy.Condition{
			Text: c.Says(), Default: c.Default, Pos: c.Pos,
			About: c.Expr, Taken: c.Taken, Of: c.Note, Supposed: c.Supposed, Part: c.Part,
		})
	}
	return out
}

func matches(list []exec.Match) []policy.Match {
	out := make([]policy.Match, len(list))
	for i, m := range list {
		out[i] = policy.Match(m)
	}
	return out
}
