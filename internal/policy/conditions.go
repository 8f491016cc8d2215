package policy

import "slices"

// plenty is the number of conditions from which two ways that differ in all of
// them tell that none matters. Have: two may be alternatives of each other.
const plenty = 3

// Indifferent are the conditions of a way that make no difference because the
// other way takes their opposite directions and needs no more than the rest.
func Indifferent(way, other []Condition) []Condition {
	if len(other) == 0 {
		return way
	}
	var flipped []Condition
	for _, o := range other {
		found := false
		for _, c := range way {
			if c.About == o.About {
				found = true
				if c.Taken != o.Taken {
					flipped = append(flipped, c)
				}
			}
		}
		if !found {
			return nil
		}
	}
	if len(flipped) == 1 || len(flipped) >= plenty {
		return flipped
	}
	return nil
}

// Same reports whether two conditions ask for the same thing.
func (c Condition) Same(o Condition) bool { return c.About == o.About && c.Taken == o.Taken }

// chosen returns the conditions that are not the program's defaults.
func chosen(conds []Condition) []Condition {
	var out []Condition
	for _, c := range conds {
		if !c.Default && !slices.ContainsFunc(out, c.Same) {
			out = append(out, c)
		}
	}
	return out
}

// Needed returns the conditions of a response, beyond the program's defaults,
// without those that make no difference: others of the responses do the same
// where they do not hold.
func (o Outcome) Needed(r *Response, same func(*Response) bool) []Condition {
	out := chosen(r.Conds)
	for i := range o.Responses {
		other := &o.Responses[i]
		if len(out) == 0 {
			break
		}
		if other == r || !same(other) {
			continue
		}
		idle := Indifferent(out, chosen(other.Conds))
		out = slices.DeleteFunc(out, func(c Condition) bool { return c.Supposed == "" && slices.Contains(idle, c) })
	}
	return out
}
