package library

import (
	"net/textproto"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// headerNames are the response headers of a [policy.Response], in a fixed
// order.
var headerNames = []struct {
	name  string
	field func(r *policy.Response) *[]policy.Field
}{
	{"Access-Control-Allow-Origin", func(r *policy.Response) *[]policy.Field { return &r.AllowOrigin }},
	{"Access-Control-Allow-Credentials", func(r *policy.Response) *[]policy.Field { return &r.Credentials }},
	{"Access-Control-Allow-Methods", func(r *policy.Response) *[]policy.Field { return &r.Methods }},
	{"Access-Control-Allow-Headers", func(r *policy.Response) *[]policy.Field { return &r.Headers }},
	{"Access-Control-Expose-Headers", func(r *policy.Response) *[]policy.Field { return &r.Expose }},
	{"Access-Control-Max-Age", func(r *policy.Response) *[]policy.Field { return &r.MaxAge }},
	{"Access-Control-Allow-Private-Network", func(r *policy.Response) *[]policy.Field { return &r.PrivateNetwork }},
	{"Vary", func(r *policy.Response) *[]policy.Field { return &r.Vary }},
}

// WriteHeader stores what a model answers in a response header.
func WriteHeader(m *exec.Machine, header *exec.Map, r *policy.Response) {
	for _, h := range headerNames {
		fields := *h.field(r)
		if len(fields) == 0 {
			continue
		}
		elems := make([]exec.Value, len(fields))
		for i, f := range fields {
			elems[i] = exec.Str(f.Text)
			if !f.Known {
				elems[i] = m.NewUnknown(exec.Circumstance, stringType, "value of "+h.name)
			}
			if f.Reflected {
				elems[i] = elems[i].Tainted(exec.Origin)
			}
			elems[i].Pos = f.Pos
		}
		list := m.NewSlice(stringType, elems)
		list.Pos = fields[0].Pos
		m.MapSet(header, exec.Str(h.name), list)
	}
}

// customize lets a function setting that takes a http.Header change what the
// model answers.
func (v *View) customize(name string, r *policy.Response) {
	header := exec.NewMap()
	WriteHeader(v.M, header, r)
	v.M.Call(v.M.Resolve(v.vals[name]), []exec.Value{{X: header}}, nil)
	for _, h := range headerNames {
		*h.field(r) = nil
	}
	for k, list := range header.Entries {
		key, _ := k.AsString()
		for _, h := range headerNames {
			if h.name == textproto.CanonicalMIMEHeaderKey(key) {
				*h.field(r) = v.headerFields(list)
			}
		}
	}
}

func (v *View) headerFields(list exec.Value) []policy.Field {
	elems, complete, ok := v.M.Elems(v.M.Resolve(list))
	if !ok || !complete {
		return []policy.Field{{Pos: list.Pos}}
	}
	var out []policy.Field
	for _, e := range elems {
		e = v.M.Resolve(e)
		f := policy.Field{Pos: e.At(list.Pos).Pos, Reflected: e.Taint&exec.Origin != 0}
		f.Text, f.Known = e.AsString()
		out = append(out, f)
	}
	return out
}
