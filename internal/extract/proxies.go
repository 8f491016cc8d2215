package extract

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// A reverse proxy of net/http answers with the headers of the service behind
// it, which its ModifyResponse may change, added to those that were set in
// front of it.

// serveProxy is (*httputil.ReverseProxy).ServeHTTP in an exchange.
func (e *engine) serveProxy(c *exec.Call) (exec.Value, bool) {
	if e.ex == nil {
		return exec.Value{}, false
	}
	var modify exec.Value
	if cell := e.m.Pointee(c.Args[0]); cell != nil {
		if field := e.m.Field(cell, "ModifyResponse"); field != nil {
			modify = e.m.Resolve(e.m.Load(field))
		}
	}
	f, ok := modify.X.(*exec.Closure)
	if !ok || f.Ref == nil || f.Ref.Sig.Params().Len() != 1 {
		return e.next(c)
	}
	x, t := e.ex, f.Ref.Sig.Params().At(0).Type()
	front, name := x.header, types.TypeString(t, nil)
	x.header = exec.NewMap()
	delete(x.contexts, name)
	e.m.Call(modify, []exec.Value{e.argument(t)}, resultOf(f.Ref.Sig))
	delete(x.contexts, name)
	behind := x.header
	x.header = front
	for k, list := range behind.Entries {
		old, has := front.Get(k)
		if !has {
			e.m.MapSet(front, k, list)
			continue
		}
		both, _, _ := e.m.Elems(old)
		more, _, _ := e.m.Elems(list)
		all := e.m.NewSlice(types.Typ[types.String], append(both[:len(both):len(both)], more...)).At(old.Pos)
		e.m.MapSet(front, k, all)
	}
	x.flush()
	return exec.Value{}, true
}
