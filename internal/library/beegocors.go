package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// beegoCORS is github.com/beego/beego/v2/server/web/filter/cors, read and run
// at v2.3.10, and the same code under its older import paths, read at
// astaxie/beego v1.12.3, and martini-contrib/cors, from which it comes, read at
// 06beb1b. Entries are patterns; "*" among them reflects.
//
// The library keeps the patterns of all calls in one package variable, so that
// one call opens the others. That is not modelled: each call is judged alone.
func beegoCORS() *Row {
	fields := Fields{
		"AllowAllOrigins":  policy.AllowAll,
		"AllowOrigins":     policy.Origins,
		"AllowCredentials": policy.Credentials,
		"AllowMethods":     policy.Methods,
		"AllowHeaders":     policy.RequestHeaders,
		"ExposeHeaders":    policy.ExposedHeaders,
		"MaxAge":           policy.MaxAge,
	}
	row := &Row{
		Name: "beego",
		Paths: []string{
			"github.com/beego/beego/v2/server/web/filter/cors",
			"github.com/beego/beego/plugins/cors",
			"github.com/astaxie/beego/plugins/cors",
			"github.com/martini-contrib/cors",
		},
		Doc: Doc{"beego v1.12.3, v2.3.10; martini-contrib/cors 06beb1b", "all settings, patterns, preflights; not that all calls of one process share their patterns"},
	}
	for _, p := range row.Paths {
		row.Entries = append(row.Entries, Entry{Sym: p + ".Allow", Config: 0, Model: beegoRespond, Fields: fields}) // func(*Options) web.FilterFunc
	}
	row.Entries = append(row.Entries, Entry{ // func(origin, methods, headers string) http.HandlerFunc
		Sym: "github.com/martini-contrib/cors.AllowSimple", Config: -1, Model: beegoRespond, Fields: fields,
		Params: map[int]string{0: "AllowOrigins", 1: "AllowMethods", 2: "AllowHeaders"},
	})
	return row
}

func beegoRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	all := v.Bool("AllowAllOrigins")
	martini := strings.Contains(v.Entry.Sym, "/martini-contrib/")
	if all {
		v.SetCause("AllowAllOrigins")
	} else if !v.MatchOrigin("AllowOrigins", p.Origin, func(entry, origin string) bool {
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
