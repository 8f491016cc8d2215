package checks

import (
	"fmt"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// What messages share: where a finding stands, and which of the user's own
// words it names.

// under lowers a severity when a grant rests on configuration that is not the
// program's default, and names the settings that a reader can tell.
func under(f Finding, conds []policy.Condition) Finding {
	if len(conds) == 0 {
		return f
	}
	f.Severity, f.Conds = f.Severity.Lower(), len(conds)
	var texts []string
	for _, c := range conds {
		if c.Text != "" && !slices.Contains(texts, c.Text) {
			texts = append(texts, c.Text)
		}
	}
	// What is decided last stands closest to the policy.
	texts = texts[max(0, len(texts)-2):]
	if len(texts) == 0 {
		return f
	}
	f.Message += " (when " + strings.Join(texts, " and ") + ")"
	return f
}

// at is the position to report a grant at: the cause that a library names, or
// where the header is written.
func at(s *policy.Study, r *policy.Response) token.Pos {
	switch {
	case r.Upgraded && r.UpgradedAt.IsValid():
		return r.UpgradedAt
	case r.Passed && r.PassedAt.IsValid():
		return r.PassedAt
	case r.Cause.IsValid():
		return r.Cause
	case len(r.AllowOrigin) > 0 && r.AllowOrigin[0].Pos.IsValid():
		return r.AllowOrigin[0].Pos
	}
	return s.Pos
}

// flaw names the known flaw of a library's version that a response shows.
func flaw(r *policy.Response) string {
	if r.Advisory == "" {
		return ""
	}
	return "; the library's version has a flaw: " + r.Advisory
}

// deciding are the settings that let origins in.
var deciding = []policy.Dim{policy.Origins, policy.OriginFunc, policy.AllowAll, policy.Wildcards, policy.Bypass, policy.Deny, policy.Other}

// blame says which of the user's own words let an origin in.
func blame(s *policy.Study, r *policy.Response) string {
	pos := at(s, r)
	for _, d := range deciding {
		set := s.Settings[d]
		if set == nil || !set.Set {
			continue
		}
		for i, it := range set.Items {
			if it.Pos == pos && it.Pos.IsValid() {
				if slices.ContainsFunc(set.Items[i+1:], func(o policy.Item) bool { return o.Pos == pos && o.Text != it.Text }) {
					break // a text that is split: which part, only its expression says
				}
				switch {
				case it.Text == "":
					return set.Name
				case it.Note != "":
					return fmt.Sprintf("%s entry %q (the default of %s)", set.Name, it.Text, it.Note)
				}
				return fmt.Sprintf("%s entry %q", set.Name, it.Text)
			}
		}
		if set.Pos == pos && pos.IsValid() {
			return set.Name
		}
	}
	src := s.Source(pos)
	if s.Library == "" && len(r.AllowOrigin) == 1 && pos == r.AllowOrigin[0].Pos {
		other, err := strconv.Unquote(src)
		if f := r.AllowOrigin[0]; f.Known && !f.Reflected && (err != nil || other == f.Text) {
			return fmt.Sprintf("Access-Control-Allow-Origin: %q", f.Text)
		}
	}
	if src != "" {
		return src
	}
	if s.Call != "" {
		return s.Call
	}
	return "this"
}

// culprit says which of the user's own words let an origin in that was compared
// with a constant, and where they stand: the comparison itself if it is in this
// package, else what the response names.
func culprit(s *policy.Study, r *policy.Response, c policy.Constant) (words string, pos token.Pos) {
	words, pos = c.Expr, c.Pos
	if !pos.IsValid() || pos == s.Pos {
		// The comparison is in another package: the setting that names it is
		// closer to it than the whole policy.
		if pos = at(s, r); pos != s.Pos {
			words = ""
		}
	} else if name := entry(s, r, c); name != "" {
		words = name
	} else if _, err := strconv.Unquote(words); err == nil || words == "" {
		words = "the entry " + quote(c)
		if c.Kind == policy.Regexp {
			words = "the pattern " + quote(c)
		}
	}
	if words == "" {
		words = blame(s, r)
	}
	return words, pos
}

// entry names a constant that is one of the entries of a setting.
func entry(s *policy.Study, r *policy.Response, c policy.Constant) string {
	if r.UpgradedVia != "" && r.UpgradedAt == c.Pos {
		return r.UpgradedVia + " entry " + quote(c)
	}
	for _, d := range deciding {
		if set := s.Settings[d]; set != nil && slices.ContainsFunc(set.Items, func(it policy.Item) bool { return it.Pos == c.Pos && it.Text == c.Text }) {
			return set.Name + " entry " + quote(c)
		}
	}
	return ""
}

// quote writes a constant as people write it.
func quote(c policy.Constant) string {
	if c.Kind == policy.Regexp {
		return fmt.Sprintf("%#q", c.Text)
	}
	return strconv.Quote(c.Text)
}

// methodList splits a header value or joins of several.
func methodList(fields []policy.Field) []string {
	var out []string
	for _, f := range fields {
		if !f.Known {
			continue
		}
		for _, m := range strings.Split(f.Text, ",") {
			if m = strings.TrimSpace(m); m != "" {
				out = append(out, m)
			}
		}
	}
	return out
}
