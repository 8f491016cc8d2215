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
	f.Message = fmt.Sprintf("any website can open this WebSocket as the signed-in user: %s accepts Origin %q", blame(s, g.Resp), policy.Evil)
	return []Finding{under(f, g.Conds)}
}}
