package checks

import (
	"fmt"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

var websocketCheck = Check{ID: "websocket", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.WebSocket {
		return nil
	}
	g := s.Anyone()
	if g.Level == policy.Blocked {
		if w, ok := s.Weakness(); ok {
			return []Finding{weakness(s, w)}
		}
		return nil
	}
	f := Finding{Severity: High, Pos: at(s, g.Resp), Witness: &Witness{policy.Evil, true}}
	switch r := g.Resp; {
	case r.UpgradedVia != "":
		f.Text = r.UpgradedVia
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q", openedBy(s, r), policy.Evil)
	case r.UpgradedBy != "":
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q in %s, and nothing in front of it refuses that", r.UpgradedBy, policy.Evil, blame(s, r))
	default:
		f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q", blame(s, r), policy.Evil)
	}
	return []Finding{under(f, decisive(s, g.Conds))}
}}

// decisive leaves out conditions of a handler without which nobody gets to the
// handshake: they say when there is a WebSocket, not who may open it.
func decisive(s *policy.Study, conds []policy.Condition) []policy.Condition {
	var out []policy.Condition
	for _, c := range conds {
		if opposite, open := otherwise(s, c); !opposite || open {
			out = append(out, c)
		}
	}
	return out
}

// otherwise reports whether some execution decided a condition the other way,
// and whether one of these accepted a handshake.
func otherwise(s *policy.Study, c policy.Condition) (seen, open bool) {
	for _, org := range append(s.Legitimate(), policy.Evil, policy.Evil2, "null", "", "https://"+policy.Host) {
		if !s.Asked(org) {
			continue
		}
		for _, r := range s.Outcome(policy.Probe{Origin: org}).Responses {
			for _, o := range r.Conds {
				if o.About == c.About && o.Taken != c.Taken {
					seen, open = true, open || r.Upgraded
				}
			}
		}
	}
	return seen, open
}

// openedBy names the setting that lets everyone in, with its value.
func openedBy(s *policy.Study, r *policy.Response) string {
	src := s.Source(r.UpgradedAt)
	switch {
	case src == "" || src == r.UpgradedVia:
		return r.UpgradedVia
	case strings.HasSuffix(src, ")") && !strings.HasPrefix(src, "func"):
		return src // Have: the call that leaves the setting at the library's default, or makes it
	}
	return r.UpgradedVia + ": " + src
}
