package library

import (
	"net/http"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// gorillaHandlers is github.com/gorilla/handlers, read and run at v1.3.0 to
// v1.5.2, read at v1.2.1. The configuration consists of functional options.
func gorillaHandlers() *Row {
	const path = "github.com/gorilla/handlers"
	return &Row{
		Name:  "gorilla/handlers",
		Paths: []string{path},
		Notes: policy.Notes{MethodStar: `gorilla/handlers does not expand "*" among methods: preflights for other methods are refused`},
		Doc:   Doc{"v1.2.1 to v1.5.2", "all options, methods and headers of preflights, Vary; the reflection before v1.3.0"},
		Entries: []Entry{{
			Sym: path + ".CORS", Config: -1, Gather: gatherOptions(0), Model: gorillaRespond, // func(...CORSOption) func(http.Handler) http.Handler
			Fields: Fields{
				"AllowedOrigins":         policy.Origins,
				"AllowedOriginValidator": policy.OriginFunc,
				"AllowedMethods":         policy.Methods,
				"AllowedHeaders":         policy.RequestHeaders,
				"ExposedHeaders":         policy.ExposedHeaders,
				"AllowCredentials":       policy.Credentials,
				"MaxAge":                 policy.MaxAge,
				"IgnoreOptions":          policy.Other,
			},
		}},
		Options: []Option{
			{path + ".AllowedOrigins", optionSetting("AllowedOrigins")},
			{path + ".AllowedOriginValidator", optionSetting("AllowedOriginValidator")},
			{path + ".AllowedMethods", optionSetting("AllowedMethods")},
			{path + ".AllowedHeaders", optionSetting("AllowedHeaders")},
			{path + ".ExposedHeaders", optionSetting("ExposedHeaders")},
			{path + ".MaxAge", optionSetting("MaxAge")},
			{path + ".AllowCredentials", optionTrue("AllowCredentials")},
			{path + ".IgnoreOptions", optionTrue("IgnoreOptions")},
			{path + ".OptionStatusCode", optionNothing},
		},
	}
}

func gorillaRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" {
		return r
	}
	star, ok := gorillaAllowed(v, p)
	if !ok {
		return r
	}
	if p.Preflight {
		if v.Bool("IgnoreOptions") || !gorillaPreflight(v, p, &r) {
			return policy.Response{}
		}
	} else {
		r.Expose = spelledList(v, "ExposedHeaders", http.CanonicalHeaderKey)
	}
	// With a "*" among the entries the library keeps that one alone.
	if items, complete := v.List("AllowedOrigins"); !star && (len(items) > 1 || !complete) {
		r.Vary = known("Origin")
	}
	v.grant(&r, star, p.Origin, "AllowCredentials")
	if star && v.Before("v1.3.0") {
		r.AllowOrigin = v.Echo(p.Origin)
		v.Flaw("CVE-2017-20146", "v1.3.0")
	}
	return r
}

// gorillaAllowed: the validator, else the list. The header is "*" when the
// list holds it, whatever the validator says. Before v1.4.0 the list is "*"
// unless an option changes it, and an empty one allows nobody.
func gorillaAllowed(v *View, p policy.Probe) (star, ok bool) {
	old := v.Before("v1.4.0")
	validator := v.Has("AllowedOriginValidator")
	switch {
	case old && v.Value("AllowedOrigins").X == nil:
		star = true
	case v.Empty("AllowedOrigins"):
		if !old && !validator {
			v.SetCause("AllowedOrigins")
			return true, true
		}
	default:
		star = v.ContainsOrigin("AllowedOrigins", "*")
	}
	switch {
	case validator:
		ok = v.Allows("AllowedOriginValidator", p)
	default:
		ok = star || v.MatchOrigin("AllowedOrigins", p.Origin, exact)
	}
	return star, ok
}

func gorillaPreflight(v *View, p policy.Probe, r *policy.Response) bool {
	method := requested(p)
	simple := method == "GET" || method == "HEAD" || method == "POST"
	if v.Value("AllowedMethods").X == nil {
		if !simple {
			return false
		}
	} else if !v.Match("AllowedMethods", method, func(e, m string) bool { return strings.ToUpper(strings.TrimSpace(e)) == m }) {
		return false
	}
	var allowed []string
	for _, n := range strings.Split(requestedHeaders(p), ",") {
		n = http.CanonicalHeaderKey(strings.TrimSpace(n))
		if n == "" || headersAmong(n, "Accept", "Accept-Language", "Content-Language", "Origin") {
			continue
		}
		if !v.Match("AllowedHeaders", n, func(e, n string) bool { return http.CanonicalHeaderKey(strings.TrimSpace(e)) == n }) {
			return false
		}
		allowed = append(allowed, n)
	}
	if len(allowed) > 0 {
		r.Headers = known(strings.Join(allowed, ","))
	}
	if !simple {
		r.Methods = known(method)
	}
	return true
}
