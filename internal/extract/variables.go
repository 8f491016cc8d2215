package extract

import (
	"cmp"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
)

// Handlers and middlewares may be kept in package variables that nothing in
// the package reads: other packages do, or a framework that was told of the
// variable. What a function of the package reads is driven as it uses it.

// runVariables drives what package variables hold after initialisation.
func (e *engine) runVariables(vars []*types.Var) {
	for _, v := range vars {
		c := e.m.GlobalCell(v.Pkg().Path() + "." + v.Name())
		if c == nil {
			continue
		}
		e.m.Explore(1, func() exec.Value {
			e.captured, e.callbacks = nil, nil
			return e.m.Load(c)
		}, func(_ exec.Path, held exec.Value) {
			e.escape(held)
			e.drain()
			e.callBack()
		})
	}
}

// variables are those of the package, in source order, that a test selects.
func (s *sinkSet) variables(which func(*types.Var) bool) []*types.Var {
	scope := s.e.in.Pkg.Scope()
	var out []*types.Var
	for _, name := range scope.Names() {
		if v, ok := scope.Lookup(name).(*types.Var); ok && which(v) {
			out = append(out, v)
		}
	}
	slices.SortFunc(out, func(a, b *types.Var) int {
		p, q := s.e.in.Fset.PositionFor(a.Pos(), false), s.e.in.Fset.PositionFor(b.Pos(), false)
		return cmp.Or(cmp.Compare(p.Filename, q.Filename), cmp.Compare(p.Offset, q.Offset))
	})
	return out
}

// unread are the variables that no code reads but that of tests.
func (s *sinkSet) unread() []*types.Var {
	read := map[*types.Var]bool{}
	var buf [16]*ssa.Value
	for _, fn := range s.fns {
		if s.inTest(fn) {
			continue
		}
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				store, _ := in.(*ssa.Store)
				for _, op := range in.Operands(buf[:0]) {
					if g, ok := (*op).(*ssa.Global); ok && (store == nil || op != &store.Addr) {
						if v, ok := g.Object().(*types.Var); ok {
							read[v] = true
						}
					}
				}
			}
		}
	}
	return s.variables(func(v *types.Var) bool { return !read[v] && !s.inTestAt(v.Pos()) })
}

// aside are all variables, if the initialisation of the package left functions
// with a sink in them that no execution has entered.
func (s *sinkSet) aside() []*types.Var {
	for _, fn := range s.fns {
		if s.direct[fn] && outermost(fn).Synthetic != "" && fn.Parent() != nil && !s.e.m.Visited(s.e.prog.Ref(fn)) {
			return s.variables(func(*types.Var) bool { return true })
		}
	}
	return nil
}
