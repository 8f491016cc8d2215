package library

import (
	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// prometheusCORS is github.com/prometheus/prometheus/util/httputil.SetCORS,
// read and run at v0.316.0: a function that writes the headers of one response.
func prometheusCORS() *Row {
	const path = "github.com/prometheus/prometheus/util/httputil"
	return &Row{
		Name:  "prometheus",
		Paths: []string{path},
		Doc:   Doc{"v0.316.0", "SetCORS"},
		Entries: []Entry{{
			// func(w http.ResponseWriter, o *regexp.Regexp, r *http.Request)
			Sym: path + ".SetCORS", Config: -1, Request: true, Model: prometheusRespond,
			Params: map[int]string{1: "o"}, Fields: Fields{"o": policy.Origins},
		}},
		// Its regexps come from a copy of package regexp.
		Options: []Option{
			{"github.com/grafana/regexp.MustCompile", stdFunc("regexp.MustCompile")},
			{"github.com/grafana/regexp.Compile", stdFunc("regexp.Compile")},
		},
	}
}

func prometheusRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Origin == "" {
		return r
	}
	r.Headers = known("Accept, Authorization, Content-Type, Origin")
	r.Methods = known("GET, POST, OPTIONS")
	r.Expose = known("Date")
	if v.MatchRegexp("o", p.Origin) {
		v.grant(&r, v.pattern("o") == "^(?:.*)$", p.Origin, "")
	}
	return r
}

// stdFunc makes the intrinsic of a copy of a standard function.
func stdFunc(sym string) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) { return c.M.CallSymbol(sym, c.Args, c.Type) }
}
