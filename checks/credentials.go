package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var credentialsCheck = Check{ID: "credentials", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS {
		return nil
	}
	g := s.Anyone()
	if g.Level != policy.Credentialed {
		return nil
	}
	ao := g.Resp.AllowOrigin[0]
	var msg string
	switch {
	case ao.Chosen:
		msg = fmt.Sprintf("any website can read this as the signed-in user: %s takes the allowed origin from text that the requester writes, with Access-Control-Allow-Credentials: true", blame(s, g.Resp))
	case s.Library != "":
		msg = fmt.Sprintf("any website can read this as the signed-in user: with %s, %s sends Origin %q back with Access-Control-Allow-Credentials: true", blame(s, g.Resp), s.Library, policy.Evil)
	default:
		msg = fmt.Sprintf("any website can read this as the signed-in user: %s sends Origin %q back, with Access-Control-Allow-Credentials: true", blame(s, g.Resp), policy.Evil)
	}
	f := Finding{Severity: High, Pos: at(s, g.Resp), Message: msg + flaw(g.Resp), Witness: &Witness{policy.Evil, true}}
	return []Finding{under(f, g.Conds)}
}}
