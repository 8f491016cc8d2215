package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/origin"
	"github.com/corsvet/corsvet/internal/policy"
)

var insecureCheck = Check{ID: "insecure", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS || s.Anyone().Level != policy.Blocked {
		return nil
	}
	var out []Finding
	for _, text := range s.Legitimate() {
		o, err := origin.Parse(text)
		if err != nil || o.Scheme != "http" || o.Loopback() {
			continue
		}
		g := s.Grant(text)
		if g.Level != policy.Credentialed || !g.Certain {
			continue
		}
		f := Finding{Severity: Medium, Pos: at(s, g.Resp), Witness: &Witness{text, true}, Text: text}
		written := false
		for _, c := range s.Constants() {
			if c.Text == text {
				written = true
				if c.Pos.IsValid() {
					f.Pos = c.Pos
				}
			}
		}
		if !written {
			continue
		}
		f.Message = fmt.Sprintf("%q is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin", text)
		out = append(out, under(f, g.Conds))
	}
	return out
}}
