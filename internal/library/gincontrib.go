package library

import (
	"go/types"
	"net/http"
	"regexp"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// ginFields are the settings of gin-contrib/cors.
var ginFields = Fields{
	"AllowAllOrigins":            policy.AllowAll,
	"AllowOrigins":               policy.Origins,
	"AllowOriginFunc":            policy.OriginFunc,
	"AllowOriginWithContextFunc": policy.OriginFunc,
	"AllowMethods":               policy.Methods,
	"AllowHeaders":               policy.RequestHeaders,
	"ExposeHeaders":              policy.ExposedHeaders,
	"AllowCredentials":           policy.Credentials,
	"AllowPrivateNetwork":        policy.PrivateNetwork,
	"MaxAge":                     policy.MaxAge,
	"AllowWildcard":              policy.Wildcards,
	"AllowBrowserExtensions":     policy.Other,
	"AllowWebSockets":            policy.Other,
	"AllowFiles":                 policy.Other,
	"CustomSchemas":              policy.Other,
}

// ginDefaults are the settings of DefaultConfig.
func ginDefaults() map[string]exec.Value {
	return map[string]exec.Value{
		"AllowMethods": listOf("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"),
		"AllowHeaders": listOf("Origin", "Content-Length", "Content-Type"),
	}
}

// ginContrib is github.com/gin-contrib/cors, read and run at v1.3.1 to v1.7.7.
func ginContrib() *Row {
	const path = "github.com/gin-contrib/cors"
	all := ginDefaults()
	all["AllowAllOrigins"] = exec.Bool(true)
	return &Row{
		Name:  "gin-contrib/cors",
		Paths: []string{path},
		Doc:   Doc{"v1.3.1 to v1.7.7", "all settings, start-up validation, wildcard and regexp entries, preflights, Vary; the trailing wildcard before v1.6.0"},
		Entries: []Entry{
			{Sym: path + ".New", Config: 0, Fields: ginFields, Model: ginRespond, Check: ginCheck, Keeps: true}, // func(Config) gin.HandlerFunc
			{Sym: path + ".Default", Config: -1, Fields: ginFields, Base: all, Model: ginRespond},
		},
		Options: []Option{
			{path + ".DefaultConfig", defaultsOf(ginDefaults)},
			{"(*" + path + ".Config).AddAllowMethods", appendTo("AllowMethods")},
			{"(*" + path + ".Config).AddAllowHeaders", appendTo("AllowHeaders")},
			{"(*" + path + ".Config).AddExposeHeaders", appendTo("ExposeHeaders")},
		},
	}
}

// ginCheck is Config.Validate and the panics of New.
func ginCheck(v *View) string {
	all := v.Bool("AllowAllOrigins")
	fn := v.Has("AllowOriginFunc") || v.Has("AllowOriginWithContextFunc")
	switch {
	case all && (fn || !v.Empty("AllowOrigins")):
		if ginOld(v) {
			return "conflict settings: all origins are allowed. AllowOriginFunc or AllowOrigins is not needed"
		}
		return "conflict settings: all origins enabled. AllowOriginFunc or AllowOriginFuncWithContext or AllowOrigins is not needed"
	case !all && !fn && v.Empty("AllowOrigins"):
		return "conflict settings: all origins disabled"
	}
	items, _ := v.List("AllowOrigins")
	schemes := ginSchemes(v)
	for _, it := range items {
		if it.Known && !strings.Contains(it.Text, "*") && !ginHasScheme(it.Text, schemes) {
			v.cause = it.Pos
			return "bad origin: origins must contain '*' or include " + strings.Join(schemes, ",")
		}
	}
	for _, it := range items {
		if it.Known && strings.Count(it.Text, "*") > 1 && v.Bool("AllowWildcard") {
			v.cause = it.Pos
			return "only one * is allowed"
		}
	}
	return ""
}

func ginSchemes(v *View) []string {
	schemes := []string{"http://", "https://"}
	if v.Bool("AllowBrowserExtensions") {
		schemes = append(schemes, "chrome-extension://", "safari-extension://", "moz-extension://", "ms-browser-extension://")
	}
	if v.Bool("AllowWebSockets") {
		schemes = append(schemes, "ws://", "wss://")
	}
	if v.Bool("AllowFiles") {
		schemes = append(schemes, "file://")
	}
	items, _ := v.List("CustomSchemas")
	for _, it := range items {
		schemes = append(schemes, it.Text)
	}
	return schemes
}

func ginHasScheme(entry string, schemes []string) bool {
	if re, ok := ginRegexp(entry); ok {
		entry = strings.TrimPrefix(strings.Replace(re, "?", "", 1), "^")
	}
	for _, s := range schemes {
		if strings.HasPrefix(entry, s) {
			return true
		}
	}
	return false
}

// ginRegexp returns the pattern of an entry written as /pattern/flags. The
// flags are ignored by the library.
func ginRegexp(entry string) (string, bool) {
	body, ok := strings.CutPrefix(entry, "/")
	if !ok {
		return "", false
	}
	if n := len(body); n > 1 && strings.IndexByte("gimuy", body[n-1]) >= 0 && body[n-2] == '/' {
		body = body[:n-1]
	}
	body, ok = strings.CutSuffix(body, "/")
	return body, ok && body != ""
}

func ginRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || p.Origin == "http://"+v.Host || p.Origin == "https://"+v.Host {
		return r
	}
	all := false
	if v.Bool("AllowAllOrigins") {
		all = true
		v.SetCause("AllowAllOrigins")
	} else if v.ContainsOrigin("AllowOrigins", "*") {
		all = true
	}
	if !all && !ginAllowed(v, p) {
		return r
	}
	if v.Bool("AllowCredentials") {
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	}
	if p.Preflight {
		r.Methods = spelledList(v, "AllowMethods", strings.ToUpper)
		r.Headers = spelledList(v, "AllowHeaders", http.CanonicalHeaderKey)
		if v.Bool("AllowPrivateNetwork") {
			r.PrivateNetwork = known("true")
		}
	} else {
		r.Expose = spelledList(v, "ExposeHeaders", http.CanonicalHeaderKey)
	}
	if all {
		r.AllowOrigin = v.Field("*")
		return r
	}
	r.AllowOrigin = v.Echo(p.Origin)
	r.Vary = known("Origin")
	if p.Preflight && !ginHertz(v) {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	}
	return r
}

// ginAllowed: the list, then wildcard rules, then the functions in addition.
func ginAllowed(v *View, p policy.Probe) bool {
	ok := v.MatchOrigin("AllowOrigins", p.Origin, func(entry, origin string) bool {
		if pattern, isRegexp := ginRegexp(strings.ToLower(strings.TrimSpace(entry))); isRegexp && !ginOld(v) {
			re, err := regexp.Compile(pattern)
			return err == nil && re.MatchString(origin)
		}
		return strings.ToLower(strings.TrimSpace(entry)) == origin
	})
	if ok {
		return true
	}
	if v.Bool("AllowWildcard") && v.MatchOrigin("AllowOrigins", p.Origin, func(entry, origin string) bool { return ginWildcard(v, entry, origin) }) {
		return true
	}
	if v.Has("AllowOriginFunc") && v.Allows("AllowOriginFunc", p) {
		return true
	}
	return v.Has("AllowOriginWithContextFunc") && v.Allows("AllowOriginWithContextFunc", p)
}

// ginWildcard compares prefix and suffix without regard to their overlap, and
// keeps the entry's case. Before v1.6.0 a wildcard at the end swallows the
// character before it.
func ginWildcard(v *View, entry, origin string) bool {
	prefix, suffix, found := strings.Cut(entry, "*")
	if !found || !strings.HasSuffix(origin, suffix) {
		return false
	}
	if strings.HasPrefix(origin, prefix) {
		return true
	}
	if suffix == "" && prefix != "" && (ginHertz(v) || v.Before("v1.6.0")) && strings.HasPrefix(origin, prefix[:len(prefix)-1]) {
		if !ginHertz(v) {
			v.Flaw("CVE-2019-25211", "v1.6.0")
		}
		return true
	}
	return false
}

// ginHertz reports whether the library is hertz-contrib's copy.
func ginHertz(v *View) bool { return strings.Contains(v.Entry.Sym, "/hertz-contrib/") }

// ginOld reports whether regexp entries do not exist yet.
func ginOld(v *View) bool { return ginHertz(v) || v.Before("v1.7.0") }

// defaultsOf makes the intrinsic of a constructor of default settings.
func defaultsOf(settings func() map[string]exec.Value) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		t := c.Type
		ptr := false
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t, ptr = p.Elem(), true
		}
		s, ok := t.Underlying().(*types.Struct)
		if !ok {
			return exec.Value{}, false
		}
		vals := settings()
		agg := &exec.Agg{Elems: make([]exec.Value, s.NumFields())}
		for i := range agg.Elems {
			agg.Elems[i] = c.M.Zero(s.Field(i).Type())
			if v, ok := vals[s.Field(i).Name()]; ok {
				agg.Elems[i] = v
			}
		}
		v := exec.Value{X: agg, Pos: c.Pos}
		if ptr {
			return c.M.NewPointer(t, v), true
		}
		return v, true
	}
}

// appendTo makes the intrinsic of a method that appends its variadic argument
// to a list field of its receiver.
func appendTo(field string) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		cell, ok := c.Args[0].X.(*exec.Cell)
		if !ok || len(c.Args) < 2 {
			return exec.Value{}, false
		}
		f := c.M.Field(cell, field)
		if f == nil {
			return exec.Value{}, false
		}
		c.M.Store(f, c.M.Append(c.M.Load(f), types.Typ[types.String], c.Args[1]).At(c.Pos))
		return exec.Value{}, true
	}
}

// listOf makes a list setting without a position: a library's default.
func listOf(texts ...string) exec.Value {
	return (&exec.Machine{}).Strings(texts...)
}

func starList() exec.Value { return listOf("*") }
