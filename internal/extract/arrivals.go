package extract

import (
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
}

// maxWays bounds the ways that are remembered for one policy.
const maxWays = 32

// arrive notes that the current path makes the policy with a key, and runs
// study unless that was done on a path that can be vouched for as much.
func (e *engine) arrive(key string, study func()) {
	p := e.m.Conditions()
	a := e.arrived[key]
	switch {
	case a == nil:
		a = &arrivals{doubt: p.Maybe}
		if e.arrived == nil {
			e.arrived = map[string]*arrivals{}
		}
		e.arrived[key] = a
		e.arrivedKeys = append(e.arrivedKeys, key)
	case a.doubt && !p.Maybe:
		e.studies = slices.DeleteFunc(e.studies, func(s *policy.Study) bool { return slices.Contains(a.studies, s) })
		a.doubt = false
	default:
		a.note(p)
		return
	}
	a.note(p)
	before := len(e.studies)
	study()
	a.studies = slices.Clone(e.studies[min(before, len(e.studies)):])
}

func (a *arrivals) note(p exec.Path) {
	if !p.Maybe && len(a.ways) < maxWays {
		a.ways = append(a.ways, conditions(p.Conds))
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

// weighArrivals drops the conditions that did not decide whether a policy is
// made.
func (e *engine) weighArrivals() {
	for _, key := range e.arrivedKeys {
		a := e.arrived[key]
		if len(a.ways) < 2 {
			continue
		}
		for _, s := range a.studies {
			s.Drop(a.either)
		}
	}
}

// either reports whether the policy is made either way of a condition.
func (a *arrivals) either(c policy.Condition) bool {
	with, without := false, false
	for _, way := range a.ways {
		found, opposite := false, false
		for _, o := range way {
			found = found || o == c
			opposite = opposite || o.About == c.About && o.Taken != c.Taken
		}
		with = with || found
		without = without || opposite
	}
	return with && without
}
