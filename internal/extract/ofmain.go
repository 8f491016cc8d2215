package extract

import (
	"golang.org/x/tools/go/ssa"

	"github.com/corsvet/corsvet/internal/exec"
)

// When main starts, the variables of its package hold what the initialisation
// left in them. Those that only main changes, and what main calls, are known
// throughout an execution of main.

// startOfMain notes how to put back the variables that nothing changes but main
// and the functions that nothing but main and the initialisation calls.
func (e *engine) startOfMain(init initialisers, of map[*ssa.Function][]place, restore map[place]func()) {
	elsewhere := map[place]bool{}
	for _, fn := range e.sinks.fns {
		if !e.sinks.inTest(fn) && !init.only(fn) && !init.ofMain(fn, 0) {
			for _, p := range of[fn] {
				elsewhere[p] = true
			}
		}
	}
	for _, fn := range e.sinks.fns {
		for _, p := range of[fn] {
			if f := restore[p]; f != nil && !elsewhere[p] {
				e.restore = append(e.restore, f)
				restore[p] = nil
			}
		}
	}
}

// isMain reports whether a function is where the program starts.
func (e *engine) isMain(fn *exec.FuncRef) bool {
	return e.in.Pkg.Name() == "main" && fn.Sym == e.in.Pkg.Path()+".main"
}

// ofMain reports whether a function is main, or is run by nothing but calls in
// main, the initialisation, and such functions.
func (x *initialisers) ofMain(fn *ssa.Function, depth int) bool {
	if fn.Parent() == nil && fn.Signature.Recv() == nil && fn.Name() == "main" {
		return true
	}
	users := x.users[fn]
	if len(users) == 0 || depth > 8 {
		return false
	}
	for _, u := range users {
		if x.e.sinks.inTest(u) {
			continue
		}
		if !onlyCalls(u, fn) || !x.only(u) && !x.ofMain(u, depth+1) {
			return false
		}
	}
	return true
}

// onlyCalls reports whether a function calls another, waits for it, and has no
// other use for it.
func onlyCalls(user, fn *ssa.Function) bool {
	calls := false
	var buf [16]*ssa.Value
	for _, b := range user.Blocks {
		for _, in := range b.Instrs {
			uses := 0
			for _, op := range in.Operands(buf[:0]) {
				if *op == ssa.Value(fn) {
					uses++
				}
			}
			if c, ok := in.(*ssa.Call); ok && c.Call.StaticCallee() == fn {
				calls = true
				uses--
			}
			if uses > 0 {
				return false
			}
		}
	}
	return calls
}
