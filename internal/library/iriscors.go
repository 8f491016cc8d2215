package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// irisContrib is github.com/iris-contrib/middleware/cors, read and run at
// 372f682 (2025-02): rs/cors of 2018, which turns "*" with credentials into
// the request's origin.
func irisContrib() *Row {
	const path = "github.com/iris-contrib/middleware/cors"
	all := map[string]exec.Value{
		"AllowedOrigins":   starList(),
		"AllowedMethods":   listOf("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"),
		"AllowedHeaders":   starList(),
		"AllowCredentials": exec.Bool(true),
	}
	return &Row{
		Name:  "iris-contrib/cors",
		Paths: []string{path},
		Notes: policy.Notes{MethodStar: `iris-contrib/cors does not expand "*" among methods: no method is allowed then, not even GET`},
		Doc:   Doc{"372f682 (2025-02)", "all settings, methods and headers of preflights, Vary"},
		Entries: []Entry{
			{Sym: path + ".New", Config: 0, Fields: rsFields, Model: irisContribRespond}, // func(Options) iris.Handler
			{Sym: path + ".Default", Config: -1, Fields: rsFields, Model: irisContribRespond},
			{Sym: path + ".AllowAll", Config: -1, Fields: rsFields, Base: all, Model: irisContribRespond},
		},
	}
}

func irisContribRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Preflight {
		r.Vary = known(varyAll)
	}
	all := false
	if p.Origin == "" {
		// Without a function "*" answers requests without Origin too.
		all = v.Empty("AllowedOrigins") && !v.Has("AllowOriginFunc") || v.Contains("AllowedOrigins", "*")
		if p.Preflight || !all || v.Has("AllowOriginFunc") && !v.Allows("AllowOriginFunc", p) {
			return r
		}
	} else {
		var ok bool
		if all, ok = rsAllowed(v, p); !ok {
			return r
		}
	}
	if p.Preflight {
		if !rsMethodAllowed(v, requested(p)) || !rsHeadersAllowed(v, requestedHeaders(p)) {
			return r
		}
		r.Methods = known(requested(p))
		r.Headers = known(canonicalList(requestedHeaders(p)))
	} else if !rsMethodAllowed(v, "GET") {
		return r
	} else {
		r.Expose = v.Join("ExposedHeaders", ", ")
	}
	v.grant(&r, all, p.Origin, "AllowCredentials")
	if len(r.Credentials) > 0 && all {
		if r.AllowOrigin = v.Echo(p.Origin); p.Origin == "" {
			r.AllowOrigin = nil
		}
	}
	return r
}

// irisCORS is github.com/kataras/iris/v12/middleware/cors, read and run at
// v12.2.11: a builder that starts by reflecting every origin with credentials.
func irisCORS() *Row {
	const path = "github.com/kataras/iris/v12/middleware/cors"
	const b = "(*" + path + ".CORS)."
	allowAny := exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value { return exec.Bool(true) }}}
	start := map[string]exec.Value{"AllowOriginFunc": allowAny, "AllowCredentials": exec.Bool(true)}
	origins := func(list func(c *exec.Call) exec.Value) func(c *exec.Call) (exec.Value, bool) {
		return buildStep(func(c *exec.Call, set func(string, exec.Value)) {
			// Each of these steps replaces what the others said.
			set("AllowOriginFunc", exec.Value{})
			set("AllowOriginRegex", exec.Value{})
			set("AllowOrigins", list(c))
		})
	}
	fn := buildStep(func(c *exec.Call, set func(string, exec.Value)) {
		set("AllowOrigins", exec.Value{})
		set("AllowOriginRegex", exec.Value{})
		set("AllowOriginFunc", c.Args[1].At(c.Pos))
	})
	store := func(name string) func(c *exec.Call) (exec.Value, bool) {
		return buildStep(func(c *exec.Call, set func(string, exec.Value)) { set(name, c.Args[1]) })
	}
	return &Row{
		Name:  "iris",
		Paths: []string{path},
		Doc:   Doc{"v12.2.11", "all steps of the builder, preflights, Vary"},
		Entries: []Entry{{
			Sym: b + "Handler", Config: -1, Gather: gatherBuilder, Model: irisRespond, // func() context.Handler
			Fields: Fields{
				"AllowOrigins":      policy.Origins,
				"AllowOriginRegex":  policy.Origins,
				"AllowOriginFunc":   policy.OriginFunc,
				"AllowCredentials":  policy.Credentials,
				"AllowHeaders":      policy.RequestHeaders,
				"ExposeHeaders":     policy.ExposedHeaders,
				"ExtractOriginFunc": policy.Other,
				"MaxAge":            policy.MaxAge,
			},
		}},
		Options: []Option{
			{path + ".New", newBuilder(path+".CORS", start)},
			{b + "AllowOrigin", origins(func(c *exec.Call) exec.Value { return c.Args[1] })},
			{b + "AllowOrigins", origins(func(c *exec.Call) exec.Value { return c.Args[1] })},
			{b + "AllowOriginFunc", fn},
			{b + "AllowOriginMatcherFunc", fn},
			{b + "AllowOriginRegex", buildStep(func(c *exec.Call, set func(string, exec.Value)) {
				set("AllowOriginFunc", exec.Value{})
				set("AllowOrigins", exec.Value{})
				set("AllowOriginRegex", c.Args[1])
			})},
			{b + "DisallowCredentials", buildStep(func(c *exec.Call, set func(string, exec.Value)) {
				set("AllowCredentials", exec.Bool(false).At(c.Pos))
			})},
			{b + "ExtractOriginFunc", store("ExtractOriginFunc")},
			{b + "AllowHeaders", store("AllowHeaders")},
			{b + "ExposeHeaders", store("ExposeHeaders")},
			{b + "MaxAge", store("MaxAge")},
			{b + "ReferrerPolicy", store("ReferrerPolicy")},
			{b + "HandleErrorFunc", store("HandleErrorFunc")},
		},
		Globals: []Global{
			{path + ".AllowAnyOrigin", constant(allowAny)},
			{path + ".StrictOriginExtractor", constant(exec.Str("strict"))},
			{path + ".DefaultOriginExtractor", constant(exec.Str("default"))},
		},
	}
}

func irisRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	}
	if x := v.Value("ExtractOriginFunc"); x.X != nil {
		switch s, _ := x.AsString(); s {
		case "strict":
			if p.Origin == "" {
				return r
			}
		case "default":
		default:
			v.M.Doubt("origin extractor")
		}
	}
	if !irisAllowed(v, p) {
		return r
	}
	r.AllowOrigin = v.Echo(p.Origin)
	if p.Origin == "" {
		r.AllowOrigin = v.Field("*")
	}
	r.Credentials = known("false")
	if v.Bool("AllowCredentials") {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	if p.Preflight {
		r.Methods = known("*")
		r.Headers = irisList(v, "AllowHeaders", "*")
	}
	r.Expose = irisList(v, "ExposeHeaders", "*, Authorization, X-Authorization")
	return r
}

// irisList is a list that a step of the builder gave, or else the default; an
// empty one makes no header.
func irisList(v *View, name, def string) []policy.Field {
	if v.Value(name).X == nil {
		return known(def)
	}
	return v.Join(name, ", ")
}

func irisAllowed(v *View, p policy.Probe) bool {
	switch {
	case v.Value("AllowOrigins").X != nil:
		return v.MatchOrigin("AllowOrigins", p.Origin, func(entry, origin string) bool {
			return entry == "*" || strings.TrimSpace(entry) == origin
		})
	case v.Value("AllowOriginRegex").X != nil:
		return v.MatchPatterns("AllowOriginRegex", p.Origin)
	}
	return v.Allows("AllowOriginFunc", p)
}
