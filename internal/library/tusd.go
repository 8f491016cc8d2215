package library

import (
	"go/types"
	"reflect"
	"regexp"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// tusdMethods and tusdHeaders are what tusd's DefaultCorsConfig allows.
const (
	tusdMethods = "POST, HEAD, PATCH, OPTIONS, GET, DELETE"
	tusdHeaders = "Authorization, Origin, X-Requested-With, X-Request-ID, X-HTTP-Method-Override, Content-Type, Upload-Length, Upload-Offset, Tus-Resumable, Upload-Metadata, Upload-Defer-Length, Upload-Concat, Upload-Incomplete, Upload-Complete, Upload-Draft-Interop-Version"
)

// tusdExposed is what DefaultCorsConfig exposes.
const tusdExposed = "Upload-Offset, Location, Upload-Length, Tus-Version, Tus-Resumable, Tus-Max-Size, Tus-Extension, Upload-Metadata, Upload-Defer-Length, Upload-Concat, Upload-Incomplete, Upload-Complete, Upload-Draft-Interop-Version"

// tusd is github.com/tus/tusd/v2/pkg/handler, read and run at v2.10.0. The
// origin is compared with a regular expression that is not anchored.
func tusd() *Row {
	const path = "github.com/tus/tusd/v2/pkg/handler"
	defaults := func() map[string]exec.Value {
		return map[string]exec.Value{
			"AllowOrigin":   {X: &exec.Native{V: reflect.ValueOf(regexp.MustCompile(".*"))}},
			"AllowMethods":  exec.Str(tusdMethods),
			"AllowHeaders":  exec.Str(tusdHeaders),
			"ExposeHeaders": exec.Str(tusdExposed),
		}
	}
	base := map[string]exec.Value{}
	for name, v := range defaults() {
		base["Cors."+name] = v
	}
	fields := Fields{
		"Cors":                  policy.Other,
		"Cors.Disable":          policy.Other,
		"Cors.AllowOrigin":      policy.Origins,
		"Cors.AllowCredentials": policy.Credentials,
		"Cors.AllowMethods":     policy.Methods,
		"Cors.AllowHeaders":     policy.RequestHeaders,
		"Cors.ExposeHeaders":    policy.ExposedHeaders,
		"Cors.MaxAge":           policy.MaxAge,
	}
	return &Row{
		Name:  "tusd",
		Paths: []string{path},
		Doc:   Doc{"v2.10.0", "all settings, Vary, the panic of a nil pattern"},
		Entries: []Entry{
			{Sym: path + ".NewHandler", Config: 0, Fields: fields, Base: base, Model: tusdRespond}, // func(Config) (*Handler, error)
			{Sym: path + ".NewUnroutedHandler", Config: 0, Fields: fields, Base: base, Model: tusdRespond},
		},
		Globals: []Global{{path + ".DefaultCorsConfig", func(m *exec.Machine, t types.Type) exec.Value {
			return structOf(defaults)(m, t)
		}}},
	}
}

func tusdRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || v.Bool("Cors.Disable") {
		return r
	}
	if !v.Has("Cors.AllowOrigin") {
		v.M.Throw(exec.Str("nil pointer dereference"))
	}
	if !v.MatchRegexp("Cors.AllowOrigin", p.Origin) {
		return r
	}
	r.Vary = known("Origin")
	v.grant(&r, false, p.Origin, "Cors.AllowCredentials")
	if p.Preflight {
		r.Methods = v.headerText("Cors.AllowMethods")
		r.Headers = v.headerText("Cors.AllowHeaders")
	} else {
		r.Expose = v.headerText("Cors.ExposeHeaders")
	}
	return r
}
