package extract

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
)

// A constructor often leaves fields for others to set: stores, loggers, hooks.
// A handler that it registers calls them, and with nil in them it would get no
// further. Such a handler is driven again with what was left out unknown.

// wire makes the exported fields that are still nil, in the structures that a
// handler has captured, configuration. It reports whether there were any.
func (e *engine) wire(v exec.Value, depth int) bool {
	if depth > 3 {
		return false
	}
	found := false
	switch x := v.X.(type) {
	case *exec.Closure:
		for _, f := range x.Free {
			found = e.wire(f, depth) || found
		}
	case *exec.Iface:
		found = e.wire(x.V, depth)
	case *exec.Cell:
		found = e.wireCell(x, depth)
	}
	return found
}

func (e *engine) wireCell(c *exec.Cell, depth int) bool {
	s, ok := c.Type().Underlying().(*types.Struct)
	n := named(c.Type())
	if !ok {
		return e.wire(e.m.Load(c), depth+1)
	}
	if n == nil || n.Obj().Pkg() != e.in.Pkg {
		return false
	}
	found := false
	for i := range s.NumFields() {
		f, cell := s.Field(i), e.m.Kid(c, i)
		if cell == nil {
			return found
		}
		v := e.m.Load(cell)
		if f.Exported() && v.IsNil() && callable(f.Type()) {
			name := n.Obj().Name() + "." + f.Name()
			e.m.Store(cell, e.m.NewConfig(f.Type(), "field "+name, name, nil))
			found = true
			continue
		}
		found = e.wire(v, depth+1) || found
	}
	return found
}

// callable reports whether nil of type t is of no use to who calls it.
func callable(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Interface, *types.Pointer, *types.Signature:
		return true
	}
	return false
}
