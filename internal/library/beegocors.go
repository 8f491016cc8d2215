package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// beegoFields are the settings of beego's filter and of the one it comes from.
var beegoFields = Fields{
	"AllowAllOrigins":  policy.AllowAll,
	"AllowOrigins":     policy.Origins,
	"AllowCredentials": policy.Credentials,
	"AllowMethods":     policy.Methods,
	"AllowHeaders":     policy.RequestHeaders,
	"ExposeHeaders":    policy.ExposedHeaders,
	"MaxAge":           policy.MaxAge,
}

// beegoCORS is github.com/beego/beego/v2/server/web/filter/cors, read and run
// at v2.3.10, and the same code under its older import paths, read at
// astaxie/beego v1.12.3. Entries are patterns; "*" among them reflects.
//
// The library keeps the patterns of all calls in one package variable, so that
// one call opens the others.
func beegoCORS() *Row {
	row := &Row{
		Name: "beego",
		Paths: []string{
			"github.com/beego/beego/v2/server/web/filter/cors",
			"github.com/beego/beego/plugins/cors",
			"github.com/astaxie/beego/plugins/cors",
		},
		Doc: Doc{"v1.12.3, v2.3.10", "all settings, patterns, which the calls of one process share; preflights"},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries, Entry{Sym: p + ".Allow", Config: 0, Pool: "AllowOrigins", Model: beegoRespond, Fields: beegoFields}) // func(*Options) web.FilterFunc
	}
	return row
}

// martiniCORS is github.com/martini-contrib/cors, read at 06beb1b: what beego's
// filter comes from.
func martiniCORS() *Row {
	const path = "github.com/martini-contrib/cors"
	return &Row{
		Name:  "martini-contrib/cors",
		Paths: []string{path},
		Doc:   Doc{"06beb1b (read, not run)", "as beego"},
		Entries: []Entry{
			{Sym: path + ".Allow", Config: 0, Pool: "AllowOrigins", Model: beegoRespond, Fields: beegoFields}, // func(*Options) http.HandlerFunc
			{ // func(origin, methods, headers string) http.HandlerFunc
				Sym: path + ".AllowSimple", Config: -1, Pool: "AllowOrigins", Model: beegoRespond, Fields: beegoFields,
				Params: map[int]string{0: "AllowOrigins", 1: "AllowMethods", 2: "AllowHeaders"},
			},
		},
	}
}

func beegoRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	all := v.Bool("AllowAllOrigins")
	martini := strings.Contains(v.Entry.Sym, "/martini-contrib/")
	if all {
		v.SetCause("AllowAllOrigins")
	} else if !v.MatchOrigin(v.Pooled(), p.Origin, func(entry, origin string) bool {
		re := globPattern(entry)
		return re != nil && re.MatchString(origin)
	}) {
		return r
	}
	if martini && !all && !p.Preflight {
		// The original sends "*" when that is the first entry.
		items, _ := v.List("AllowOrigins")
		all = len(items) > 0 && items[0].Text == "*"
	}
	v.grant(&r, all, p.Origin, "")
	if p.Origin == "" && !all {
		r.AllowOrigin = nil // an empty value
	}
	switch {
	case martini && p.Preflight: // forgotten there
	case v.Bool("AllowCredentials"):
		r.Credentials = v.CredentialsTrue("AllowCredentials")
	default:
		r.Credentials = known("false")
	}
	r.Expose = v.Join("ExposeHeaders", ",")
	if !p.Preflight {
		r.Methods = v.Join("AllowMethods", ",")
		r.Headers = v.Join("AllowHeaders", ",", beegoHeaders...)
		return r
	}
	if v.Contains("AllowMethods", requested(p)) {
		r.Methods = v.Join("AllowMethods", ",")
	}
	var allowed []string
	for _, n := range strings.Split(requestedHeaders(p), ",") {
		n = strings.TrimSpace(n)
		if v.Empty("AllowHeaders") && headersAmong(n, beegoHeaders...) || v.Match("AllowHeaders", n, fold) {
			allowed = append(allowed, n)
		}
	}
	if len(allowed) > 0 {
		r.Headers = known(strings.Join(allowed, ","))
	}
	return r
}

var beegoHeaders = []string{"Origin", "Accept", "Content-Type", "Authorization"}
