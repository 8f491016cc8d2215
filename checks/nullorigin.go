package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var nullOriginCheck = Check{ID: "nullorigin", Run: func(s *policy.Study) []Finding {
	if s.Anyone().Level != policy.Blocked {
		return nil
	}
	g := s.Grant("null")
	if g.Level == policy.Blocked || !g.Certain {
		return nil
	}
	f := Finding{Severity: Medium, Pos: at(s, g.Resp), Witness: &Witness{"null", g.Level == policy.Credentialed}, Text: "null"}
	how := ""
	if g.Level == policy.Credentialed {
		f.Severity, how = High, " with credentials"
	}
	words := blame(s, g.Resp)
	if c, ok := s.Matching(g.Resp, "null"); ok && c.Pos.IsValid() {
		words, f.Pos = culprit(s, g.Resp, c)
	}
	f.Message = fmt.Sprintf(`%s lets Origin "null" in%s: any website can send it from a sandboxed frame`, words, how)
	return []Finding{under(f, g.Conds)}
}}
