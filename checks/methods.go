package checks

import (
	"fmt"
	"go/token"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

var methodsCheck = Check{ID: "methods", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS {
		return nil
	}
	if set := s.Setting(policy.Methods); s.Library != "" {
		if !set.Set {
			return nil
		}
		return libraryMethods(s, set)
	}
	return headerMethods(s)
}}

// libraryMethods judges the method list of a library's configuration.
func libraryMethods(s *policy.Study, set *policy.Setting) []Finding {
	anyone := s.Anyone()
	var unsafe []string
	for _, it := range set.Items {
		pos := it.Pos
		if !pos.IsValid() {
			pos = set.Pos
		}
		switch m := strings.ToUpper(it.Text); m {
		case "*":
			if s.Notes.MethodStar != "" {
				return []Finding{{Severity: Low, Pos: pos, Text: it.Text, Message: fmt.Sprintf("%s entry %q: %s", set.Name, it.Text, s.Notes.MethodStar)}}
			}
			return []Finding{{Severity: Low, Pos: pos, Text: it.Text, Message: fmt.Sprintf("%s entry %q allows every method: list those that the routes serve", set.Name, it.Text)}}
		case "TRACE", "CONNECT", "TRACK":
			return []Finding{{Severity: Low, Pos: pos, Text: it.Text, Message: fmt.Sprintf("%s entry %q can never be used: browsers forbid %s to scripts", set.Name, it.Text, m)}}
		case "PUT", "PATCH", "DELETE":
			unsafe = append(unsafe, m)
		}
	}
	if openToAll(anyone) && len(unsafe) > 0 {
		return []Finding{under(Finding{Severity: Low, Public: true, Pos: set.Pos, Message: fmt.Sprintf("%s lets any website send %s: list the origins that may change data", set.Name, strings.Join(unsafe, ", "))}, anyone.Conds)}
	}
	return nil
}

// headerMethods judges a hand-written Access-Control-Allow-Methods.
func headerMethods(s *policy.Study) []Finding {
	var out []Finding
	seen := map[token.Pos]bool{}
	anyone := s.PreflightGrant(policy.Evil)
	open := openToAll(anyone)
	for _, p := range []policy.Probe{{Origin: policy.Evil, Preflight: true}, {Origin: policy.Evil}} {
		for _, r := range s.Outcome(p).Responses {
			if len(r.Methods) == 0 || r.Doubt || seen[r.Methods[0].Pos] {
				continue
			}
			if len(r.AllowOrigin) == 0 {
				continue
			}
			seen[r.Methods[0].Pos] = true
			f := r.Methods[0]
			var unsafe []string
			for _, m := range methodList(r.Methods) {
				switch strings.ToUpper(m) {
				case "*":
					out = append(out, Finding{Severity: Low, Pos: f.Pos, Text: m, Message: `Access-Control-Allow-Methods: "*" allows every method: list those that this route serves`})
				case "TRACE", "CONNECT", "TRACK":
					out = append(out, Finding{Severity: Low, Pos: f.Pos, Text: m, Message: fmt.Sprintf("%q in Access-Control-Allow-Methods can never be used: browsers forbid it to scripts", m)})
				case "PUT", "PATCH", "DELETE":
					unsafe = append(unsafe, m)
				}
			}
			if len(out) == 0 && open && len(unsafe) > 0 {
				out = append(out, under(Finding{Severity: Low, Public: true, Pos: f.Pos, Message: fmt.Sprintf("Access-Control-Allow-Methods: %q lets any website send %s: list the origins that may change data", f.Text, strings.Join(unsafe, ", "))}, anyone.Conds))
			}
			if len(out) > 0 {
				return out[:1]
			}
		}
	}
	return out
}

// openToAll reports whether any website is let in without credentials, and
// nothing worse is reported of the same cause.
func openToAll(g policy.Grant) bool {
	return g.Level == policy.Readable && g.Certain && !refusesStar(g.Resp)
}
