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
// and run at v1.11.1.
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
	r.Vary = known("Origin")
	if p.Preflight {
		r.Vary = known("Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
	}
	if p.Origin == "" {
		return r
	}
	all, ok := rsAllowed(v, p)
	if !ok {
		return r
	}
	if p.Preflight {
		if !rsMethodAllowed(v, requested(p)) || !rsHeadersAllowed(v, requestedHeaders(p)) {
			return r
		}
		r.Methods = known(requested(p))
		r.Headers = known(requestedHeaders(p))
		if p.Private && v.Bool("AllowPrivateNetwork") {
			r.PrivateNetwork = known("true")
		}
	} else if !rsMethodAllowed(v, "GET") {
		return r
	} else {
		r.Expose = v.Join("ExposedHeaders", ", ")
	}
	if all {
		r.AllowOrigin = v.Field("*")
	} else {
		r.AllowOrigin = v.Echo(p.Origin)
	}
	if v.Bool("AllowCredentials") {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	return r
}

// rsAllowed decides about an origin. A function makes the list dead.
func rsAllowed(v *View, p policy.Probe) (all, ok bool) {
	for _, f := range []string{"AllowOriginVaryRequestFunc", "AllowOriginRequestFunc", "AllowOriginFunc"} {
		if v.Has(f) {
			return false, v.Allows(f, p)
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

func rsMethodAllowed(v *View, method string) bool {
	if v.Empty("AllowedMethods") {
		return method == "GET" || method == "POST" || method == "HEAD" || method == "OPTIONS"
	}
	return method == "OPTIONS" || v.Match("AllowedMethods", method, func(e, m string) bool { return strings.ToUpper(e) == m })
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
