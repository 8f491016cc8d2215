package extract

import (
	"go/token"
	"slices"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// Several paths of a constructor may make the same policy. It is studied on
// the first of them, and what that path rests on ends up in every answer; what
// the others rest on says which of it matters: a policy that is made whether
// or not an option is set does not rest on the option.

// arrivals are the ways in which executions came to one policy.
type arrivals struct {
	studies []*policy.Study
	doubt   bool                 // of the way on which it was studied
	ways    [][]policy.Condition // conditions of the ways that are certain
	tried   []string             // conditions without which its root was executed
	root    *exec.FuncRef        // whose execution came there first
}

// maxWays bounds the ways that are remembered for one policy.
const maxWays = 32

// arrive notes that the current path makes the policy with a key, and runs
// study unless that was done on a path that can be vouched for as much.
func (e *engine) arrive(key string, study func()) {
	if e.muted {
		return
	}
	p := e.m.Conditions()
	a := e.arrived[key]
	switch {
	case a == nil:
		a = &arrivals{doubt: p.Maybe, root: e.root}
		if e.arrived == nil {
			e.arrived = map[string]*arrivals{}
		}
		e.arrived[key] = a
		e.arrivedKeys = append(e.arrivedKeys, key)
	case a.doubt && !p.Maybe:
		e.studies = slices.DeleteFunc(e.studies, func(s *policy.Study) bool { return slices.Contains(a.studies, s) })
		a.doubt = false
	default:
		e.note(a, p)
		return
	}
	e.note(a, p)
	before := len(e.studies)
	study()
	a.studies = slices.Clone(e.studies[min(before, len(e.studies)):])
}

func (e *engine) note(a *arrivals, p exec.Path) {
	if !p.Maybe {
		e.noteWay(a, conditions(p.Conds))
	}
}

func (e *engine) noteWay(a *arrivals, way []policy.Condition) {
	e.met = append(e.met, a)
	most := maxWays
	if e.detour != nil {
		most += maxWays
	}
	if len(a.ways) < most && !slices.ContainsFunc(a.ways, func(o []policy.Condition) bool { return sameWay(o, way) }) {
		a.ways = append(a.ways, way)
	}
	if e.journey != nil {
		e.journey.add(a, way)
	}
}

// journey is where the execution of a function that was put aside came to. It
// is executed once; whoever puts it aside on another path comes there as well.
type journey struct {
	start []policy.Condition // of the path that put it aside
	doubt bool               // of that path
	stops []*arrivals
	ways  [][]policy.Condition // to each stop
}

func (j *journey) add(a *arrivals, way []policy.Condition) {
	if len(j.stops) < maxWays {
		j.stops, j.ways = append(j.stops, a), append(j.ways, way)
	}
}

// record notes where run comes to.
func (e *engine) record(run func()) *journey {
	p := e.m.Conditions()
	j := &journey{start: conditions(p.Conds), doubt: p.Maybe}
	outer := e.journey
	e.journey = j
	run()
	if e.journey = outer; outer != nil {
		for i, a := range j.stops {
			outer.add(a, j.ways[i])
		}
	}
	return j
}

// repeat notes that a journey is made from the current path, too.
func (e *engine) repeat(j *journey) {
	p := e.m.Conditions()
	if p.Maybe {
		return
	}
	start := conditions(p.Conds)
	for i, a := range j.stops {
		way := slices.Clone(start)
		for _, c := range j.ways[i] {
			if !slices.Contains(j.start, c) {
				way = append(way, c)
			}
		}
		e.noteWay(a, way)
	}
}

// doubted are the functions that hold a policy which was only met in doubt, on
// a way that need not be taken: other packages call the exported ones, and a
// receiver may have been made otherwise.
func (e *engine) doubted() []*exec.FuncRef {
	var out []*exec.FuncRef
	for _, key := range e.arrivedKeys {
		a := e.arrived[key]
		for _, s := range a.studies {
			if !a.doubt {
				break
			}
			if fn := e.sinks.holder(s.Pos); fn != nil && !slices.Contains(out, fn) {
				out = append(out, fn)
			}
		}
	}
	return out
}

// maxDetours bounds the executions that find out what one policy rests on.
const maxDetours = 8

// takeDetours executes the roots of dangerous policies again, once for each
// choice of somebody's that seems to matter, with the opposite decision: the
// policy may be made all the same, or the program may refuse to go on.
func (e *engine) takeDetours() {
	for _, key := range slices.Clone(e.arrivedKeys) {
		a := e.arrived[key]
		if a.doubt || a.root == nil || len(a.ways) == 0 || !slices.ContainsFunc(a.studies, dangerous) {
			continue
		}
		for range maxDetours {
			needed := slices.DeleteFunc(a.needed(), func(c policy.Condition) bool { return c.Default || c.Supposed != "" })
			i := slices.IndexFunc(needed, func(c policy.Condition) bool { return !slices.Contains(a.tried, c.About) })
			if i < 0 {
				break
			}
			c := needed[i]
			e.takeDetour(a.root, c, slices.Delete(needed, i, i+1))
		}
	}
}

// detour is what the executions of a root with one decision the other way have
// shown.
type detour struct {
	paths int // on which the program did not give up
	met   map[*arrivals]int
}

// takeDetour executes a root without a condition, while others hold. Policies do
// not rest on it if the program does not go on then, or if it makes them on
// every path.
func (e *engine) takeDetour(root *exec.FuncRef, c policy.Condition, others []policy.Condition) {
	d := &detour{met: map[*arrivals]int{}}
	given := []exec.Given{{Expr: c.About, Taken: !c.Taken}}
	for _, o := range others {
		given = append(given, exec.Given{Expr: o.About, Taken: o.Taken})
	}
	e.detour = d
	e.m.Given(func() { e.runRoot(root) }, given...)
	e.detour = nil
	for _, key := range e.arrivedKeys {
		a := e.arrived[key]
		if a.root != root || len(a.ways) == 0 || !within(others, a.ways[0]) {
			continue // Have: what holds may be what makes it
		}
		if d.met[a] == d.paths && !e.isHandler(root.Sig) { // requests may end in many ways
			a.drop(c)
		} else if !within(a.needed(), append(others, c)) {
			continue // Have: something else that it needs was left open
		}
		a.tried = append(a.tried, c.About)
	}
}

// within reports whether all of some conditions are among others.
func within(some, others []policy.Condition) bool {
	return !slices.ContainsFunc(some, func(c policy.Condition) bool {
		return !c.Default && c.Supposed == "" && !slices.ContainsFunc(others, c.Same)
	})
}

// drop removes a condition from all that was learnt.
func (a *arrivals) drop(c policy.Condition) {
	for _, s := range a.studies {
		s.Drop(c.Same)
	}
	for i := range a.ways {
		a.ways[i] = slices.DeleteFunc(slices.Clone(a.ways[i]), c.Same)
	}
}

// noteEnd notes how a path of a root ended: one that returns an error, panics
// or exits, where paths that make a policy do not, has given up.
func (e *engine) noteEnd(root *exec.FuncRef, p exec.Path, result exec.Value) {
	if e.detour == nil {
		if p.Halted && len(e.met) > 0 {
			if e.ends == nil {
				e.ends = map[token.Pos]bool{}
			}
			e.ends[p.End] = true
		}
		return
	}
	gaveUp := p.Panicks || p.Halted && !e.ends[p.End]
	if res := root.Sig.Results(); res.Len() > 0 && isError(res.At(res.Len()-1).Type()) {
		if t, ok := result.X.(exec.Tuple); ok && len(t) > 0 {
			result = t[len(t)-1]
		}
		gaveUp = gaveUp || e.m.Nonzero(result)
	}
	if gaveUp {
		return
	}
	e.detour.paths++
	for i, a := range e.met {
		if !slices.Contains(e.met[:i], a) {
			e.detour.met[a]++
		}
	}
}

// weighArrivals drops the conditions that did not decide whether a policy is
// made.
func (e *engine) weighArrivals() {
	for _, key := range e.arrivedKeys {
		a := e.arrived[key]
		if a.doubt || len(a.ways) < 2 {
			continue
		}
		needed := a.needed()
		for _, s := range a.studies {
			s.Drop(func(c policy.Condition) bool {
				return slices.Contains(a.ways[0], c) && !slices.Contains(needed, c)
			})
		}
	}
}

// needed are the conditions of the first way, on which the policy was studied,
// without those that make no difference: another way takes the opposite
// direction and needs no more than the rest.
func (a *arrivals) needed() []policy.Condition {
	first := a.ways[0]
	var idle []policy.Condition
	for _, o := range a.ways[1:] {
		idle = append(idle, policy.Indifferent(first, o)...)
	}
	return slices.DeleteFunc(slices.Clone(first), func(c policy.Condition) bool { return slices.Contains(idle, c) })
}

// sameWay reports whether two ways rest on the same conditions.
func sameWay(a, b []policy.Condition) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(c policy.Condition) bool {
		return !slices.ContainsFunc(b, c.Same)
	})
}
