package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// goZero is github.com/zeromicro/go-zero/rest, read and run at v1.10.3, read at
// v1.4.3. Every listed origin gets credentials; there is no switch.
func goZero() *Row {
	const path = "github.com/zeromicro/go-zero/rest"
	fields := Fields{"origins": policy.Origins, "middlewareFn": policy.Other}
	star := map[string]exec.Value{"origins": starList()}
	return &Row{
		Name:  "go-zero",
		Paths: []string{path},
		Doc:   Doc{"v1.4.3, v1.10.3", "origins, credentials, methods, headers, Vary, the header function of WithCustomCors; the suffix rule before v1.4.4"},
		Entries: []Entry{
			{Sym: path + ".WithCors", Config: -1, Params: map[int]string{0: "origins"}, Fields: fields, Model: goZeroRespond},
			{Sym: path + ".WithCorsHeaders", Config: -1, Params: map[int]string{0: "headers"}, Fields: fields, Base: star, Model: goZeroRespond},
			{Sym: path + ".WithCustomCors", Config: -1, Params: map[int]string{0: "middlewareFn", 2: "origins"}, Fields: fields, Model: goZeroRespond},
		},
	}
}

func goZeroRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	}
	goZeroOrigin(v, p, &r)
	if v.Has("middlewareFn") {
		v.customize("middlewareFn", &r) // for refused origins too
	}
	return r
}

func goZeroOrigin(v *View, p policy.Probe, r *policy.Response) {
	star := v.Empty("origins")
	if star {
		v.SetCause("origins")
	} else if !v.MatchOrigin("origins", p.Origin, func(entry, origin string) bool { return goZeroMatch(v, entry, origin) }) {
		return
	}
	v.grant(r, star, p.Origin, "")
	if !star && p.Origin != "*" {
		r.Credentials = known("true")
		if p.Origin == "" {
			r.AllowOrigin = nil // an empty value
		}
	}
	r.Methods = known("GET, HEAD, POST, PATCH, PUT, DELETE")
	r.Headers = known("Content-Type, Origin, X-CSRF-Token, Authorization, AccessToken, Token, Range")
	if strings.HasSuffix(v.Entry.Sym, ".WithCorsHeaders") {
		r.Headers = append(r.Headers, v.Join("headers", ", ", "")...)
	}
	r.Expose = known("Content-Length, Access-Control-Allow-Origin, Access-Control-Allow-Headers")
}

// goZeroMatch: equality or a suffix behind a dot; before v1.4.4 any suffix.
func goZeroMatch(v *View, entry, origin string) bool {
	if entry == "*" {
		return true
	}
	if v.Before("v1.4.4") {
		if strings.HasSuffix(origin, entry) {
			if entry != origin && !strings.HasSuffix(origin, "."+entry) {
				v.Flaw("CVE-2024-27302", "v1.4.4")
			}
			return true
		}
		return false
	}
	entry, origin = strings.ToLower(entry), strings.ToLower(origin)
	return origin == entry || strings.HasSuffix(origin, "."+entry)
}
