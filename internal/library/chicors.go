package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// chiCORS is github.com/go-chi/cors, read and run at v1.1.1 to v1.2.2. It is a
// fork of rs/cors that asks the function first and still sends "*" when the
// list holds it. It was called goware/cors first, read at v1.0.0 to v1.2.0,
// which sends the request's origin for "*" before v1.1.0.
func chiCORS() *Row {
	all := map[string]exec.Value{
		"AllowedOrigins": starList(),
		"AllowedMethods": listOf("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"),
		"AllowedHeaders": starList(),
	}
	row := &Row{
		Name:  "go-chi/cors",
		Paths: []string{"github.com/go-chi/cors", "github.com/goware/cors", "github.com/sagernet/cors"}, // the last is a copy
		Notes: policy.Notes{MethodStar: `go-chi/cors does not expand "*" among methods: no method is allowed then, not even GET`},
		Doc:   Doc{"v1.1.1 to v1.2.2; goware/cors v1.0.0 to v1.2.0; sagernet/cors cd6a263", "all settings, methods and headers of preflights, Vary"},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries,
			Entry{Sym: p + ".New", Config: 0, Fields: rsFields, Model: chiRespond},     // func(Options) *Cors
			Entry{Sym: p + ".Handler", Config: 0, Fields: rsFields, Model: chiRespond}, // func(Options) func(http.Handler) http.Handler
			Entry{Sym: p + ".AllowAll", Config: -1, Fields: rsFields, Base: all, Model: chiRespond},
		)
	}
	return row
}

func chiRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Origin == "" {
		return r
	}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	}
	star := false
	if v.Has("AllowOriginFunc") {
		// Have: the list decides only whether "*" is sent in place of the origin.
		star = v.holds("AllowedOrigins", "*")
		if !v.Allows("AllowOriginFunc", p) {
			return r
		}
	} else if v.Empty("AllowedOrigins") {
		star = true
		v.SetCause("AllowedOrigins")
	} else if star = v.ContainsOrigin("AllowedOrigins", "*"); !star && !v.MatchOrigin("AllowedOrigins", p.Origin, foldOneStar) {
		return r
	}
	if p.Preflight {
		if !rsMethodAllowed(v, requested(p)) || !chiHeadersAllowed(v, requestedHeaders(p)) {
			return r
		}
		r.Methods = known(strings.ToUpper(requested(p)))
		r.Headers = known(canonicalList(requestedHeaders(p)))
	} else if !rsMethodAllowed(v, "GET") {
		return r
	} else {
		r.Expose = v.Join("ExposedHeaders", ", ")
	}
	reflects := star && v.Before("v1.1.0")
	v.grant(&r, star && !reflects, p.Origin, "AllowCredentials")
	if reflects && len(r.Credentials) > 0 {
		v.Flaw("", "v1.1.0")
	}
	return r
}

func chiHeadersAllowed(v *View, names string) bool {
	if !v.Empty("AllowedHeaders") {
		return rsHeadersAllowed(v, names)
	}
	return headersAmong(names, "Origin", "Accept", "Content-Type")
}

// headersAmong reports whether all comma-separated names are in a list,
// without regard to case.
func headersAmong(names string, list ...string) bool {
	for _, n := range strings.Split(names, ",") {
		n = strings.TrimSpace(n)
		found := n == ""
		for _, l := range list {
			found = found || strings.EqualFold(n, l)
		}
		if !found {
			return false
		}
	}
	return true
}
