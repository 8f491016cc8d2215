package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

// unverified ends messages about policies whose answers nobody has verified.
const unverified = " (what it answers is not verified)"

var credentialsCheck = Check{ID: "credentials", Asked: true, Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS {
		return nil
	}
	g := s.Anyone()
	if g.Level != policy.Credentialed {
		return nil
	}
	ao := g.Resp.AllowOrigin[0]
	f := Finding{Severity: High, Pos: at(s, g.Resp), Witness: &Witness{policy.Evil, true}}
	var msg string
	switch {
	case s.Notes.Unverified != "":
		f.Severity = Medium
		msg = fmt.Sprintf("%s together with %s asks %s to let any website read as the signed-in user%s", blame(s, g.Resp), credName(s), s.Notes.Unverified, unverified)
	case ao.Chosen:
		msg = fmt.Sprintf("any website can read this as the signed-in user: %s takes the allowed origin from text that the requester writes, with Access-Control-Allow-Credentials: true", blame(s, g.Resp))
	case s.Library != "":
		msg = fmt.Sprintf("any website can read this as the signed-in user: with %s, %s sends Origin %q back with Access-Control-Allow-Credentials: true", blame(s, g.Resp), s.Library, policy.Evil)
	default:
		msg = fmt.Sprintf("any website can read this as the signed-in user: %s sends Origin %q back, with Access-Control-Allow-Credentials: true", blame(s, g.Resp), policy.Evil)
	}
	f.Message = msg + flaw(g.Resp)
	return []Finding{under(f, g.Conds)}
}}
