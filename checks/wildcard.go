package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var wildcardCheck = Check{ID: "wildcard", Asked: true, Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS {
		return nil
	}
	g := s.Anyone()
	if g.Level != policy.Readable || refusesStar(g.Resp) {
		return nil
	}
	f := Finding{Severity: Low, Public: true, Pos: at(s, g.Resp), Witness: &Witness{policy.Evil, false}}
	switch ao := g.Resp.AllowOrigin[0]; {
	case s.Notes.Unverified != "":
		f.Message = fmt.Sprintf("%s asks %s to let any website read; fine only for public data%s", blame(s, g.Resp), s.Notes.Unverified, unverified)
	case ao.Chosen:
		f.Message = fmt.Sprintf("%s takes the allowed origin from text that the requester writes, so any website can read this; fine only for public data", blame(s, g.Resp))
	case ao.Text == "*" && s.Library != "":
		f.Message = fmt.Sprintf("%s lets any website read every response behind it; fine only for public data", blame(s, g.Resp))
	case ao.Text == "*":
		f.Message = fmt.Sprintf("%s lets any website read this; fine only for public data", blame(s, g.Resp))
	default:
		f.Message = fmt.Sprintf("%s sends every Origin back, so any website can read this; fine only for public data", blame(s, g.Resp))
	}
	return []Finding{under(f, g.Conds)}
}}

// refusesStar reports whether browsers refuse what the response grants to
// everyone when credentials are sent along, although the program wants that.
func refusesStar(r *policy.Response) bool { return r.Wildcard() && r.AllowsCredentials() }
