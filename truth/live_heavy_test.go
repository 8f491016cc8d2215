package truth

import (
	"flag"
	"regexp"
	"strconv"
)

// Libraries with so many dependencies, or with such new ones, that this module
// does not require them: see doc.go.

var heavy = flag.Bool("heavy", false, "compare the libraries that go.mod lacks, too")

// expressions are what libraries match with that take regular expressions.
var expressions = func() (out [][]string) {
	for _, l := range append(listTable, []string{".*"}, []string{"example.com"}, []string{`//app\.example\.com(:|$)`},
		[]string{`^https://([a-z]+\.)?example\.com$`, "localhost"}, []string{"^(?:.*)$"}, []string{"^(?:.+)$"}, []string{"^(?:https://example.com)$"}) {
		valid := true
		for _, s := range l {
			_, err := regexp.Compile(s)
			valid = valid && err == nil
		}
		if valid { // Have: k8s ends the process otherwise
			out = append(out, l)
		}
	}
	return out
}()

const nextDecl = "var next = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(\"ok\")) })\n"

var heavySubjects = []subject{
	{
		name:    "k8s",
		heavy:   true,
		imports: "\"net/http\"\n\"k8s.io/apiserver/pkg/server/filters\"",
		decls:   nextDecl,
		result:  "http.Handler",
		table: func() (out []string) {
			for _, l := range expressions {
				out = append(out, "return filters.WithCORS(next, "+list(l)+`, nil, nil, nil, "true")`)
			}
			return out
		}(),
		random: func(g *gen) string {
			l := expressions[g.IntN(len(expressions))]
			return "return filters.WithCORS(next, " + list(l) + ", " + list(g.methods()) + ", " + list(g.headers()) + ", " + list(g.exposed()) + ", " + g.pick(`"true"`, `"false"`, `""`) + ")"
		},
		driverImports: `"net/http"`,
		open:          "func open(h http.Handler) serve.Server { return serve.Handler(h) }",
	},
	{
		name:    "prometheus",
		heavy:   true,
		imports: "\"net/http\"\n\"github.com/grafana/regexp\"\n\"github.com/prometheus/prometheus/util/httputil\"",
		result:  "http.Handler",
		table: func() (out []string) {
			for _, l := range expressions {
				out = append(out, prometheusHandler(l))
			}
			return out
		}(),
		random:        func(g *gen) string { return prometheusHandler(expressions[g.IntN(len(expressions))]) },
		driverImports: `"net/http"`,
		open:          "func open(h http.Handler) serve.Server { return serve.Handler(h) }",
	},
	{
		name:    "pocketbase",
		heavy:   true,
		imports: predicateImports + "\"errors\"\n\"github.com/pocketbase/pocketbase/apis\"\n\"github.com/pocketbase/pocketbase/core\"\n\"github.com/pocketbase/pocketbase/tools/hook\"",
		decls:   predicateDecls + "var _ = errors.ErrUnsupported",
		result:  "*hook.Handler[*core.RequestEvent]",
		table: tableOf(func(l []string, creds bool) string {
			return "return apis.CORS(" + literal("apis.CORSConfig", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return apis.CORS(apis.DefaultCORSConfig)", "return apis.CORS(apis.CORSConfig{})", "return apis.CORS(apis.CORSConfig{AllowCredentials: true})",
			"return apis.CORS(apis.CORSConfig{AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true})"),
		random: func(g *gen) string {
			return "return apis.CORS(" + literal("apis.CORSConfig",
				g.field(85, "AllowOrigins", list(g.origins())),
				g.field(20, "AllowOriginFunc", g.predicate("origin string", "origin", "(bool, error)", func(c string) string {
					return c + ", " + g.pick("nil", "nil", "errors.ErrUnsupported")
				})),
				g.field(50, "AllowMethods", list(g.methods())),
				g.field(50, "AllowHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
				g.field(20, "UnsafeWildcardOriginWithAllowCredentials", "true"),
			) + ")"
		},
		driverImports: "\"net/http\"\n\"github.com/pocketbase/pocketbase/core\"\n\"github.com/pocketbase/pocketbase/tools/hook\"",
		open: `func open(h *hook.Handler[*core.RequestEvent]) serve.Server {
	return serve.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		e := &core.RequestEvent{}
		e.Response, e.Request = w, r
		if err := h.Func(e); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}))
}`,
	},
}

func prometheusHandler(l []string) string {
	text := "^(?:)$"
	if len(l) > 0 {
		text = l[0]
	}
	return "return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\no := regexp.MustCompile(" + strconv.Quote(text) + ")\nhttputil.SetCORS(w, o, r)\n})"
}
