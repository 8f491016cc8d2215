package library

import (
	"go/token"
	"path"
	"regexp"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// gorillaCSRF is github.com/gorilla/csrf, read and run at v1.7.3.
// TrustedOrigins holds hosts, compared with the host of Origin; a request from
// such a host still needs a token, so a trusted host opens nothing by itself.
// UnsafeSkipCheck and PlaintextHTTPRequest change one request, on which the
// program has decided; they are no setting.
func gorillaCSRF() *Row {
	const path = "github.com/gorilla/csrf"
	return &Row{
		Name:  "gorilla/csrf",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: path + ".TrustedOrigins", Config: -1, Params: map[int]string{0: "origins"}, Fields: Fields{"origins": policy.Origins},
				Kind: policy.CSRF, Model: neverPasses, Dead: deadHosts},
		},
		Doc: Doc{Versions: "v1.6.2 to v1.7.3", Covers: "TrustedOrigins"},
	}
}

func neverPasses(*View, policy.Probe) policy.Response { return policy.Response{} }

func deadHosts(v *View) []Item {
	return v.dead("origins", func(entry string) string {
		switch {
		case strings.Contains(entry, "://"):
			return "gorilla/csrf compares the host without the scheme"
		case strings.ContainsAny(entry, "/?#"):
			return "it is no host"
		}
		return unsendable(entry)
	})
}

// nosurfRow is github.com/justinas/nosurf, read at v1.2.0: exemptions by path
// take away the token and the origin check alike.
func nosurfRow() *Row {
	const t = "(*github.com/justinas/nosurf.CSRFHandler)."
	exempt := func(name string, model Model) Entry {
		return Entry{Sym: t + name, Config: -1, Params: map[int]string{1: "pattern"}, Fields: Fields{"pattern": policy.Bypass}, Kind: policy.CSRF, Model: model}
	}
	return &Row{
		Name:  "justinas/nosurf",
		Paths: []string{"github.com/justinas/nosurf"},
		Entries: []Entry{
			exempt("ExemptGlob", exemptGlobs), exempt("ExemptGlobs", exemptGlobs),
			exempt("ExemptRegexp", exemptRegexps), exempt("ExemptRegexps", exemptRegexps),
			exempt("ExemptFunc", exemptFunc),
		},
		Doc: Doc{Versions: "v1.2.0", Covers: "exemptions by glob, regexp and function"},
	}
}

// exemptGlobs matches with path.Match, whose star stops at a slash.
func exemptGlobs(v *View, p policy.Probe) policy.Response {
	return v.exempt("pattern", func(x exec.Value) (bool, bool) {
		glob, ok := x.AsString()
		matched, err := path.Match(glob, p.RequestPath())
		return ok && matched && err == nil, ok
	})
}

// exemptRegexps matches anywhere in the path.
func exemptRegexps(v *View, p policy.Probe) policy.Response {
	return v.exempt("pattern", func(x exec.Value) (bool, bool) {
		if s, ok := x.AsString(); ok {
			re, err := regexp.Compile(s)
			return err == nil && re.MatchString(p.RequestPath()), true
		}
		if n, ok := x.X.(*exec.Native); ok {
			if re, ok := n.V.Interface().(*regexp.Regexp); ok {
				return re.MatchString(p.RequestPath()), true
			}
		}
		return false, false
	})
}

// exempt asks about a setting or, when it is a list, about its elements.
func (v *View) exempt(name string, match func(x exec.Value) (matched, known bool)) policy.Response {
	x := v.M.Resolve(v.Value(name)).Strip()
	elems := []exec.Value{x}
	if _, isList := x.X.(*exec.Slice); isList {
		list, complete, _ := v.M.Elems(x)
		elems = list
		if !complete {
			v.M.Doubt("unknown exemptions")
		}
	}
	for _, el := range elems {
		el = v.M.Resolve(el).Strip()
		matched, known := match(el)
		if !known {
			v.M.Doubt("unknown exemption")
		}
		if matched {
			v.cause = el.At(x.Pos).Pos
			return policy.Response{Passed: true, PassedAt: v.Cause()}
		}
	}
	return policy.Response{}
}

// exemptFunc runs func(r *http.Request) bool.
func exemptFunc(v *View, p policy.Probe) policy.Response {
	return policy.Response{Passed: v.Allows("pattern", p), PassedAt: v.Cause()}
}

// textAt returns a text setting and its position.
func (v *View) textAt(name string) (string, token.Pos, bool) {
	x := v.M.Resolve(v.Value(name))
	if u := x.Unknown(); u != nil && u.Default != nil {
		v.M.AssumeDefault(u)
		x = u.Default.At(x.Pos)
	}
	s, ok := x.AsString()
	pos := x.Pos
	if !pos.IsValid() {
		pos = v.Call
	}
	return s, pos, ok
}
