package checks

import (
	"fmt"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

var refusedCheck = Check{ID: "refused", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS {
		return nil
	}
	for _, p := range refusedProbes(s) {
		o := s.Outcome(p)
		var best []Finding
		for i := range o.Responses {
			if r := &o.Responses[i]; !r.Doubt {
				if f, ok := refused(s, r); ok {
					conds := o.Needed(r, func(other *policy.Response) bool {
						same, ok := refused(s, other)
						return ok && !other.Doubt && same.Message == f.Message
					})
					if f = under(f, conds); best == nil || f.Conds < best[0].Conds {
						best = []Finding{f}
					}
				}
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}}

func refusedProbes(s *policy.Study) []policy.Probe {
	probes := []policy.Probe{{Origin: policy.Evil}, {Origin: policy.Evil, Preflight: true}}
	for _, l := range s.Legitimate() {
		probes = append(probes, policy.Probe{Origin: l})
	}
	return probes
}

func chosenConds(r *policy.Response) []policy.Condition {
	var out []policy.Condition
	for _, c := range r.Conds {
		if !c.Default {
			out = append(out, c)
		}
	}
	return out
}

// refused finds what a browser refuses or ignores in one response.
func refused(s *policy.Study, r *policy.Response) (Finding, bool) {
	f := Finding{Severity: Medium}
	if len(r.AllowOrigin) == 0 {
		return f, false
	}
	ao := r.AllowOrigin[0]
	switch {
	case len(r.AllowOrigin) > 1:
		f.Pos = r.AllowOrigin[1].Pos
		f.Message = fmt.Sprintf("browsers refuse two Access-Control-Allow-Origin values (%s and %s): send one", text(ao), text(r.AllowOrigin[1]))
		return f, true
	case ao.Known && strings.ContainsAny(strings.TrimSpace(ao.Text), ", "):
		f.Pos, f.Text = ao.Pos, ao.Text
		f.Message = fmt.Sprintf("browsers refuse several origins in one Access-Control-Allow-Origin header: %q; compare the request's Origin with the list and send back the one that matches", ao.Text)
		return f, true
	}
	if len(r.Credentials) == 0 || !r.Credentials[0].Known {
		return f, false
	}
	cred := r.Credentials[0]
	switch {
	case r.Wildcard() && cred.Text == "true":
		f.Pos, f.Text = cred.Pos, "credentials"
		if s.Library != "" {
			f.Message = fmt.Sprintf(`browsers refuse "*" together with credentials, and %s sends both: drop %s or list the origins`, s.Library, credName(s)) + flaw(r)
		} else {
			f.Message = fmt.Sprintf(`browsers refuse Access-Control-Allow-Origin: "*" together with %s: drop the credentials or list the origins`, credName(s))
		}
		return f, true
	case cred.Text != "true" && cred.Text != "" && !strings.EqualFold(cred.Text, "false"):
		f.Pos, f.Text = cred.Pos, cred.Text
		f.Severity = Low
		f.Message = fmt.Sprintf(`browsers ignore Access-Control-Allow-Credentials: %q: the only value they accept is "true"`, cred.Text)
		return f, true
	}
	return f, false
}

func text(f policy.Field) string {
	if f.Known {
		return fmt.Sprintf("%q", f.Text)
	}
	return "another"
}

func credName(s *policy.Study) string {
	if set := s.Settings[policy.Credentials]; set != nil && set.Name != "" {
		return set.Name
	}
	return `Access-Control-Allow-Credentials: "true"`
}
