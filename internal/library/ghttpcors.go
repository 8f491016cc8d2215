package library

import (
	"net/url"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// ownOrigin stands for the request's own origin in a configuration that
// the library makes for each request.
const ownOrigin = "corsvet.ownOrigin"

// What GoFrame allows by default.
const (
	ghttpMethods = "GET,PUT,POST,DELETE,PATCH,HEAD,CONNECT,OPTIONS,TRACE"
	ghttpHeaders = "Origin,Content-Type,Accept,User-Agent,Cookie,Authorization,X-Auth-Token,X-Requested-With"
)

// ghttpDefaults are the settings of DefaultCORSOptions. The requested headers
// are added to the allowed ones.
func ghttpDefaults() map[string]exec.Value {
	return map[string]exec.Value{
		"AllowDomain":      exec.NilValue(),
		"AllowOrigin":      {X: &exec.Object{Type: ownOrigin}},
		"AllowCredentials": exec.Str("true"),
		"AllowMethods":     exec.Str(ghttpMethods),
		"AllowHeaders":     {X: &exec.Object{Type: ownOrigin}},
	}
}

// ghttpCORS is the CORS feature of github.com/gogf/gf/v2/net/ghttp, read at
// v2.10.2 and run one commit later. By default it sends every origin back,
// with credentials.
func ghttpCORS() *Row {
	const path = "github.com/gogf/gf/v2/net/ghttp"
	fields := Fields{
		"AllowDomain":      policy.Origins,
		"AllowOrigin":      policy.Other,
		"AllowCredentials": policy.Credentials,
		"AllowMethods":     policy.Methods,
		"AllowHeaders":     policy.RequestHeaders,
		"ExposeHeaders":    policy.ExposedHeaders,
		"MaxAge":           policy.MaxAge,
	}
	return &Row{
		Name:  "GoFrame",
		Paths: []string{path},
		Doc:   Doc{"v2.10.2", "MiddlewareCORS, CORSDefault, CORS and its options, AllowDomain's host rules"},
		Entries: []Entry{
			{Sym: path + ".MiddlewareCORS", Config: -1, Request: true, Fields: fields, Base: ghttpDefaults(), Model: ghttpRespond},               // func(*Request)
			{Sym: "(*" + path + ".Response).CORSDefault", Config: -1, Request: true, Fields: fields, Base: ghttpDefaults(), Model: ghttpRespond}, // func()
			{Sym: "(*" + path + ".Response).CORS", Config: 1, Request: true, Fields: fields, Model: ghttpRespond},                                // func(CORSOptions)
		},
		Options: []Option{{"(*" + path + ".Response).DefaultCORSOptions", defaultsOf(ghttpDefaults)}},
	}
}

func ghttpRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if ghttpAllowed(v, p) {
		switch {
		case !isOwnOrigin(v, "AllowOrigin"):
			if r.AllowOrigin = v.headerText("AllowOrigin"); len(r.AllowOrigin) > 0 {
				v.SetCause("AllowOrigin")
			}
		case p.Origin != "":
			r.AllowOrigin = v.Echo(p.Origin)
		default:
			r.AllowOrigin = v.Field("*")
		}
	}
	r.Credentials = v.headerText("AllowCredentials")
	r.Methods = v.headerText("AllowMethods")
	r.Headers = v.headerText("AllowHeaders")
	if isOwnOrigin(v, "AllowHeaders") {
		r.Headers = known(ghttpHeaders)
		if p.Preflight {
			r.Headers = known(ghttpAllHeaders(requestedHeaders(p)))
		}
	}
	r.Expose = v.headerText("ExposeHeaders")
	return r
}

// ghttpAllHeaders adds the requested headers to the default ones.
func ghttpAllHeaders(requested string) string {
	all := strings.Split(ghttpHeaders, ",")
	for _, n := range strings.Split(requested, ",") {
		if n = strings.TrimSpace(n); n != "" && !slices.Contains(strings.Split(ghttpHeaders, ","), n) {
			all = append(all, n)
		}
	}
	return strings.Join(all, ",")
}

func isOwnOrigin(v *View, name string) bool {
	o, ok := v.Value(name).X.(*exec.Object)
	return ok && o.Type == ownOrigin
}

func ghttpAllowed(v *View, p policy.Probe) bool {
	x := v.M.Resolve(v.Value("AllowDomain"))
	if x.X == nil || x.IsNil() || p.Origin == "" {
		return true
	}
	if u := x.Unknown(); u != nil && u.Default == nil && v.M.Decide(v.M.Equal(x, exec.NilValue())) {
		return true
	}
	u, err := url.Parse(p.Origin)
	if err != nil {
		return false
	}
	return v.MatchOrigin("AllowDomain", p.Origin, func(entry, _ string) bool { return ghttpSubDomain(u.Host, entry) })
}

// ghttpSubDomain is gstr.IsSubDomain: ports do not count, "*" is any label, and
// a domain of one or two labels covers everything below it.
func ghttpSubDomain(host, domain string) bool {
	host, _, _ = strings.Cut(host, ":")
	domain, _, _ = strings.Cut(domain, ":")
	have, want := strings.Split(host, "."), strings.Split(domain, ".")
	for i := range len(want) - len(have) {
		if want[i] != "*" {
			return false
		}
	}
	if len(want) > 2 && len(have) > len(want) {
		return false
	}
	for i := min(len(have), len(want)); i > 0; i-- {
		if w := want[len(want)-i]; w != "*" && w != have[len(have)-i] {
			return false
		}
	}
	return true
}
