package checks

import (
	"fmt"

	"github.com/corsvet/corsvet/internal/policy"
)

var websocketCheck = Check{ID: "websocket", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.WebSocket {
		return nil
	}
	g := s.Anyone()
	if g.Level == policy.Blocked {
		if w, ok := s.Weakness(); ok {
			return []Finding{weakness(s, w, "websocket")}
		}
		return nil
	}
	f := Finding{Severity: High, Pos: at(s, g.Resp), Witness: &Witness{policy.Evil, true}}
	switch r := g.Resp; {
	case r.UpgradedVia != "":
		f.Text = r.UpgradedVia
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q", openedBy(s, r), policy.Evil)
	case r.UpgradedBy != "":
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s compares no origin in %s, and nothing in front of it refuses %q", r.UpgradedBy, blame(s, r), policy.Evil)
	default:
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q", blame(s, r), policy.Evil)
	}
	return []Finding{under(f, g.Conds)}
}}

// openedBy names the setting that lets everyone in, with its value.
func openedBy(s *policy.Study, r *policy.Response) string {
	src := s.Source(r.UpgradedAt)
	if src == "" || src == r.UpgradedVia {
		return r.UpgradedVia
	}
	return r.UpgradedVia + ": " + src
}
