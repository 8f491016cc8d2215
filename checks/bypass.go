package checks

import (
	"fmt"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

var bypassCheck = Check{ID: "bypass", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CSRF {
		return nil
	}
	if st := s.Startup; st != nil {
		f := Finding{Severity: Medium, Pos: st.Pos}
		if st.Error {
			f.Message = fmt.Sprintf("%s refuses this with an error and trusts nothing: %s", s.Library, st.Message)
		} else {
			f.Message = fmt.Sprintf("%s panics when the program starts: %s", s.Library, st.Message)
		}
		return []Finding{f}
	}
	if s.Ignored {
		return []Finding{{Severity: High, Pos: s.Pos, Witness: &Witness{policy.Evil, true}, Message: fmt.Sprintf("any website can send requests that change data as the signed-in user: the error of %s is ignored, so the protection does nothing: answer 403 and return", s.Call)}}
	}
	var out []Finding
	for _, it := range s.Dead {
		out = append(out, Finding{Severity: Low, Pos: it.Pos, Text: it.Text, Message: fmt.Sprintf("%s never trusts anyone by %q: %s", s.Library, it.Text, it.Note)})
	}
	if f, ok := switchedOff(s); ok {
		return append(out, f)
	}
	if w, ok := s.Weakness(); ok {
		return append(out, weakness(s, w))
	}
	return append(out, answersOK(s)...)
}}

// switchedOff reports a request of a strange site that gets through on a path
// which the program does not name.
func switchedOff(s *policy.Study) (Finding, bool) {
	var first *policy.Response
	var methods, paths []string
	add := func(list []string, text string) []string {
		for _, t := range list {
			if t == text {
				return list
			}
		}
		return append(list, text)
	}
	for _, p := range s.Probes {
		o := s.Outcome(p)
		for i := range o.Responses {
			if r := &o.Responses[i]; r.Passed && !r.Doubt {
				if first == nil {
					first = r
				}
				methods, paths = add(methods, p.RequestMethod()), add(paths, p.RequestPath())
			}
		}
	}
	if first == nil {
		return Finding{}, false
	}
	what := "every path"
	if len(paths) < 2 {
		what = fmt.Sprintf("any path like %q", paths[0])
	}
	if first.PassedOn != "" {
		what += " of " + first.PassedOn
	}
	which := "requests that change data"
	if len(methods) < len(policy.UnsafeMethods) {
		which = strings.Join(methods, " and ") + " requests"
	}
	f := Finding{Severity: High, Pos: at(s, first), Witness: &Witness{policy.Evil, true}}
	if s.Settings[policy.Deny] != nil {
		f.Message = fmt.Sprintf("any website can send %s to %s as the signed-in user: the handler for refused requests passes them on, so the protection does nothing", which, what)
	} else {
		f.Message = fmt.Sprintf("any website can send %s to %s as the signed-in user: %s takes them out of the protection", which, what, exemption(s, first))
	}
	return under(f, chosenConds(first)), true
}

// answersOK reports a handler for refused requests that answers 200: the
// sender takes the refusal for success.
func answersOK(s *policy.Study) []Finding {
	if s.Settings[policy.Deny] == nil {
		return nil
	}
	for _, r := range s.Outcome(policy.Probe{Origin: policy.Evil}).Responses {
		if r.Status == 200 && !r.Doubt && r.PassedAt.IsValid() {
			return []Finding{{Severity: Low, Pos: r.PassedAt, Message: "the handler for refused cross-origin requests answers 200, so a refusal looks like success: send 403"}}
		}
	}
	return nil
}

// exemption is the call that exempts requests, as the user wrote it.
func exemption(s *policy.Study, r *policy.Response) string {
	if s.Call != "" {
		return s.Call
	}
	return blame(s, r)
}
