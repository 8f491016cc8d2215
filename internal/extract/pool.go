package extract

import (
	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// pooled is a call of an entry whose list all calls in a process share
// ([library.Entry.Pool]). Calls on one path are in one process for certain;
// those of other functions may be in another, or never be made.
type pooled struct {
	ref  *library.EntryRef
	view *library.View
	call *exec.Call
}

// pools notes a call until the path ends.
func (e *engine) pools(ref *library.EntryRef, v *library.View, c *exec.Call) {
	n := len(e.pooled)
	e.m.OnUndo(func() { e.pooled = e.pooled[:n] })
	e.pooled = append(e.pooled[:n:n], pooled{ref, v, c})
}

// settlePool judges the calls that share their entries once more, as they are
// at the end of a path. What each of them allows by itself has been judged.
func (e *engine) settlePool() {
	if e.ex != nil {
		return
	}
	for _, p := range e.pooled {
		path := library.SymbolPath(p.ref.Entry.Sym)
		var with []*library.View
		for _, o := range e.pooled {
			if library.SymbolPath(o.ref.Entry.Sym) == path {
				with = append(with, o.view)
			}
		}
		if len(with) > 1 {
			e.m.Apart(func() { e.recordPolicy(p.ref, p.view.Share(with), p.call) })
		}
	}
}
