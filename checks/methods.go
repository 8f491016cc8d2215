package checks

import (
	"fmt"
	"go/token"
	"slices"
	"strconv"
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

// Forbidden reports whether browsers never let a script send a method.
func Forbidden(method string) bool {
	switch strings.ToUpper(method) {
	case "TRACE", "CONNECT", "TRACK":
		return true
	}
	return false
}

// changing are the methods that change data and that a page of another origin
// may send only if a preflight allows them.
func changing(method string) bool {
	switch strings.ToUpper(method) {
	case "PUT", "PATCH", "DELETE":
		return true
	}
	return false
}

// useless says that browsers forbid methods that name lists.
func useless(name string, methods []string) string {
	var quoted []string
	for _, m := range methods {
		quoted = append(quoted, strconv.Quote(m))
	}
	them, entry := "it", "entry"
	if len(methods) > 1 {
		them, entry = "them", "entries"
	}
	return fmt.Sprintf("%s %s %s can never be used: browsers forbid %s to scripts", name, entry, strings.Join(quoted, " and "), them)
}

// libraryMethods judges the method list of a library's configuration.
func libraryMethods(s *policy.Study, set *policy.Setting) []Finding {
	var never, unsafe []string
	var first, danger token.Pos
	for _, it := range set.Items {
		pos := it.Pos
		if !pos.IsValid() {
			pos = set.Pos
		}
		switch {
		case it.Text == "*":
			why := " allows every method: list those that the routes serve"
			if s.Notes.MethodStar != "" {
				why = ": " + s.Notes.MethodStar
			}
			return []Finding{{Severity: Low, Pos: pos, Text: it.Text, Message: fmt.Sprintf("%s entry %q%s", set.Name, it.Text, why)}}
		case Forbidden(it.Text):
			if never = append(never, it.Text); len(never) == 1 {
				first = pos
			}
		case changing(it.Text):
			if unsafe = append(unsafe, strings.ToUpper(it.Text)); len(unsafe) == 1 {
				danger = pos
			}
		}
	}
	var out []Finding
	if len(never) > 0 {
		out = append(out, Finding{Severity: Low, Pos: first, Text: never[0], Message: useless(set.Name, never)})
	}
	if anyone := s.Anyone(); openToAll(anyone) && len(unsafe) > 0 {
		out = append(out, under(Finding{Severity: Low, Public: true, Pos: danger, Message: fmt.Sprintf("%s lets any website send %s: list the origins that may change data", set.Name, strings.Join(unsafe, ", "))}, anyone.Conds))
	}
	return out
}

// headerMethods judges a hand-written Access-Control-Allow-Methods.
func headerMethods(s *policy.Study) []Finding {
	const name = "Access-Control-Allow-Methods"
	anyone := s.PreflightGrant(policy.Evil)
	if f, ok := unread(s, anyone); ok {
		return []Finding{f}
	}
	for _, p := range []policy.Probe{{Origin: policy.Evil, Preflight: true}, {Origin: policy.Evil}} {
		for _, r := range s.Outcome(p).Responses {
			if len(r.Methods) == 0 || r.Doubt || len(r.AllowOrigin) == 0 {
				continue
			}
			f := r.Methods[0]
			if f.Foreign {
				continue // it is reported where it is made
			}
			if f.Repeated {
				methods := s.RepeatedMethods()
				if !openToAll(anyone) || methods == nil {
					continue
				}
				what := strings.Join(methods, ", ")
				if what == "*" {
					what = "every method"
				}
				return []Finding{under(Finding{Severity: Low, Public: true, Pos: f.Pos, Message: fmt.Sprintf("%s repeats the method that a preflight asks for, so any website can send %s: list the origins that may change data", name, what)}, anyone.Conds)}
			}
			var never, unsafe []string
			for _, m := range methodList(r.Methods) {
				switch {
				case m == "*":
					return []Finding{{Severity: Low, Pos: f.Pos, Text: m, Message: name + `: "*" allows every method: list those that this route serves`}}
				case Forbidden(m):
					never = append(never, m)
				case changing(m):
					unsafe = append(unsafe, strings.ToUpper(m))
				}
			}
			var out []Finding
			if len(never) > 0 {
				out = append(out, Finding{Severity: Low, Pos: f.Pos, Text: never[0], Message: useless(name, never)})
			}
			if openToAll(anyone) && len(unsafe) > 0 {
				out = append(out, under(Finding{Severity: Low, Public: true, Pos: f.Pos, Message: fmt.Sprintf("%s: %q lets any website send %s: list the origins that may change data", name, f.Text, strings.Join(unsafe, ", "))}, anyone.Conds))
			}
			if len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// openToAll reports whether any website is let in without credentials, and
// nothing worse is reported of the same cause.
func openToAll(g policy.Grant) bool {
	return g.Level == policy.Readable && g.Certain && !refusesStar(g.Resp)
}

// unread reports preflights that let any website send requests as the signed-in
// user where the response itself is kept from it: what such a request does is
// done.
func unread(s *policy.Study, g policy.Grant) (Finding, bool) {
	if g.Level != policy.Credentialed || !g.Certain || s.Anyone().Level == policy.Credentialed {
		return Finding{}, false
	}
	ao := g.Resp.AllowOrigin[0]
	if !ao.Reflected && !ao.Chosen || ao.Foreign {
		return Finding{}, false
	}
	var what string
	var unsafe []string
	for _, m := range methodList(g.Resp.Methods) {
		if changing(m) {
			unsafe = append(unsafe, strings.ToUpper(m))
		}
	}
	switch {
	case len(unsafe) > 0:
		what = strings.Join(unsafe, ", ")
	case slices.Contains(s.RepeatedMethods(), "*"):
		what = "every method"
	case len(s.RepeatedMethods()) > 0:
		what = strings.Join(s.RepeatedMethods(), ", ")
	case len(methodList(g.Resp.Headers)) > 0 || slices.ContainsFunc(g.Resp.Headers, func(f policy.Field) bool { return f.Repeated }):
		what = "requests with headers of its own" // such as POST with JSON
	default:
		return Finding{}, false
	}
	f := Finding{Severity: Medium, Pos: ao.Pos, Witness: &Witness{policy.Evil, true}}
	f.Message = fmt.Sprintf("any website can send %s as the signed-in user, though not read the response: preflights are answered with its Origin and Access-Control-Allow-Credentials: true", what)
	return under(f, g.Conds), true
}
