package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// rsFields are the settings of rs/cors and the libraries that copied them.
var rsFields = Fields{
	"AllowedOrigins":             policy.Origins,
	"AllowOriginFunc":            policy.OriginFunc,
	"AllowOriginRequestFunc":     policy.OriginFunc,
	"AllowOriginVaryRequestFunc": policy.OriginFunc,
	"AllowedMethods":             policy.Methods,
	"AllowedHeaders":             policy.RequestHeaders,
	"ExposedHeaders":             policy.ExposedHeaders,
	"MaxAge":                     policy.MaxAge,
	"AllowCredentials":           policy.Credentials,
	"AllowPrivateNetwork":        policy.PrivateNetwork,
}

// rsCORS is github.com/rs/cors: https://pkg.go.dev/github.com/rs/cors, read
// and run at v1.5.0 to v1.11.1, read at v1.4.0.
func rsCORS() *Row {
	const path = "github.com/rs/cors"
	all := map[string]exec.Value{
		"AllowedOrigins": starList(),
		"AllowedMethods": listOf("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"),
		"AllowedHeaders": starList(),
	}
	row := &Row{
		Name:  "rs/cors",
		Paths: []string{path, path + "/wrapper/gin"},
		Doc:   Doc{"v1.4.0 to v1.11.1", "all settings, methods and headers of preflights, Vary, private network; `*` with credentials before v1.5.0"},
		Notes: policy.Notes{MethodStar: `rs/cors does not expand "*" among methods: no method is allowed then, not even GET`},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries,
			Entry{Sym: p + ".New", Config: 0, Fields: rsFields, Model: rsRespond}, // func(Options) *Cors
			Entry{Sym: p + ".Default", Config: -1, Fields: rsFields, Model: rsRespond},
			Entry{Sym: p + ".AllowAll", Config: -1, Fields: rsFields, Base: all, Model: rsRespond},
		)
	}
	return row
}

func rsRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	switch {
	case !p.Preflight:
		r.Vary = known("Origin")
	case v.Before("v1.10.0"):
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	case v.on("AllowPrivateNetwork"):
		r.Vary = known(varyAll + ", Access-Control-Request-Private-Network")
	default:
		r.Vary = known(varyAll)
	}
	if p.Origin == "" && !v.Has("AllowOriginVaryRequestFunc") {
		return r
	}
	all, ok := rsAllowed(v, p)
	r.Vary = append(r.Vary, v.extra...)
	if p.Origin == "" {
		return r
	}
	if !ok {
		return r
	}
	if p.Preflight {
		if !rsMethodAllowed(v, requested(p)) || !rsHeadersAllowed(v, requestedHeaders(p)) {
			return r
		}
		r.Methods = known(requested(p))
		r.Headers = known(requestedHeaders(p))
		if v.Before("v1.11.0") {
			r.Headers = known(canonicalList(requestedHeaders(p)))
		}
		if p.Private && v.Bool("AllowPrivateNetwork") {
			r.PrivateNetwork = known("true")
		}
	} else if !rsMethodAllowed(v, "GET") {
		return r
	} else {
		r.Expose = v.Join("ExposedHeaders", ", ")
	}
	v.grant(&r, all, p.Origin, "AllowCredentials")
	if v.Before("v1.5.0") && strings.HasSuffix(v.Entry.Sym, ".AllowAll") {
		r.Credentials = v.Field("true")
	}
	if all && len(r.Credentials) > 0 && v.Before("v1.5.0") {
		r.AllowOrigin = v.Echo(p.Origin)
		v.Flaw("CVE-2018-20744", "v1.5.0")
	}
	return r
}

// rsAllowed decides about an origin. A function makes the list dead.
func rsAllowed(v *View, p policy.Probe) (all, ok bool) {
	for _, f := range []string{"AllowOriginVaryRequestFunc", "AllowOriginRequestFunc", "AllowOriginFunc"} {
		if v.Has(f) {
			return false, rsAsk(v, f, p)
		}
	}
	if v.Empty("AllowedOrigins") {
		v.SetCause("AllowedOrigins")
		return true, true
	}
	if v.ContainsOrigin("AllowedOrigins", "*") {
		return true, true
	}
	return false, v.MatchOrigin("AllowedOrigins", p.Origin, foldOneStar)
}

// rsAsk calls a function; the newest kind also returns what the answer varies
// by.
func rsAsk(v *View, name string, p policy.Probe) bool {
	r := v.Ask(name, p)
	if t, ok := r.X.(exec.Tuple); ok && len(t) == 2 {
		if elems, complete, ok := v.M.Elems(v.M.Resolve(t[1])); ok && complete && len(elems) > 0 {
			sub := &View{M: v.M, vals: map[string]exec.Value{"vary": t[1]}}
			v.extra = sub.Join("vary", ", ")
		}
		r = t[0]
	}
	return v.M.Decide(r)
}

// rsMethodAllowed: entries are put into upper case, which rs/cors itself has
// stopped to do in v1.10.0.
func rsMethodAllowed(v *View, method string) bool {
	if v.Empty("AllowedMethods") {
		return method == "GET" || method == "POST" || method == "HEAD" || method == "OPTIONS"
	}
	if _, complete := v.List("AllowedMethods"); !complete && method == "GET" {
		return true // Have: a list that somebody else writes; he has something to serve
	}
	return method == "OPTIONS" || v.Match("AllowedMethods", method, func(e, m string) bool { return e == m || strings.ToUpper(e) == m && !rsExactMethods(v) })
}

func rsExactMethods(v *View) bool {
	return strings.HasPrefix(v.Entry.Sym, "github.com/rs/cors") && !v.Before("v1.10.0")
}

func rsHeadersAllowed(v *View, names string) bool {
	if v.Empty("AllowedHeaders") {
		for _, n := range strings.Split(names, ",") {
			switch strings.ToLower(strings.TrimSpace(n)) {
			case "accept", "content-type", "x-requested-with", "origin":
			default:
				return false
			}
		}
		return true
	}
	if v.Contains("AllowedHeaders", "*") {
		return true
	}
	for _, n := range strings.Split(names, ",") {
		if !v.Match("AllowedHeaders", strings.TrimSpace(n), fold) {
			return false
		}
	}
	return true
}
