package library

import (
	"regexp"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// traefikHeaders is Headers of Traefik's dynamic configuration, with what its
// middleware of the same version answers, read at v3.6.12 and v3.7.13: "*"
// with credentials becomes the request's origin, and expressions match
// anywhere in it.
func traefikHeaders() *Row {
	const path = "github.com/traefik/traefik/v3/pkg/config/dynamic"
	return &Row{
		Name:  "Traefik",
		Paths: []string{path},
		Uses:  []string{"Headers"},
		Literals: []Entry{{Sym: path + ".Headers", Kind: policy.CORS, Model: traefikRespond, Fields: Fields{
			"AccessControlAllowOriginList":      policy.Origins,
			"AccessControlAllowOriginListRegex": policy.Origins,
			"AccessControlAllowCredentials":     policy.Credentials,
			"AccessControlAllowMethods":         policy.Methods,
			"AccessControlAllowHeaders":         policy.RequestHeaders,
			"AccessControlExposeHeaders":        policy.ExposedHeaders,
			"AccessControlMaxAge":               policy.MaxAge,
			"AddVaryHeader":                     policy.Other,
		}}},
		Doc: Doc{"v3.6.12, v3.7.13 (read, not run)", "the access control settings of Headers, preflights, Vary"},
	}
}

func traefikRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	with := v.Bool("AccessControlAllowCredentials")
	star := false
	ok := v.scan("AccessControlAllowOriginList", exec.Text, func(it Item) bool {
		star = it.Text == "*"
		return star || it.Text == p.Origin
	})
	ok = ok || v.matchOrigin("AccessControlAllowOriginListRegex", p.Origin, exec.Regexp, func(entry, origin string) bool {
		re, err := regexp.Compile(entry)
		return err == nil && re.MatchString(origin)
	})
	if with {
		r.Credentials = v.CredentialsTrue("AccessControlAllowCredentials")
	}
	if ok && p.Origin != "" {
		v.grant(&r, star && !with, p.Origin, "")
	}
	r.Expose = v.Join("AccessControlExposeHeaders", ",")
	if p.Preflight {
		r.Methods, r.Headers = v.Join("AccessControlAllowMethods", ","), v.Join("AccessControlAllowHeaders", ",")
		if with && v.Contains("AccessControlAllowMethods", "*") {
			r.Methods = known(requested(p))
		}
		if with && v.Contains("AccessControlAllowHeaders", "*") {
			r.Headers = known(requestedHeaders(p))
		}
	} else if v.on("AddVaryHeader") {
		r.Vary = known("Origin")
	}
	return r
}
