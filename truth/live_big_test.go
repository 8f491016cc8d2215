package truth

// The five libraries that most programs use, and their kin.

const rsImports = predicateImports + "\"net/http\"\n"

const openGin = `func open(c gin.HandlerFunc) serve.Server {
	gin.SetMode(gin.ReleaseMode)
	e := gin.New()
	e.Use(c)
	e.GET(serve.Path, gin.WrapH(serve.OK))
	return serve.Handler(e)
}`

// rsOptions are the settings of rs/cors that its forks have too.
func rsOptions(g *gen, typ, predicate string, more ...string) string {
	return literal(typ, append([]string{
		g.field(85, "AllowedOrigins", list(g.origins())),
		g.field(20, "AllowOriginFunc", g.predicate(predicate, "origin", "bool", same)),
		g.field(50, "AllowedMethods", list(g.methods())),
		g.field(50, "AllowedHeaders", list(g.headers())),
		g.field(20, "ExposedHeaders", list(g.exposed())),
		g.field(50, "AllowCredentials", "true"),
		g.field(10, "OptionsPassthrough", g.pick("true", "false")),
		g.field(10, "MaxAge", g.pick("600", "-1")),
	}, more...)...)
}

// listTable are lists that are always tried, alone and with credentials.
var listTable = func() (out [][]string) {
	for _, o := range wellFormed {
		out = append(out, []string{o})
	}
	for i, o := range odd {
		if i > 0 { // "*" is there twice
			out = append(out, []string{o})
		}
	}
	return append(out, []string{}, []string{"https://example.com", "*"}, []string{"https://*.example.com", "https://example.com"})
}()

// tableOf makes the configurations of listTable: format has the list and what
// stands behind it.
func tableOf(spell func(list []string, creds bool) string, more ...string) []string {
	for _, l := range listTable {
		more = append(more, spell(l, true))
		if len(l) > 1 || len(l) == 1 && len(l[0]) < 2 {
			more = append(more, spell(l, false))
		}
	}
	return more
}

func credsField(on bool, name string) string {
	if on {
		return name + ": true"
	}
	return ""
}

var bigSubjects = []subject{
	{
		name:    "rscors",
		imports: rsImports + `"github.com/rs/cors"`,
		decls:   predicateDecls + "var _ http.Handler",
		result:  "*cors.Cors",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New(" + literal("cors.Options", "AllowedOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return cors.Default()", "return cors.AllowAll()", "return cors.New(cors.Options{})", "return cors.New(cors.Options{AllowCredentials: true})"),
		random: func(g *gen) string {
			return "return cors.New(" + rsOptions(g, "cors.Options", "origin string",
				g.field(10, "AllowOriginRequestFunc", g.predicate("r *http.Request, origin string", "origin", "bool", same)),
				g.field(10, "AllowOriginVaryRequestFunc", g.predicate("r *http.Request, origin string", "origin", "(bool, []string)", func(c string) string {
					return c + ", " + g.pick("nil", `[]string{"X-Tenant"}`, `[]string{"X-Tenant", "X-Other"}`)
				})),
				g.field(30, "AllowPrivateNetwork", "true"),
				g.field(10, "OptionsSuccessStatus", "200")) + ")"
		},
		driverImports: `"github.com/rs/cors"`,
		open:          "func open(c *cors.Cors) serve.Server { return serve.Handler(c.Handler(serve.OK)) }",
	},
	{
		name:    "rscorsgin",
		imports: predicateImports + "\"github.com/gin-gonic/gin\"\ncors \"github.com/rs/cors/wrapper/gin\"",
		decls:   predicateDecls,
		result:  "gin.HandlerFunc",
		table: []string{
			"return cors.Default()", "return cors.AllowAll()", "return cors.New(cors.Options{AllowCredentials: true})",
			`return cors.New(cors.Options{AllowedOrigins: []string{"https://example.com"}, AllowedMethods: []string{"put", "GET"}, AllowedHeaders: []string{"x-evil"}, AllowCredentials: true})`,
		},
		random: func(g *gen) string {
			return "return cors.New(" + rsOptions(g, "cors.Options", "origin string", g.field(30, "AllowPrivateNetwork", "true")) + ")"
		},
		driverImports: `"github.com/gin-gonic/gin"`,
		open:          openGin,
	},
	{
		name:    "chicors",
		imports: rsImports + `"github.com/go-chi/cors"`,
		decls:   predicateDecls + "var _ http.Handler",
		result:  "func(http.Handler) http.Handler",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.Handler(" + literal("cors.Options", "AllowedOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return cors.AllowAll().Handler", "return cors.New(cors.Options{}).Handler", "return cors.Handler(cors.Options{AllowCredentials: true})"),
		random: func(g *gen) string {
			return "return cors.Handler(" + rsOptions(g, "cors.Options", "r *http.Request, origin string") + ")"
		},
		driverImports: `"net/http"`,
		open:          "func open(c func(http.Handler) http.Handler) serve.Server { return serve.Handler(c(serve.OK)) }",
	},
	{
		name:    "gincontrib",
		imports: predicateImports + "\"github.com/gin-contrib/cors\"\n\"github.com/gin-gonic/gin\"",
		decls:   predicateDecls,
		result:  "gin.HandlerFunc",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New(" + literal("cors.Config", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials"), "AllowWildcard: true") + ")"
		}, "return cors.Default()", "return cors.New(cors.DefaultConfig())", "return cors.New(cors.Config{})",
			"c := cors.DefaultConfig()\nc.AllowAllOrigins = true\nc.AllowCredentials = true\nreturn cors.New(c)",
			"c := cors.DefaultConfig()\nc.AllowOrigins = []string{\"https://example.com\"}\nc.AddAllowHeaders(\"X-Evil\")\nc.AddAllowMethods(\"LINK\")\nc.AddExposeHeaders(\"X-Total\")\nreturn cors.New(c)"),
		random: func(g *gen) string {
			return "return cors.New(" + literal("cors.Config",
				g.field(15, "AllowAllOrigins", "true"),
				g.field(75, "AllowOrigins", list(g.origins())),
				g.field(15, "AllowOriginFunc", g.predicate("origin string", "origin", "bool", same)),
				g.field(10, "AllowOriginWithContextFunc", g.predicate("c *gin.Context, origin string", "origin", "bool", same)),
				g.field(50, "AllowMethods", list(g.methods())),
				g.field(50, "AllowHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
				g.field(20, "AllowPrivateNetwork", "true"),
				g.field(60, "AllowWildcard", "true"),
				g.field(10, "AllowBrowserExtensions", "true"),
				g.field(10, "AllowWebSockets", "true"),
				g.field(10, "AllowFiles", "true"),
				g.field(10, "CustomSchemas", list(g.some(2, "null", "ftp://", "app://"))),
			) + ")"
		},
		driverImports: `"github.com/gin-gonic/gin"`,
		open:          openGin,
	},
	{
		name:    "gorillahandlers",
		imports: predicateImports + "\"net/http\"\n\"github.com/gorilla/handlers\"",
		decls:   predicateDecls,
		result:  "func(http.Handler) http.Handler",
		table: tableOf(func(l []string, creds bool) string {
			s := "return handlers.CORS(handlers.AllowedOrigins(" + list(l) + ")"
			if creds {
				s += ", handlers.AllowCredentials()"
			}
			return s + ")"
		}, "return handlers.CORS()", "return handlers.CORS(handlers.AllowCredentials())", "return handlers.CORS(handlers.AllowedOrigins(nil))"),
		random: func(g *gen) string {
			s := "return handlers.CORS("
			option := func(p int, text string) {
				if g.chance(p) {
					s += "handlers." + text + ", "
				}
			}
			option(80, "AllowedOrigins("+list(g.origins())+")")
			option(20, "AllowedOriginValidator("+g.predicate("origin string", "origin", "bool", same)+")")
			option(50, "AllowedMethods("+list(g.methods())+")")
			option(50, "AllowedHeaders("+list(g.headers())+")")
			option(20, "ExposedHeaders("+list(g.exposed())+")")
			option(50, "AllowCredentials()")
			option(10, "IgnoreOptions()")
			option(10, "OptionStatusCode(204)")
			option(10, "MaxAge(600)")
			option(10, "AllowedOrigins("+list(g.origins())+")")
			return s + ")"
		},
		driverImports: `"net/http"`,
		open:          "func open(c func(http.Handler) http.Handler) serve.Server { return serve.Handler(c(serve.OK)) }",
	},
	{
		name:    "echo4",
		imports: predicateImports + "\"github.com/labstack/echo/v4\"\n\"github.com/labstack/echo/v4/middleware\"",
		decls:   predicateDecls,
		result:  "echo.MiddlewareFunc",
		table: tableOf(func(l []string, creds bool) string {
			return "return middleware.CORSWithConfig(" + literal("middleware.CORSConfig", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return middleware.CORS()", "return middleware.CORSWithConfig(middleware.DefaultCORSConfig)", "return middleware.CORSWithConfig(middleware.CORSConfig{})",
			"return middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true})",
			"return middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true})"),
		random: func(g *gen) string {
			return "return middleware.CORSWithConfig(" + literal("middleware.CORSConfig",
				g.field(85, "AllowOrigins", list(g.origins())),
				g.field(20, "AllowOriginFunc", g.predicate("origin string", "origin", "(bool, error)", func(c string) string {
					return c + ", " + g.pick("nil", "nil", "echo.ErrForbidden")
				})),
				g.field(50, "AllowMethods", list(g.methods())),
				g.field(50, "AllowHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
				g.field(20, "UnsafeWildcardOriginWithAllowCredentials", "true"),
			) + ")"
		},
		driverImports: `"github.com/labstack/echo/v4"`,
		open: `func open(c echo.MiddlewareFunc) serve.Server {
	e := echo.New()
	e.Use(c)
	e.GET(serve.Path, echo.WrapHandler(serve.OK))
	return serve.Handler(e)
}`,
	},
}
