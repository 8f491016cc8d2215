package exec

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// A function that writes the text it was given, and asks no more than whether
// there is one, is a wrapper: what it writes is the business of who calls it.
// One that looks at the text, or decides for itself, answers for what it lets
// through.

// What an OpIf asks, in its Index.
const (
	judging int32 = iota // anything
	trivial              // whether a text is empty or a value nil
	plain                // a text with a constant, a flag: trivial unless it is about the origin
)

// question classifies the condition of a branch.
func question(cond ssa.Value) int32 {
	switch v := cond.(type) {
	case *ssa.BinOp:
		if v.Op != token.EQL && v.Op != token.NEQ {
			return judging
		}
		for _, x := range []ssa.Value{v.X, v.Y} {
			c, ok := x.(*ssa.Const)
			switch {
			case !ok:
			case c.Value == nil || c.Value.Kind() == constant.String && constant.StringVal(c.Value) == "":
				return trivial
			case c.Value.Kind() == constant.String:
				return plain
			}
		}
	case *ssa.UnOp:
		switch v.Op {
		case token.NOT:
			return question(v.X)
		case token.MUL:
			if a, ok := v.X.(*ssa.Alloc); ok && !spilled(a) {
				return judging
			}
			return plain
		}
	case *ssa.Parameter, *ssa.Field:
		return plain
	}
	return judging
}

// spilled reports whether a variable is a parameter that nothing is assigned to.
func spilled(a *ssa.Alloc) bool {
	stores := 0
	for _, r := range *a.Referrers() {
		if s, ok := r.(*ssa.Store); ok && s.Addr == a {
			if _, is := s.Val.(*ssa.Parameter); !is {
				return false
			}
			stores++
		}
	}
	return stores == 1
}

// asked notes a branch that makes a function more than a wrapper.
func (f *frame) asked(in *Instr, c Value) {
	if in.CommaOk || in.Index == trivial || in.Index == plain && c.Taint&Origin == 0 {
		return
	}
	f.tests = append(f.tests, f.block)
}

// Passed returns where v, which is written at pos, comes from: the call that
// hands it to the wrappers in progress, or pos.
func (m *Machine) Passed(v Value, pos token.Pos) token.Pos {
	if v.Taint&(Origin|Request) == 0 {
		return pos
	}
	for i := len(m.frames) - 1; i > 0; i-- {
		f, caller := m.frames[i], m.frames[i-1]
		if !f.given(m, v) || !f.fn.abroad && f.decides() {
			break
		}
		if caller.fn.abroad {
			continue
		}
		if !caller.pos.IsValid() {
			break
		}
		pos = caller.pos
	}
	return pos
}

// given reports whether the text of v is among the arguments of a call.
func (f *frame) given(m *Machine, v Value) bool {
	for _, a := range f.regs[:min(len(f.fn.Params), len(f.regs))] {
		if m.holds(a, v, 0) {
			return true
		}
	}
	return false
}

func (m *Machine) holds(a, v Value, depth int) bool {
	a = a.Strip()
	switch x := a.X.(type) {
	case string:
		s, ok := v.AsString()
		return ok && a.Taint&(Origin|Request) != 0 && s == x
	case *Unknown:
		u := v.Unknown()
		return u != nil && u.Expr == x.Expr
	case *Slice:
		for i := range min(x.Len, 16) {
			if depth < 2 && m.holds(m.Elem(x, i), v, depth+1) {
				return true
			}
		}
	case *Map:
		if x.Open != nil || depth > 0 || len(x.keys) > 16 {
			return false // Have: a request
		}
		for _, el := range x.vals {
			if m.holds(el, v, depth+1) {
				return true
			}
		}
	}
	return false
}

// decides reports whether a branch that the function has taken says whether the
// current instruction is executed.
func (f *frame) decides() bool {
	for _, t := range f.tests {
		if f.fn.avoids(t, f.block) {
			return true
		}
	}
	return false
}

// avoids reports whether a path from block a to an end leaves out block b.
func (fn *Func) avoids(a, b int32) bool {
	seen := make([]bool, len(fn.Blocks))
	work := []int32{a}
	for len(work) > 0 {
		n := work[len(work)-1]
		work = work[:len(work)-1]
		if n == b || seen[n] {
			continue
		}
		seen[n] = true
		if len(fn.Blocks[n].Succs) == 0 {
			return true
		}
		work = append(work, fn.Blocks[n].Succs...)
	}
	return false
}

// passedList is a list of one text that is written at its position, with the
// position that the text was passed at.
func (m *Machine) passedList(v Value) Value {
	s, ok := v.X.(*Slice)
	if !ok || s.Len != 1 || s.Arr.typ == nil || !isStringType(componentType(s.Arr.typ, 0)) {
		return v
	}
	v.Pos = m.Passed(m.Elem(s, 0), v.Pos)
	return v
}
