package checks

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

var weakOriginCheck = Check{ID: "weakorigin", Run: func(s *policy.Study) []Finding {
	if s.Kind != policy.CORS || s.Anyone().Level == policy.Credentialed {
		return nil
	}
	w, ok := s.Weakness()
	if !ok || w.Grant.Level <= s.Anyone().Level {
		return nil
	}
	return []Finding{weakness(s, w)}
}}

// weakness reports a look-alike that a validation lets in.
func weakness(s *policy.Study, w policy.Witness) Finding {
	f := Finding{Severity: Medium, Witness: &Witness{w.Origin, w.Grant.Level == policy.Credentialed}, Text: w.Constant.Text}
	how := ""
	if w.Grant.Level == policy.Credentialed {
		f.Severity = High
		how = ", with credentials"
		if s.Kind == policy.WebSocket {
			how = ": its WebSocket runs as the signed-in user"
		}
	}
	var words string
	words, f.Pos = culprit(s, w.Grant.Resp, w.Constant)
	if c, ok := w.Grant.Resp.Supposed(); ok {
		return configured(f, words, c, w.Grant.Conds, how)
	}
	for _, c := range w.Grant.Resp.Conds {
		if w.Constant.Kind == policy.Regexp && c.Default && c.Of != "" {
			f.Default = append(f.Default, c.Of)
		}
	}
	f.Message = fmt.Sprintf("%s lets %q in%s", words, w.Origin, how)
	if w.Trick != "" {
		f.Message += " (" + w.Trick + ")"
	}
	f.Message += flaw(w.Grant.Resp)
	return under(f, w.Grant.Conds)
}

// configured reports a regular expression that the operator of the program
// writes and that the program leaves open at an end, or a text of his that the
// program finds anywhere, or at one end, of an origin.
func configured(f Finding, words string, c policy.Condition, conds []policy.Condition, how string) Finding {
	f.Severity = Medium
	if c.Part != "" {
		f.Message = fmt.Sprintf("%s searches the origin for %s: with %q there, %q gets in%s; compare whole origins", words, c.Of, c.Supposed, f.Witness.Origin, how)
		if strings.HasSuffix(c.Part, "Suffix") {
			f.Severity = Low // Have: one who writes a dot in front is right
			f.Message += ", or put a dot in front"
		}
		return under(f, slices.DeleteFunc(slices.Clone(conds), func(o policy.Condition) bool { return o.Of == c.Of }))
	}
	f.Supposed = c.Of
	f.Message = fmt.Sprintf("the pattern comes from %s and is compiled without anchors: with %q there, %q gets in%s; wrap it in ^(?:...)$", c.Of, c.Supposed, f.Witness.Origin, how)
	return under(f, slices.DeleteFunc(slices.Clone(conds), func(o policy.Condition) bool { return o.Of == c.Of }))
}
