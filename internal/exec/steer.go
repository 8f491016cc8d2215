package exec

import "slices"

// A function may take so many decisions that no execution gets to some call in
// it. Such a call can be made the goal: decisions that nothing else settles
// then go where the call can still be reached.

// goal is a set of blocks of one function that executions shall get to.
type goal struct {
	reaches map[*Block]bool // the goal is there or further on
	against bool            // options that do not matter to the goal are set the other way
}

// Missed returns the blocks of a function that has been executed which hold a
// call that wanted asks for and were not entered by the first paths.
func (m *Machine) Missed(r *FuncRef, wanted func(sym string) bool) []int32 {
	if !m.Visited(r) {
		return nil
	}
	var out []int32
	for i := range r.body.Blocks {
		if b := &r.body.Blocks[i]; !b.beaten && b.calls(wanted) {
			out = append(out, int32(i))
		}
	}
	return out
}

func (b *Block) calls(wanted func(sym string) bool) bool {
	for i := range b.Instrs {
		in := &b.Instrs[i]
		if in.Op == OpCall && in.Call != nil && in.Call.Static != nil && wanted(in.Call.Static.Sym) {
			return true
		}
	}
	return false
}

// Toward runs f with a block of a function as the goal of executions. It does
// so twice: in the second run, options that do not matter to the goal are set
// the other way.
func (m *Machine) Toward(r *FuncRef, block int32, f func(again bool)) {
	g := &goal{reaches: map[*Block]bool{}}
	work := []int32{block}
	for len(work) > 0 {
		b := &r.body.Blocks[work[len(work)-1]]
		work = work[:len(work)-1]
		if !g.reaches[b] {
			g.reaches[b] = true
			work = append(work, b.Preds...)
		}
	}
	outer := m.goal
	m.goal = g
	defer func() { m.goal = outer }()
	f(false)
	g.against = true
	f(true)
}

// contrary reports whether an option is set other than it would be.
func (m *Machine) contrary(u *Unknown, price [2]cost) bool {
	return m.goal != nil && m.goal.against && u.Src == Config && price == [2]cost{byChoice, byChoice}
}

// steer returns where the goal lies from the condition being decided, 0 if in
// both directions or in none: 1 is the direction in which it holds.
func (m *Machine) steer() int {
	if m.goal == nil || m.ways[0] == nil {
		return 0
	}
	switch yes, no := m.goal.reaches[m.ways[1]], m.goal.reaches[m.ways[0]]; {
	case yes && !no:
		return 1
	case no && !yes:
		return -1
	}
	return 0
}

// Given is a decision that is taken beforehand.
type Given struct {
	Expr  string
	Taken bool
}

// refuse notes that an execution inside another cannot go one way because the
// outer one has decided so.
func (m *Machine) refuse(expr string, taken bool) {
	b := m.ways[0]
	if !taken {
		b = m.ways[1]
	}
	m.ways = [2]*Block{}
	if b == nil || m.given != nil || m.goal != nil {
		return
	}
	if _, ok := m.refused[b]; !ok {
		if m.refused == nil {
			m.refused = map[*Block]Given{}
		}
		m.refused[b] = Given{expr, !taken}
	}
}

// Refused returns the decisions without which no execution of a function, inside
// others, could get to a call that wanted asks for.
func (m *Machine) Refused(r *FuncRef, wanted func(sym string) bool) []Given {
	if len(m.refused) == 0 || !m.Visited(r) {
		return nil
	}
	var out []Given
	for i := range r.body.Blocks {
		from := &r.body.Blocks[i]
		g, ok := m.refused[from]
		if !ok || from.seen != 0 || slices.Contains(out, g) {
			continue
		}
		seen := map[int32]bool{}
		work := []int32{int32(i)}
		for len(work) > 0 {
			n := work[len(work)-1]
			work = work[:len(work)-1]
			b := &r.body.Blocks[n]
			if seen[n] || b.seen != 0 {
				continue
			}
			seen[n] = true
			if b.calls(wanted) {
				out = append(out, g)
				break
			}
			work = append(work, b.Succs...)
		}
	}
	return out
}

// Given runs f with decisions taken beforehand.
func (m *Machine) Given(f func(), gs ...Given) {
	outer := m.given
	m.given = gs
	defer func() { m.given = outer }()
	f()
}

// beforehand returns how a condition was decided beforehand.
func (m *Machine) beforehand(u *Unknown) (taken, given bool) {
	for _, g := range m.given {
		if g.Expr == u.Expr {
			return g.Taken, true
		}
	}
	return false, false
}
