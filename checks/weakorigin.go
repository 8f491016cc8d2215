package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var weakOriginCheck = Check{ID: "weakorigin", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS || s.Anyone().Level != policy.Blocked {
		return nil
	}
	w, ok := s.Weakness()
	if !ok {
		return nil
	}
	return []Finding{weakness(s, w, "weakorigin")}
}}

// weakness reports a look-alike that a validation lets in.
func weakness(s *policy.Study, w policy.Witness, _ string) Finding {
	f := Finding{Severity: Medium, Witness: &Witness{w.Origin, w.Grant.Level == policy.Credentialed}, Text: w.Constant.Text}
	how := ""
	if w.Grant.Level == policy.Credentialed {
		f.Severity = High
		how = ", with credentials"
		if s.Kind == policy.WebSocket {
			how = ": its WebSocket runs as the signed-in user"
		}
	}
	expr := w.Constant.Expr
	f.Pos = w.Constant.Pos
	if !f.Pos.IsValid() || f.Pos == s.Pos {
		// The comparison is in another package: the setting that names it is
		// closer to it than the whole policy.
		if f.Pos = at(s, w.Grant.Resp); f.Pos != s.Pos {
			expr = ""
		}
	}
	if expr == "" {
		expr = blame(s, w.Grant.Resp)
	}
	f.Message = fmt.Sprintf("%s lets %q in%s", expr, w.Origin, how)
	if w.Trick != "" {
		f.Message += " (" + w.Trick + ")"
	}
	f.Message += flaw(w.Grant.Resp)
	return under(f, w.Grant.Conds)
}
