package library

import "github.com/corsvet/corsvet/internal/exec"

// Texts returns the elements of a list setting that a row makes itself.
func Texts(v exec.Value) ([]string, bool) {
	elems, complete, ok := (&exec.Machine{}).Elems(v)
	if !ok || !complete {
		return nil, false
	}
	var out []string
	for _, e := range elems {
		s, ok := e.AsString()
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}
