package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// adhityaCORS is github.com/AdhityaRamadhanus/fasthttpcors, read at d4c0719
// (2017): it never sends "*", so an open list reflects every origin, with
// credentials too.
func adhityaCORS() *Row {
	const path = "github.com/AdhityaRamadhanus/fasthttpcors"
	fields := Fields{
		"AllowedOrigins":   policy.Origins,
		"AllowedMethods":   policy.Methods,
		"AllowedHeaders":   policy.RequestHeaders,
		"ExposedHeaders":   policy.ExposedHeaders,
		"AllowMaxAge":      policy.MaxAge,
		"AllowCredentials": policy.Credentials,
	}
	return &Row{
		Name:  "fasthttpcors",
		Paths: []string{path},
		Doc:   Doc{"d4c0719 (2017) (read, not run)", "all settings, preflights"},
		Entries: []Entry{
			{Sym: path + ".NewCorsHandler", Config: 0, Fields: fields, Model: adhityaRespond}, // func(Options) *CorsHandler
			{Sym: path + ".DefaultHandler", Config: -1, Fields: fields, Model: adhityaRespond},
		},
	}
}

func adhityaRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" {
		return r
	}
	if v.Empty("AllowedOrigins") {
		v.SetCause("AllowedOrigins")
	} else if !v.MatchOrigin("AllowedOrigins", p.Origin, func(entry, origin string) bool { return entry == "*" || entry == origin }) {
		return r
	}
	if p.Preflight {
		if !adhityaMethod(v, requested(p)) || !adhityaHeaders(v, requestedHeaders(p)) {
			return r
		}
		r.Methods, r.Headers = known(requested(p)), known(requestedHeaders(p))
	} else {
		r.Expose = v.Join("ExposedHeaders", ", ")
	}
	v.grant(&r, false, p.Origin, "AllowCredentials")
	return r
}

func adhityaMethod(v *View, method string) bool {
	if v.Empty("AllowedMethods") {
		return method == "GET" || method == "POST" || method == "OPTIONS"
	}
	return method == "OPTIONS" || v.Contains("AllowedMethods", method)
}

func adhityaHeaders(v *View, names string) bool {
	if v.Empty("AllowedHeaders") || v.Contains("AllowedHeaders", "*") {
		return true
	}
	for _, n := range strings.Split(names, ",") {
		if !v.Contains("AllowedHeaders", n) {
			return false
		}
	}
	return true
}

// lab259CORS is github.com/lab259/cors, read at v0.2.0: rs/cors for fasthttp,
// which still sends "*" when a function has said yes and the list holds it.
func lab259CORS() *Row {
	const path = "github.com/lab259/cors"
	all := map[string]exec.Value{
		"AllowedOrigins": starList(),
		"AllowedMethods": listOf("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"),
		"AllowedHeaders": starList(),
	}
	return &Row{
		Name:  "lab259/cors",
		Paths: []string{path},
		Doc:   Doc{"v0.2.0 (read, not run)", "all settings, methods and headers of preflights, Vary"},
		Notes: policy.Notes{MethodStar: `lab259/cors does not expand "*" among methods: no method is allowed then, not even GET`},
		Entries: []Entry{
			{Sym: path + ".New", Config: 0, Fields: rsFields, Model: lab259Respond}, // func(Options) *Cors
			{Sym: path + ".Default", Config: -1, Fields: rsFields, Model: lab259Respond},
			{Sym: path + ".AllowAll", Config: -1, Fields: rsFields, Base: all, Model: lab259Respond},
		},
	}
}

func lab259Respond(v *View, p policy.Probe) policy.Response {
	r := rsRespond(v, p)
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	} else {
		r.Vary = known("Origin")
	}
	if len(r.AllowOrigin) > 0 && (v.Has("AllowOriginRequestFunc") || v.Has("AllowOriginFunc")) && v.Contains("AllowedOrigins", "*") {
		r.AllowOrigin = v.Field("*")
	}
	return r
}
