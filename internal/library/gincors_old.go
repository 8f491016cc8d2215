package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// itsjamieCORS is github.com/itsjamie/gin-cors, read at 97b4a9d (2016) and
// ef28d3d (2022): origins are one text, split at ", ". The older version turns
// "*" with credentials into the request's origin.
func itsjamieCORS() *Row {
	const path = "github.com/itsjamie/gin-cors"
	return &Row{
		Name:  "itsjamie/gin-cors",
		Paths: []string{path},
		Doc:   Doc{"97b4a9d (2016), ef28d3d (2022) (read, not run)", "all settings, start-up panics, preflights, Vary; `*` with credentials before c1b42ad"},
		Entries: []Entry{{ // func(Config) gin.HandlerFunc
			Sym: path + ".Middleware", Config: 0, Model: itsjamieRespond, Check: itsjamieCheck,
			Fields: Fields{
				"Origins":         policy.Origins,
				"Methods":         policy.Methods,
				"RequestHeaders":  policy.RequestHeaders,
				"ExposedHeaders":  policy.ExposedHeaders,
				"MaxAge":          policy.MaxAge,
				"Credentials":     policy.Credentials,
				"ValidateHeaders": policy.Other,
			},
		}},
	}
}

// itsjamieFixed is the commit that refuses "*" with credentials.
const itsjamieFixed = "v0.0.0-20220228160731"

func itsjamieCheck(v *View) string {
	text, _, ok := v.textAt("Origins")
	v.SetCause("Origins")
	switch {
	case v.Value("Origins").X == nil || ok && text == "":
		return "You must set at least a single valid origin. If you don't want CORS, to apply, simply remove the middleware."
	case ok && text == "*" && !v.Before(itsjamieFixed) && v.Bool("Credentials"):
		return `Do not use Origins = "*" and Credentials = true together.`
	}
	return ""
}

// split returns the parts of a text setting, which the library does not trim.
func (v *View) split(name, sep string) []Item {
	text, pos, ok := v.textAt(name)
	if !ok {
		if v.Value(name).X != nil {
			v.M.Doubt("unknown " + name)
		}
		return nil
	}
	var out []Item
	for _, part := range strings.Split(text, sep) {
		out = append(out, Item{Text: part, Known: true, Pos: pos})
	}
	return out
}

// splitHas reports whether a part of a text setting equals an origin.
func (v *View) splitHas(name, sep, origin string) bool {
	for _, it := range v.split(name, sep) {
		v.compare(exec.Text, it.Text, it.Pos)
		if it.Text == origin {
			v.cause = it.Pos
			return true
		}
	}
	return false
}

func itsjamieRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Origin == "" {
		return r
	}
	text, _, _ := v.textAt("Origins")
	all := text == "*"
	credentials := v.Bool("Credentials")
	v.SetCause("Origins")
	if !all && !v.splitHas("Origins", ", ", p.Origin) {
		return r
	}
	if p.Preflight {
		if v.Bool("ValidateHeaders") && !v.allowsAll("Methods", requested(p), exact) || v.Bool("ValidateHeaders") && !v.allowsAll("RequestHeaders", requestedHeaders(p), fold) {
			return r
		}
		r.Methods, r.Headers = v.headerText("Methods"), v.headerText("RequestHeaders")
	} else {
		r.Expose = v.headerText("ExposedHeaders")
	}
	v.grant(&r, all && !credentials, p.Origin, "Credentials")
	if all && credentials {
		v.Flaw("", "c1b42ad (2022-02-28)")
	}
	return r
}

// allowsAll reports whether all comma-separated names are among the parts of a
// text setting.
func (v *View) allowsAll(name, names string, same func(a, b string) bool) bool {
	parts := v.split(name, ", ")
	for _, n := range strings.Split(names, ",") {
		found := false
		for _, it := range parts {
			found = found || same(it.Text, strings.TrimSpace(n))
		}
		if !found {
			return false
		}
	}
	return true
}

// tommy351CORS is github.com/tommy351/gin-cors, read at dc91dec (2015): it
// compares nothing. Without AllowOrigins the request's origin is sent back,
// else all entries in one header.
func tommy351CORS() *Row {
	const path = "github.com/tommy351/gin-cors"
	return &Row{
		Name:  "tommy351/gin-cors",
		Paths: []string{path},
		Doc:   Doc{"dc91dec (2015) (read, not run)", "all settings, preflights"},
		Entries: []Entry{{ // func(Options) gin.HandlerFunc
			Sym: path + ".Middleware", Config: 0, Model: tommy351Respond,
			Fields: Fields{
				"AllowOrigins":     policy.Origins,
				"AllowMethods":     policy.Methods,
				"AllowHeaders":     policy.RequestHeaders,
				"ExposeHeaders":    policy.ExposedHeaders,
				"MaxAge":           policy.MaxAge,
				"AllowCredentials": policy.Credentials,
			},
		}},
	}
}

func tommy351Respond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if v.Empty("AllowOrigins") {
		v.SetCause("AllowOrigins")
		if p.Origin != "" {
			r.AllowOrigin = v.Echo(p.Origin)
		}
	} else {
		r.AllowOrigin = v.Join("AllowOrigins", " ")
		v.SetCause("AllowOrigins")
	}
	if v.Bool("AllowCredentials") {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	r.Expose = v.Join("ExposeHeaders", ",")
	if p.Preflight {
		r.Methods = v.Join("AllowMethods", ",", "GET,POST,PUT,DELETE,PATCH,HEAD")
		r.Headers = v.Join("AllowHeaders", ",", "Origin,Accept,Content-Type,Authorization")
	}
	return r
}

// ginGonicContrib is github.com/gin-gonic/contrib/cors, read at d12f07a: the
// forerunner of gin-contrib/cors. Its preflights send their status before the
// headers, which therefore get lost.
func ginGonicContrib() *Row {
	const path = "github.com/gin-gonic/contrib/cors"
	defaults := func() map[string]exec.Value {
		return map[string]exec.Value{
			"AllowAllOrigins": exec.Bool(true),
			"AllowedMethods":  listOf("GET", "POST", "PUT", "PATCH", "HEAD"),
			"AllowedHeaders":  listOf("Content-Type"),
		}
	}
	fields := Fields{
		"AllowAllOrigins":  policy.AllowAll,
		"AllowedOrigins":   policy.Origins,
		"AllowOriginFunc":  policy.OriginFunc,
		"AllowedMethods":   policy.Methods,
		"AllowedHeaders":   policy.RequestHeaders,
		"ExposedHeaders":   policy.ExposedHeaders,
		"MaxAge":           policy.MaxAge,
		"AllowCredentials": policy.Credentials,
	}
	return &Row{
		Name:  "gin-gonic/contrib/cors",
		Paths: []string{path},
		Doc:   Doc{"d12f07a (2016) (read, not run)", "all settings, start-up panics; preflights, which get no headers"},
		Entries: []Entry{
			{Sym: path + ".New", Config: 0, Fields: fields, Model: ginGonicRespond, Check: ginGonicCheck}, // func(Config) gin.HandlerFunc
			{Sym: path + ".Default", Config: -1, Fields: fields, Base: defaults(), Model: ginGonicRespond},
		},
		Options: []Option{
			{path + ".DefaultConfig", defaultsOf(defaults)},
			{"(*" + path + ".Config).AddAllowedMethods", appendTo("AllowedMethods")},
			{"(*" + path + ".Config).AddAllowedHeaders", appendTo("AllowedHeaders")},
			{"(*" + path + ".Config).AddExposedHeaders", appendTo("ExposedHeaders")},
		},
	}
}

// ginGonicCheck is Config.Validate, whose error New panics with.
func ginGonicCheck(v *View) string {
	all, fn, none := v.Bool("AllowAllOrigins"), v.Has("AllowOriginFunc"), v.Empty("AllowedOrigins")
	switch {
	case all && (fn || !none):
		return "conflict settings: all origins are allowed. AllowOriginFunc or AllowedOrigins is not needed"
	case !all && !fn && none:
		return "conflict settings: all origins disabled"
	case fn && !none:
		return "conflict settings: if a allow origin func is provided, AllowedOrigins is not needed"
	}
	items, _ := v.List("AllowedOrigins")
	for _, it := range items {
		if it.Known && !strings.HasPrefix(it.Text, "http://") && !strings.HasPrefix(it.Text, "https://") {
			v.cause = it.Pos
			return "bad origin: origins must include http:// or https://"
		}
	}
	return ""
}

func ginGonicRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || p.Preflight {
		return r
	}
	all := v.Bool("AllowAllOrigins")
	switch {
	case all:
		v.SetCause("AllowAllOrigins")
	case v.Has("AllowOriginFunc"):
		if !v.Allows("AllowOriginFunc", p) {
			return r
		}
	case !v.ContainsOrigin("AllowedOrigins", p.Origin):
		return r
	}
	r.Expose = v.Join("ExposedHeaders", ", ")
	v.grant(&r, all, p.Origin, "AllowCredentials")
	return r
}
