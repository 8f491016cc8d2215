package extract

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Contexts of the program's own: structs that hold the writer, the request or
// a framework's context in a field, embedded or not, or in a struct within.
// Controllers, contexts with extras and in-house frameworks look like that.

// lead is a way from a struct to an object of the exchange.
type lead struct {
	path []*types.Var
	ct   *library.ContextType
}

// leads are the ways that a struct type has.
type leads []lead

// answers reports whether one of the ways ends where a response is written.
func (l leads) answers() bool {
	for _, w := range l {
		if !w.ct.ReadOnly {
			return true
		}
	}
	return false
}

// maxLead bounds the fields on the way to an object of the exchange.
const maxLead = 3

// leads returns the ways from a struct, or a pointer to one, to the exchange.
func (e *engine) leads(t types.Type) leads {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return nil
	}
	if l, ok := e.led[t]; ok {
		return l
	}
	if e.led == nil {
		e.led = map[types.Type]leads{}
	}
	var out leads
	e.follow(t, nil, &out)
	e.led[t] = out
	return out
}

// follow collects the ways that go on from a struct.
func (e *engine) follow(t types.Type, path []*types.Var, out *leads) {
	if e.contextType(t) != nil || e.contextType(types.NewPointer(t)) != nil {
		return // its row says what its fields hold
	}
	s := t.Underlying().(*types.Struct)
	for i := range s.NumFields() {
		f := s.Field(i)
		way := append(path[:len(path):len(path)], f)
		ft := types.Unalias(f.Type())
		if ct := e.held(ft); ct != nil {
			// Have: a type that clients use too is the exchange's only where
			// it is the struct's own nature.
			if f.Embedded() || !ct.Part {
				*out = append(*out, lead{way, ct})
			}
			continue
		}
		if p, ok := ft.(*types.Pointer); ok {
			ft = types.Unalias(p.Elem())
		}
		if _, ok := ft.Underlying().(*types.Struct); ok && len(way) < maxLead && (f.Embedded() || isNeighbour(t, ft)) {
			e.follow(ft, way, out)
		}
	}
}

// isNeighbour reports whether a struct within another belongs to the same
// package: what a program keeps elsewhere is seldom about the exchange.
func isNeighbour(outer, inner types.Type) bool {
	o, i := named(outer), named(inner)
	return i == nil || o != nil && i != o && o.Obj().Pkg() == i.Obj().Pkg()
}

// held returns the row of a field that is an object of the exchange.
func (e *engine) held(t types.Type) *library.ContextType {
	if ct := e.contextType(t); ct != nil {
		return ct
	}
	return e.contextType(types.NewPointer(t))
}

// isWriter reports whether a struct is a writer of its own: its methods are
// called by handlers, and are none.
func (e *engine) isWriter(t types.Type) bool {
	if e.std.writer == nil {
		return false
	}
	iface, ok := e.std.writer.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	if types.Implements(t, iface) {
		return true
	}
	_, isPtr := types.Unalias(t).(*types.Pointer)
	return !isPtr && types.Implements(types.NewPointer(t), iface)
}

// lead gives a struct that leads to the exchange the objects of the one in
// progress.
func (e *engine) lead(v exec.Value, t types.Type) (exec.Value, bool) {
	ways := e.leads(t)
	if len(ways) == 0 {
		return v, false
	}
	t = types.Unalias(t)
	ptr, isPtr := t.(*types.Pointer)
	cell, isCell := e.m.Resolve(v).X.(*exec.Cell)
	switch {
	case isCell:
	case isPtr:
		cell = exec.NewCell(ptr.Elem(), e.m.NewUnknown(exec.Config, ptr.Elem(), "receiver "+types.TypeString(t, nil)))
	case v.X != nil:
		cell = exec.NewCell(t, v)
	default:
		cell = exec.NewCell(t, e.m.NewUnknown(exec.Config, t, "receiver "+types.TypeString(t, nil)))
	}
	for _, w := range ways {
		e.put(cell, w)
	}
	if isPtr {
		return exec.Value{X: cell, Pos: v.Pos}, true
	}
	return e.m.Load(cell), true
}

// put stores the object of the exchange at the end of a way.
func (e *engine) put(cell *exec.Cell, w lead) {
	if cell = e.walk(cell, w.path); cell == nil {
		return
	}
	t := types.Unalias(cell.Type())
	if _, isStruct := t.Underlying().(*types.Struct); isStruct {
		e.fill(cell, w.ct)
	} else if v := e.argument(t); v.X != nil {
		e.m.Store(cell, v)
	}
}

// walk goes from a struct to the field at the end of a way, and makes what the
// pointers on it point to.
func (e *engine) walk(cell *exec.Cell, path []*types.Var) *exec.Cell {
	for i, f := range path {
		cell = e.m.Field(cell, f.Name())
		if cell == nil || i == len(path)-1 {
			break
		}
		p, ok := types.Unalias(f.Type()).(*types.Pointer)
		if !ok {
			continue
		}
		next, ok := e.m.Resolve(e.m.Load(cell)).X.(*exec.Cell)
		if !ok {
			next = exec.NewCell(p.Elem(), e.m.NewUnknown(exec.Config, p.Elem(), "field "+f.Name()))
			e.m.Store(cell, exec.Value{X: next.Pin()})
		}
		cell = next
	}
	return cell
}

// recall gives a handler that has no request among its parameters the one
// that the function around it had: the request in a variable that it has
// captured, or in a field of such a variable, which nobody has set yet.
func (e *engine) recall(cl *exec.Closure, sig *types.Signature) {
	if sig.Recv() != nil || e.std.request == nil {
		return
	}
	for p := range sig.Params().Variables() {
		if ct := e.contextType(p.Type()); ct == nil && e.leads(p.Type()) != nil || ct != nil && (ct.ReadOnly || len(ct.Request) > 0) {
			return // Have: it sees the request by itself
		}
	}
	for _, f := range cl.Free {
		cell, ok := e.m.Resolve(f).X.(*exec.Cell)
		if !ok || cell.Type() == nil {
			continue
		}
		if e.isRequest(cell.Type()) {
			e.recallInto(cell)
			continue
		}
		for _, w := range e.leads(cell.Type()) {
			if last := w.path[len(w.path)-1]; e.isRequest(last.Type()) {
				e.recallInto(e.walk(cell, w.path))
			}
		}
	}
}

// recallInto puts the request of the exchange where one is that a caller hands
// in.
func (e *engine) recallInto(c *exec.Cell) {
	if c == nil {
		return
	}
	if u := e.m.Load(c).Unknown(); u != nil && u.Src == exec.Config {
		e.m.Store(c, e.ex.request)
	}
}

// isRequest reports whether a type is *http.Request.
func (e *engine) isRequest(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	return ok && e.std.request != nil && types.Identical(p.Elem(), e.std.request)
}

// hands reports whether an interface of the program's own has a method that
// gives the writer, or a framework's context. The methods that do, and those
// that give the request, are remembered.
func (e *engine) hands(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || e.contextType(t) != nil {
		return false
	}
	i, ok := n.Underlying().(*types.Interface)
	if !ok || e.isWriter(t) {
		return false
	}
	answers := false
	var syms []string
	for j := range i.NumMethods() {
		f := i.Method(j)
		sig := f.Signature()
		if sig.Params().Len() > 0 || sig.Results().Len() != 1 {
			continue
		}
		if ct := e.contextType(sig.Results().At(0).Type()); ct != nil && !ct.Part {
			answers = answers || !ct.ReadOnly
			syms = append(syms, f.FullName())
		}
	}
	if !answers {
		return false
	}
	if e.handing == nil {
		e.handing = map[string]bool{}
	}
	for _, sym := range syms {
		e.handing[sym] = true
	}
	return true
}

// hand gives an object of the exchange in progress.
func (e *engine) hand(c *exec.Call) (exec.Value, bool) {
	if e.ex == nil || c.Type == nil || len(c.Args) == 0 {
		return exec.Value{}, false
	}
	if i, ok := c.Args[0].X.(*exec.Iface); ok {
		if _, ours := i.V.X.(*exec.Object); !ours {
			return exec.Value{}, false // Have: its own code says what it gives
		}
	}
	v := e.argument(c.Type)
	return v, v.X != nil
}
