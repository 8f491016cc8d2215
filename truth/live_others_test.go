package truth

import "strconv"

// Servers and frameworks with rules of their own.

var otherSubjects = []subject{
	{
		name:    "iris",
		imports: predicateImports + "\"github.com/kataras/iris/v12\"\n\"github.com/kataras/iris/v12/middleware/cors\"",
		decls:   predicateDecls,
		result:  "iris.Handler",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New().AllowOrigins(" + list(l) + "...)" + pickText(creds, "", ".DisallowCredentials()") + ".Handler()"
		}, "return cors.New().Handler()", `return cors.New().AllowOrigin("https://example.com, https://app.example.com").Handler()`,
			"return cors.New().AllowOriginFunc(cors.AllowAnyOrigin).Handler()", `return cors.New().AllowOrigin("").Handler()`,
			"return cors.New().ExtractOriginFunc(cors.StrictOriginExtractor).Handler()",
			"return cors.New().ExtractOriginFunc(cors.DefaultOriginExtractor).Handler()"),
		random: func(g *gen) string {
			steps := []string{
				"AllowOrigins(" + list(g.origins()) + "...)",
				"AllowOrigin(" + commas(g.origins()) + ")",
				"AllowOriginRegex(" + list(g.some(2, patterns...)) + "...)",
				"AllowOriginMatcherFunc(" + g.predicate("origin string", "origin", "bool", same) + ")",
				"AllowOriginFunc(" + g.predicate("ctx iris.Context, origin string", "origin", "bool", same) + ")",
				"DisallowCredentials()",
				"AllowHeaders(" + list(g.headers()) + "...)",
				"ExposeHeaders(" + list(g.exposed()) + "...)",
				"ExtractOriginFunc(cors.StrictOriginExtractor)",
			}
			text := "return cors.New()"
			for range 1 + g.IntN(3) {
				text += "." + g.pick(steps...)
			}
			return text + ".Handler()"
		},
		driverImports: `"github.com/kataras/iris/v12"`,
		open:          openIris,
	},
	{
		name:    "iriscontrib",
		imports: predicateImports + "\"github.com/kataras/iris/v12\"\n\"github.com/iris-contrib/middleware/cors\"",
		decls:   predicateDecls,
		result:  "iris.Handler",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New(" + literal("cors.Options", "AllowedOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return cors.Default()", "return cors.AllowAll()", "return cors.New(cors.Options{})", "return cors.New(cors.Options{AllowCredentials: true})"),
		random: func(g *gen) string {
			return "return cors.New(" + rsOptions(g, "cors.Options", "origin string") + ")"
		},
		driverImports: `"github.com/kataras/iris/v12"`,
		open:          openIris,
	},
	{
		name:    "gorestful",
		imports: predicateImports + "restful \"github.com/emicklei/go-restful/v3\"",
		decls:   predicateDecls,
		result:  "restful.FilterFunction",
		table: tableOf(func(l []string, creds bool) string {
			return "return " + literal("restful.CrossOriginResourceSharing", "AllowedDomains: "+list(l), credsField(creds, "CookiesAllowed")) + ".Filter"
		}, "return restful.CrossOriginResourceSharing{}.Filter", "return restful.CrossOriginResourceSharing{CookiesAllowed: true}.Filter",
			"return restful.CrossOriginResourceSharing{AllowedDomains: []string{\".*\"}}.Filter"),
		random: func(g *gen) string {
			return "return " + literal("restful.CrossOriginResourceSharing",
				g.field(75, "AllowedDomains", list(append(g.origins(), g.some(1, ".*", ".*example.com")...))),
				g.field(20, "AllowedDomainFunc", g.predicate("origin string", "origin", "bool", same)),
				g.field(50, "AllowedMethods", list(g.methods())),
				g.field(50, "AllowedHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "CookiesAllowed", "true"),
			) + ".Filter"
		},
		driverImports: `restful "github.com/emicklei/go-restful/v3"`,
		open: `func open(c restful.FilterFunction) serve.Server {
	restful.DefaultContainer = restful.NewContainer()
	restful.DefaultContainer.Filter(c)
	ok := func(_ *restful.Request, r *restful.Response) { r.Write([]byte("ok")) }
	ws := new(restful.WebService)
	ws.Path("/")
	for _, m := range []string{"GET", "POST", "PUT", "DELETE", "OPTIONS"} {
		ws.Route(ws.Method(m).Path(serve.Path).To(ok))
	}
	restful.DefaultContainer.Add(ws)
	return serve.Handler(restful.DefaultContainer)
}`,
	},
	{
		name:    "ghttp",
		imports: "\"github.com/gogf/gf/v2/net/ghttp\"",
		params:  "r *ghttp.Request",
		table: append(hostTable(func(l []string) string {
			return "o := r.Response.DefaultCORSOptions()\no.AllowDomain = " + list(l) + "\nr.Response.CORS(o)"
		}), "ghttp.MiddlewareCORS(r)", "r.Response.CORSDefault()", "r.Response.CORS(ghttp.CORSOptions{})",
			`r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "*", AllowCredentials: "true"})`,
			"o := r.Response.DefaultCORSOptions()\no.AllowCredentials = \"\"\nr.Response.CORS(o)",
			"o := r.Response.DefaultCORSOptions()\no.AllowHeaders = \"X-Evil\"\no.AllowMethods = \"GET\"\nr.Response.CORS(o)"),
		random: func(g *gen) string {
			return "r.Response.CORS(" + literal("ghttp.CORSOptions",
				g.field(60, "AllowDomain", list(g.some(3, hosts...))),
				g.field(80, "AllowOrigin", strconv.Quote(g.pick("*", "https://example.com", "null", ""))),
				g.field(60, "AllowCredentials", strconv.Quote(g.pick("true", "false", "True"))),
				g.field(30, "ExposeHeaders", commas(g.exposed())),
				g.field(50, "AllowMethods", commas(g.methods())),
				g.field(50, "AllowHeaders", commas(g.headers())),
			) + ")"
		},
		driverImports: `"github.com/gogf/gf/v2/net/ghttp"`,
		open: `var servers = 0

func open(c func(r *ghttp.Request)) serve.Server {
	servers++
	s := ghttp.GetServer(servers)
	s.SetDumpRouterMap(false)
	s.SetAccessLogEnabled(false)
	s.SetErrorLogEnabled(false)
	s.BindMiddlewareDefault(func(r *ghttp.Request) { c(r); r.Middleware.Next() })
	s.BindHandler(serve.Path, func(r *ghttp.Request) { r.Response.Write("ok") })
	s.SetAddr("127.0.0.1:0")
	if err := s.Start(); err != nil {
		panic(err)
	}
	return serve.Handler(s)
}`,
	},
	{
		name:    "gozero",
		imports: "\"net/http\"\n\"github.com/zeromicro/go-zero/rest\"",
		decls:   "var _ http.Header",
		result:  "rest.RunOption",
		table: append(hostTable(func(l []string) string { return "return rest.WithCors(" + list(l) + "...)" }),
			"return rest.WithCors()", `return rest.WithCors("https://example.com")`, `return rest.WithCorsHeaders("X-Evil")`,
			`return rest.WithCustomCors(nil, nil, "https://example.com")`,
			`return rest.WithCustomCors(func(h http.Header) { h.Set("Access-Control-Allow-Origin", "*") }, nil, "https://example.com")`,
			`return rest.WithCustomCors(func(h http.Header) { h.Del("Access-Control-Allow-Credentials"); h.Add("Vary", "X-Tenant") }, nil)`),
		random: func(g *gen) string {
			switch g.IntN(3) {
			case 0:
				return "return rest.WithCorsHeaders(" + list(g.headers()) + "...)"
			case 1:
				return `return rest.WithCustomCors(func(h http.Header) { h.Set(` + strconv.Quote("Access-Control-"+g.pick("Allow-Origin", "Allow-Credentials", "Allow-Methods", "Expose-Headers")) +
					", " + strconv.Quote(g.pick("*", "true", "false", "")) + ") }, nil, " + list(g.origins()) + "...)"
			}
			return "return rest.WithCors(" + list(append(g.origins(), g.some(1, hosts...)...)) + "...)"
		},
		driverImports: "\"net/http\"\n\"github.com/zeromicro/go-zero/core/logx\"\n\"github.com/zeromicro/go-zero/rest\"",
		open: `func open(c rest.RunOption) serve.Server {
	logx.Disable()
	s := rest.MustNewServer(rest.RestConf{Host: "127.0.0.1", MaxBytes: 1 << 20}, c)
	s.AddRoute(rest.Route{Method: "GET", Path: serve.Path, Handler: serve.OK})
	h, err := rest.NewServerless(s)
	if err != nil {
		panic(err)
	}
	return serve.Handler(http.HandlerFunc(h.Serve))
}`,
	},
}

// hosts are entries of libraries that compare hosts or endings.
var hosts = []string{"example.com", "app.example.com", "*.example.com", "com", "*", "", "EXAMPLE.com", "example.com:8443", "*.com", "*.*.example.com",
	"localhost", "https://example.com", "co", "io", "evil.net", ".example.com"}

func hostTable(spell func([]string) string) (out []string) {
	for _, h := range hosts {
		out = append(out, spell([]string{h}))
	}
	return append(out, spell([]string{}), spell([]string{"example.com", "*"}))
}

// patterns are regular expressions for origins.
var patterns = []string{".*", `^https://example\.com$`, `https://example\.com`, `//example\.com(:|$)`, `example.com`, `example\.com$`, `^https://.*\.example\.com$`, `null`, ``}

func pickText(cond bool, yes, no string) string {
	if cond {
		return yes
	}
	return no
}

const openIris = `func open(c iris.Handler) serve.Server {
	app := iris.New()
	app.Logger().SetLevel("disable")
	app.UseRouter(c)
	app.Get(serve.Path, iris.FromStd(serve.OK))
	if err := app.Build(); err != nil {
		panic(err)
	}
	return serve.Handler(app)
}`
