package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// goRestful is github.com/emicklei/go-restful/v3 and its older majors, read at
// v2.15.0, v2.16.0, v3.7.4, v3.8.0 and v3.14.0, run at the last two. The
// configuration is a structure whose method Filter is handed to a container.
func goRestful() *Row {
	row := &Row{
		Name:  "go-restful",
		Paths: []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful", "github.com/emicklei/go-restful/v2"},
		Notes: policy.Notes{MethodStar: `go-restful does not expand "*" among methods: preflights are refused`},
		Doc:   Doc{"v2.15.0 to v2.16.0, v3.7.4 to v3.14.0", "all settings but Container, preflights; the unanchored patterns before v2.16.0 and v3.8.0"},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries, Entry{
			Sym: "(" + p + ".CrossOriginResourceSharing).Filter", Config: 0, Request: true, Model: restfulRespond,
			Fields: Fields{
				"AllowedDomains":    policy.Origins,
				"AllowedDomainFunc": policy.OriginFunc,
				"AllowedMethods":    policy.Methods,
				"AllowedHeaders":    policy.RequestHeaders,
				"ExposeHeaders":     policy.ExposedHeaders,
				"CookiesAllowed":    policy.Credentials,
				"MaxAge":            policy.MaxAge,
			},
		})
	}
	return row
}

// restfulFlawed reports whether entries are unanchored regular expressions.
func restfulFlawed(v *View) bool {
	switch {
	case strings.Contains(v.Entry.Sym, "/go-restful/v2."):
		return true // never fixed
	case strings.HasPrefix(v.Version, "v2."):
		return v.Before("v2.16.0")
	}
	return v.Before("v3.8.0")
}

func restfulRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || !restfulAllowed(v, p) {
		return r
	}
	if p.Preflight {
		// Without AllowedMethods those that the routes serve are allowed.
		switch {
		case v.Empty("AllowedMethods"):
			r.Methods = []policy.Field{{Note: "the methods that the routes serve"}}
		case !v.Contains("AllowedMethods", requested(p)):
			return r
		default:
			r.Methods = v.Join("AllowedMethods", ",")
		}
		for _, n := range strings.Split(requestedHeaders(p), ",") {
			if !v.Match("AllowedHeaders", strings.TrimSpace(n), func(e, n string) bool { return e == "*" || strings.EqualFold(e, n) }) {
				return policy.Response{}
			}
		}
		r.Headers = known(requestedHeaders(p))
	}
	r.Expose = v.Join("ExposeHeaders", ",")
	v.grant(&r, false, p.Origin, "CookiesAllowed")
	return r
}

func restfulAllowed(v *View, p policy.Probe) bool {
	fn := v.Has("AllowedDomainFunc")
	if v.Empty("AllowedDomains") {
		v.SetCause("AllowedDomains")
		lower := p
		lower.Origin = strings.ToLower(p.Origin)
		return !fn || v.Allows("AllowedDomainFunc", lower)
	}
	if restfulFlawed(v) {
		if v.ContainsOrigin("AllowedDomains", p.Origin) {
			return true
		}
		if v.MatchPatterns("AllowedDomains", p.Origin) {
			fixed := "v3.8.0"
			if strings.HasPrefix(v.Version, "v2.") && !strings.Contains(v.Entry.Sym, "/go-restful/v2.") {
				fixed = "v2.16.0"
			}
			v.Flaw("CVE-2022-1996", fixed)
			return true
		}
		return false
	}
	if v.scan("AllowedDomains", exec.Text, func(it Item) bool {
		return it.Text == ".*" || strings.EqualFold(it.Text, p.Origin)
	}) {
		return true
	}
	return fn && v.Allows("AllowedDomainFunc", p)
}
