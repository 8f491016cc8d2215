package checks

import (
	"fmt"
	"go/token"

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
		if err != nil || o.Scheme != "http" || o.Loopback() || o.Host == policy.Host {
			continue // the server's own name is one that the program does not spell
		}
		pos, written := spelled(s, text)
		if !written {
			continue
		}
		g := s.Grant(text)
		if g.Level != policy.Credentialed || !g.Certain {
			continue
		}
		f := Finding{Severity: Medium, Pos: at(s, g.Resp), Witness: &Witness{text, true}, Text: text}
		if pos.IsValid() {
			f.Pos = pos
		}
		f.Message = fmt.Sprintf("%q is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin", text)
		out = append(out, under(f, g.Conds))
	}
	return out
}}

// spelled reports whether the program spells an origin out, and where: in a
// comparison, or in the header itself.
func spelled(s *policy.Study, text string) (pos token.Pos, ok bool) {
	for _, c := range s.Constants() {
		if c.Text == text {
			pos, ok = c.Pos, true
		}
	}
	if ok {
		return pos, true
	}
	for _, f := range s.Fixed() {
		if f.Text == text {
			return f.Pos, true
		}
	}
	return token.NoPos, false
}
