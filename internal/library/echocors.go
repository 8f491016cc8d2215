package library

import (
	"fmt"
	"go/types"
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// echoFields are the settings of echo's CORS middleware.
var echoFields = Fields{
	"AllowOrigins":          policy.Origins,
	"AllowOriginFunc":       policy.OriginFunc,
	"UnsafeAllowOriginFunc": policy.OriginFunc, // v5
	"AllowMethods":          policy.Methods,
	"AllowHeaders":          policy.RequestHeaders,
	"ExposeHeaders":         policy.ExposedHeaders,
	"MaxAge":                policy.MaxAge,
	"AllowCredentials":      policy.Credentials,
	"UnsafeWildcardOriginWithAllowCredentials": policy.Other,
}

var echoMethods = []string{"GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"}

// echoDefaults are the settings of DefaultCORSConfig.
func echoDefaults() map[string]exec.Value {
	return map[string]exec.Value{"AllowOrigins": starList(), "AllowMethods": listOf(echoMethods...)}
}

// echoCORS is the middleware of github.com/labstack/echo/v4, read and run at
// v4.1.16 to v4.16.0. The older import path without a version is v3, which
// answers as v4.1.16 does [read at v3.3.10].
func echoCORS() *Row {
	const path = "github.com/labstack/echo/v4/middleware"
	row := &Row{
		Name:  "echo",
		Paths: []string{path, "github.com/labstack/echo/middleware"},
		Doc:   Doc{"v3.3.10, v4.1.16 to v4.16.0", "all settings but Skipper, pattern rules, preflights, Vary; `*` with credentials up to v4.10.0"},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries,
			Entry{Sym: p + ".CORS", Config: -1, Fields: echoFields, Base: echoDefaults(), Model: echo4Respond},
			Entry{Sym: p + ".CORSWithConfig", Config: 0, Fields: echoFields, Model: echo4Respond},
		)
		row.Globals = append(row.Globals, Global{p + ".DefaultCORSConfig", structOf(echoDefaults)})
	}
	return row
}

// echo5CORS is the middleware of github.com/labstack/echo/v5, read at v5.4.4,
// run at v5.3.1.
func echo5CORS() *Row {
	const path = "github.com/labstack/echo/v5/middleware"
	return &Row{
		Name:  "echo v5",
		Paths: []string{path},
		Doc:   Doc{"v5.3.1, v5.4.4", "all settings but Skipper, start-up validation, preflights, Vary"},
		Entries: []Entry{
			{Sym: path + ".CORS", Config: -1, Params: map[int]string{0: "AllowOrigins"}, Fields: echoFields, Model: echo5Respond, Check: echo5Check}, // func(...string) echo.MiddlewareFunc
			{Sym: path + ".CORSWithConfig", Config: 0, Fields: echoFields, Model: echo5Respond, Check: echo5Check},
			{Sym: "(" + path + ".CORSConfig).ToMiddleware", Config: 0, Fields: echoFields, Model: echo5Respond, Check: echo5Check, Errors: true},
		},
	}
}

// echo4Respond is echo v4, or v3 under the import path without a version.
func echo4Respond(v *View, p policy.Probe) policy.Response {
	if v.Version == "" && !strings.Contains(v.Entry.Sym, "/v4/") {
		v.Version = "v3.3.10"
	}
	return echoRespond(v, p)
}

func echoRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	// v4.2.0 stopped sending credentials to those that it refuses.
	old := v.Before("v4.2.0")
	if p.Origin == "" && !old {
		return r
	}
	star, ok := echoAllowed(v, p)
	if !ok && !old {
		return r
	}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
		r.Methods = echoAllowMethods(v)
		r.Headers = v.Join("AllowHeaders", ",", requestedHeaders(p))
	} else {
		r.Expose = v.Join("ExposeHeaders", ",")
	}
	v.grant(&r, star, p.Origin, "AllowCredentials")
	if !ok || !star && p.Origin == "" {
		r.AllowOrigin = nil
	}
	return r
}

// echoAllowMethods: since v4.7.0 the methods of the routes at the path stand in
// for a list that is not given, if the middleware runs behind the router.
func echoAllowMethods(v *View) []policy.Field {
	if !v.Before("v4.7.0") && v.Empty("AllowMethods") {
		return []policy.Field{{Note: "the methods that the routes serve"}}
	}
	return v.Join("AllowMethods", ",", echoMethods...)
}

// echoAllowed: the function alone, else the list in order: "*", equality,
// labels from the right; then the entries as patterns.
func echoAllowed(v *View, p policy.Probe) (star, ok bool) {
	if v.Has("AllowOriginFunc") {
		return false, v.Allows("AllowOriginFunc", p)
	}
	if v.Empty("AllowOrigins") {
		v.SetCause("AllowOrigins")
		return !echoStarReflects(v), true
	}
	ok = v.scan("AllowOrigins", exec.Text, func(it Item) bool {
		if it.Text == "*" {
			star = !echoStarReflects(v)
			return true
		}
		return it.Text == p.Origin || lastLabels(it.Text, p.Origin)
	})
	if !ok && !v.Before("v4.2.0") && strings.Contains(p.Origin, "://") && len(p.Origin) <= 261 {
		ok = v.MatchOrigin("AllowOrigins", p.Origin, func(entry, origin string) bool {
			re := globPattern(entry)
			return entry != "*" && re != nil && re.MatchString(origin)
		})
	}
	return star, ok
}

// echoStarReflects decides whether "*" becomes the request's origin.
func echoStarReflects(v *View) bool {
	if !v.Bool("AllowCredentials") {
		return false
	}
	if v.Before("v4.10.2") {
		v.Flaw("", "v4.10.2")
		return true
	}
	return v.Bool("UnsafeWildcardOriginWithAllowCredentials")
}

// echo5Check is CORSConfig.ToMiddleware's validation.
func echo5Check(v *View) string {
	if v.Has("UnsafeAllowOriginFunc") {
		return ""
	}
	if v.Empty("AllowOrigins") {
		return "at least one AllowOrigins is required or UnsafeAllowOriginFunc must be provided"
	}
	items, _ := v.List("AllowOrigins")
	for _, it := range items {
		if !it.Known {
			continue
		}
		if it.Text == "*" {
			if v.Bool("AllowCredentials") {
				v.cause = it.Pos
				return "* as allowed origin and AllowCredentials=true is insecure and not allowed. Use custom UnsafeAllowOriginFunc"
			}
			return ""
		}
		if msg := echo5Origin(it.Text); msg != "" {
			v.cause = it.Pos
			return msg
		}
	}
	return ""
}

// echo5Origin validates one entry.
func echo5Origin(text string) string {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return fmt.Sprintf("can not parse allow origin: %v", err)
	case u.Scheme == "" || u.Host == "":
		return "allow origin is missing scheme or host: " + text
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		return "allow origin can not have path, query, and fragments: " + text
	}
	return ""
}

func echo5Respond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Origin == "" {
		return r
	}
	if v.Has("UnsafeAllowOriginFunc") {
		if !echo5Ask(v, p, &r) {
			return r
		}
	} else {
		entry := "*"
		if !v.ContainsOrigin("AllowOrigins", "*") && !v.scan("AllowOrigins", exec.Text, func(it Item) bool {
			entry = it.Text
			return strings.EqualFold(it.Text, p.Origin)
		}) {
			return r
		}
		// The configured spelling is sent, not the request's.
		r.AllowOrigin = v.Field(entry)
		r.AllowOrigin[0].Reflected = entry != "*"
	}
	if v.Bool("AllowCredentials") {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
		r.Methods = echoAllowMethods(v)
		r.Headers = v.Join("AllowHeaders", ",", requestedHeaders(p))
	} else {
		r.Expose = v.Join("ExposeHeaders", ",")
	}
	return r
}

// echo5Ask calls the function, which returns the header's value.
func echo5Ask(v *View, p policy.Probe, r *policy.Response) bool {
	res, ok := v.Ask("UnsafeAllowOriginFunc", p).X.(exec.Tuple)
	if !ok || len(res) != 3 {
		v.M.Doubt("result of UnsafeAllowOriginFunc")
		return false
	}
	if v.M.IsErr(res[2]) || !v.M.Decide(res[1]) {
		return false
	}
	text, isKnown := v.M.Resolve(res[0]).AsString()
	r.AllowOrigin = []policy.Field{{Text: text, Known: isKnown, Pos: v.Cause(), Reflected: res[0].Taint != 0}}
	return true
}

// structOf makes the value of a variable or constructor of struct type from
// settings by field name; the other fields are zero.
func structOf(settings func() map[string]exec.Value) func(m *exec.Machine, t types.Type) exec.Value {
	return func(m *exec.Machine, t types.Type) exec.Value {
		s, ok := t.Underlying().(*types.Struct)
		if !ok {
			return exec.Value{}
		}
		vals := settings()
		agg := &exec.Agg{Elems: make([]exec.Value, s.NumFields())}
		for i := range agg.Elems {
			if v, ok := vals[s.Field(i).Name()]; ok {
				agg.Elems[i] = v
			} else {
				agg.Elems[i] = m.Zero(s.Field(i).Type())
			}
		}
		return exec.Value{X: agg}
	}
}
