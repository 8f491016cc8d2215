package extract

import (
	"go/types"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// fingerprint identifies a handler with everything it captured.
func (e *engine) fingerprint(v exec.Value) string {
	var b strings.Builder
	e.print(&b, v, 0)
	return b.String()
}

func (e *engine) print(b *strings.Builder, v exec.Value, depth int) {
	if depth > 6 || b.Len() > 4096 {
		b.WriteByte('~')
		return
	}
	switch x := v.X.(type) {
	case *exec.Closure:
		if x.Ref != nil {
			b.WriteString(x.Ref.Sym)
			if body := x.Ref.Body(); body != nil {
				b.WriteString("@" + strconv.Itoa(int(body.Pos)))
			}
		} else {
			b.WriteString("@" + strconv.Itoa(int(v.Pos)))
		}
		b.WriteByte('(')
		for _, f := range x.Free {
			e.print(b, f, depth+1)
			b.WriteByte(',')
		}
		b.WriteByte(')')
	case *exec.Iface:
		if x.Dyn != nil {
			b.WriteString(types.TypeString(x.Dyn, nil))
		}
		e.print(b, x.V, depth+1)
	case *exec.Cell:
		b.WriteByte('&')
		for _, r := range e.routesIn(x) {
			b.WriteString(r.method + " " + r.path + " ")
			for _, h := range r.handlers() {
				e.print(b, h, depth+1)
			}
		}
		e.print(b, e.m.Load(x), depth+1)
	case *exec.Agg:
		b.WriteByte('{')
		for _, el := range x.Elems {
			e.print(b, el, depth+1)
			b.WriteByte(',')
		}
		b.WriteByte('}')
	case *exec.Slice:
		elems, _, _ := e.m.Elems(v)
		b.WriteByte('[')
		for _, el := range elems {
			e.print(b, el, depth+1)
			b.WriteByte(',')
		}
		b.WriteByte(']')
	case *exec.Map:
		b.WriteString("map[")
		for k, el := range x.Entries {
			e.print(b, k, depth+1)
			b.WriteByte(':')
			e.print(b, el, depth+1)
		}
		b.WriteByte(']')
	default:
		b.WriteString(v.String())
	}
}
