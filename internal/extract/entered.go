package extract

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// entered reports whether requests before the one under test may have put an
// entry of a type into a map: methods and function literals of the package do
// so with objects, such as rooms and sessions.
func (e *engine) entered(t types.Type) bool {
	if e.ex == nil || !isObject(t) {
		return false
	}
	if e.entries == nil {
		e.entries = map[string]bool{}
		for _, fn := range e.sinks.fns {
			if fn.Signature.Recv() == nil && fn.Parent() == nil && !e.isHandler(fn.Signature) {
				continue
			}
			for _, b := range fn.Blocks {
				for _, in := range b.Instrs {
					if up, ok := in.(*ssa.MapUpdate); ok {
						e.entries[types.TypeString(up.Value.Type(), nil)] = true
					}
				}
			}
		}
	}
	return e.entries[types.TypeString(t, nil)]
}

// isObject reports whether a type is a structure or a pointer to one; structures
// without fields make sets.
func isObject(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	return ok && s.NumFields() > 0
}
