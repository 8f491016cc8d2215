package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var startupCheck = Check{ID: "startup", Run: func(s *policy.Study) []Finding {
	st := s.Startup
	if st == nil || s.Kind == policy.CSRF {
		return nil
	}
	verb := "panics when the program starts"
	if st.Error {
		verb = "returns an error when the program starts"
	}
	pos := st.Pos
	if !pos.IsValid() {
		pos = s.Pos
	}
	var conds []policy.Condition
	for _, c := range st.Conds {
		if !c.Default {
			conds = append(conds, c)
		}
	}
	return []Finding{under(Finding{Severity: Medium, Pos: pos, Message: fmt.Sprintf("%s %s: %s", s.Library, verb, st.Message)}, conds)}
}}
