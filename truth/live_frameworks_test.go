package truth

import (
	"fmt"
	"strings"
)

// Middleware of frameworks that read configurations strictly.

var strictSubjects = []subject{
	{
		name:    "echo5",
		imports: predicateImports + "\"github.com/labstack/echo/v5\"\n\"github.com/labstack/echo/v5/middleware\"",
		decls:   predicateDecls,
		result:  "echo.MiddlewareFunc",
		table: tableOf(func(l []string, creds bool) string {
			return "return middleware.CORSWithConfig(" + literal("middleware.CORSConfig", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return middleware.CORS()", `return middleware.CORS("*")`, `return middleware.CORS("https://example.com", "https://app.example.com")`,
			"return middleware.CORSWithConfig(middleware.CORSConfig{})",
			"m, err := middleware.CORSConfig{AllowOrigins: []string{\"*\"}, AllowCredentials: true}.ToMiddleware()\nif err != nil { panic(err) }\nreturn m"),
		random: func(g *gen) string {
			return "return middleware.CORSWithConfig(" + literal("middleware.CORSConfig",
				g.field(85, "AllowOrigins", list(g.origins())),
				g.field(20, "UnsafeAllowOriginFunc", g.predicate("c *echo.Context, origin string", "origin", "(string, bool, error)", func(c string) string {
					return g.pick("origin", "origin", `"*"`, `"https://example.com"`) + ", " + c + ", " + g.pick("nil", "nil", "echo.ErrForbidden")
				})),
				g.field(50, "AllowMethods", list(g.methods())),
				g.field(50, "AllowHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
			) + ")"
		},
		driverImports: `"github.com/labstack/echo/v5"`,
		open: `func open(c echo.MiddlewareFunc) serve.Server {
	e := echo.New()
	e.Use(c)
	e.GET(serve.Path, echo.WrapHandler(serve.OK))
	return serve.Handler(e)
}`,
	},
	fiberSubject("fiber2", "github.com/gofiber/fiber/v2", commas, "", "app.Test(r, -1)"),
	fiberSubject("fiber3", "github.com/gofiber/fiber/v3", list, "AllowPrivateNetwork DisableValueRedaction", "app.Test(r)"),
	{
		name:    "jub0bs",
		imports: `"github.com/jub0bs/cors"`,
		decls:   "func must(m *cors.Middleware, err error) *cors.Middleware {\nif err != nil { panic(err) }\nreturn m\n}",
		result:  "*cors.Middleware",
		table: tableOf(func(l []string, creds bool) string {
			return "return must(cors.NewMiddleware(" + literal("cors.Config", "Origins: "+list(l), credsField(creds, "Credentialed")) + "))"
		}, "m, err := cors.NewMiddleware(cors.Config{})\nif err != nil { panic(err) }\nreturn m"),
		random: func(g *gen) string {
			return "return must(cors.NewMiddleware(" + literal("cors.Config",
				g.field(95, "Origins", list(g.origins())),
				g.field(50, "Methods", list(g.methods())),
				g.field(50, "RequestHeaders", list(g.headers())),
				g.field(20, "ResponseHeaders", list(g.exposed())),
				g.field(50, "Credentialed", "true"),
				g.field(20, "MaxAgeInSeconds", g.pick("30", "-1", "0", "86400", "86401", "-2")),
				g.field(50, "DangerouslyTolerateInsecureOrigins", "true"),
				g.field(50, "DangerouslyTolerateSubdomainsOfPublicSuffixes", "true"),
			) + "))"
		},
		startup: func(text string) string { // one error of several
			first, _, _ := strings.Cut(text, "\n")
			return first
		},
		driverImports: `"github.com/jub0bs/cors"`,
		open:          "func open(c *cors.Middleware) serve.Server { return serve.Handler(c.Wrap(serve.OK)) }",
	},
	{
		name:    "fcors",
		imports: "\"github.com/jub0bs/fcors\"\n\"github.com/jub0bs/fcors/risky\"",
		decls: `var _ = risky.DangerouslyTolerateInsecureOrigins

func must(m fcors.Middleware, err error) fcors.Middleware {
	if err != nil {
		panic(err)
	}
	return m
}`,
		result: "fcors.Middleware",
		table: tableOf(func(l []string, creds bool) string {
			return fcorsOf(creds, fcorsOption("FromOrigins", l))
		}, fcorsOf(false, "fcors.FromAnyOrigin()")),
		random: func(g *gen) string {
			creds := g.chance(50)
			options := []string{fcorsOption("FromOrigins", append(g.origins(), g.pick(wellFormed...)))}
			if g.chance(10) && !creds {
				options = []string{"fcors.FromAnyOrigin()"}
			}
			for i, l := range [][]string{g.methods(), g.headers(), g.exposed()} {
				if len(l) > 0 {
					options = append(options, fcorsOption([]string{"WithMethods", "WithRequestHeaders", "ExposeResponseHeaders"}[i], l))
				}
			}
			if g.chance(50) {
				options = append(options, "risky.DangerouslyTolerateInsecureOrigins()")
			}
			if g.chance(50) {
				options = append(options, "risky.DangerouslyTolerateSubdomainsOfPublicSuffixes()")
			}
			return fcorsOf(creds, options...)
		},
		startup: func(text string) string { // one error of several
			first, _, _ := strings.Cut(text, "\n")
			return first
		},
		driverImports: `"github.com/jub0bs/fcors"`,
		open:          "func open(c fcors.Middleware) serve.Server { return serve.Handler(c(serve.OK)) }",
	},
	{
		name:    "hertzcontrib",
		imports: predicateImports + "\"github.com/cloudwego/hertz/pkg/app\"\n\"github.com/hertz-contrib/cors\"",
		decls:   predicateDecls,
		result:  "app.HandlerFunc",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New(" + literal("cors.Config", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials"), "AllowWildcard: true") + ")"
		}, "return cors.Default()", "return cors.New(cors.DefaultConfig())", "return cors.New(cors.Config{})"),
		random: func(g *gen) string {
			return "return cors.New(" + literal("cors.Config",
				g.field(15, "AllowAllOrigins", "true"),
				g.field(75, "AllowOrigins", list(g.origins())),
				g.field(15, "AllowOriginFunc", g.predicate("origin string", "origin", "bool", same)),
				g.field(50, "AllowMethods", list(g.methods())),
				g.field(50, "AllowHeaders", list(g.headers())),
				g.field(20, "ExposeHeaders", list(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
				g.field(60, "AllowWildcard", "true"),
				g.field(10, "AllowBrowserExtensions", "true"),
				g.field(10, "AllowWebSockets", "true"),
				g.field(10, "AllowFiles", "true"),
			) + ")"
		},
		driverImports: "\"context\"\n\"net/http\"\n\"github.com/cloudwego/hertz/pkg/app\"\n\"github.com/cloudwego/hertz/pkg/common/config\"\n\"github.com/cloudwego/hertz/pkg/common/ut\"\n\"github.com/cloudwego/hertz/pkg/route\"",
		open: `func open(c app.HandlerFunc) serve.Server {
	e := route.NewEngine(config.NewOptions(nil))
	e.Use(c)
	e.GET(serve.Path, func(_ context.Context, c *app.RequestContext) { c.String(200, "ok") })
	return serve.Do(func(r *http.Request) (*http.Response, error) {
		var headers []ut.Header
		for k, v := range r.Header {
			headers = append(headers, ut.Header{Key: k, Value: v[0]})
		}
		h := http.Header{}
		ut.PerformRequest(e, r.Method, "http://"+r.Host+r.URL.Path, nil, headers...).Result().Header.VisitAll(func(k, v []byte) { h.Add(string(k), string(v)) })
		return &http.Response{Header: h, Body: http.NoBody}, nil
	})
}`,
	},
}

func fiberSubject(name, path string, spell func([]string) string, flags, test string) subject {
	return subject{
		name:    name,
		imports: predicateImports + fmt.Sprintf("%q\n%q", path, path+"/middleware/cors"),
		decls:   predicateDecls,
		result:  "fiber.Handler",
		table: tableOf(func(l []string, creds bool) string {
			return "return cors.New(" + literal("cors.Config", "AllowOrigins: "+spell(l), credsField(creds, "AllowCredentials")) + ")"
		}, "return cors.New()", "return cors.New(cors.Config{})", "return cors.New(cors.ConfigDefault)", "return cors.New(cors.Config{AllowCredentials: true})",
			"c := cors.ConfigDefault\nc.AllowCredentials = true\nreturn cors.New(c)"),
		random: func(g *gen) string {
			fields := []string{
				g.field(85, "AllowOrigins", spell(g.origins())),
				g.field(20, "AllowOriginsFunc", g.predicate("origin string", "origin", "bool", same)),
				g.field(50, "AllowMethods", spell(g.methods())),
				g.field(50, "AllowHeaders", spell(g.headers())),
				g.field(20, "ExposeHeaders", spell(g.exposed())),
				g.field(50, "AllowCredentials", "true"),
			}
			for _, f := range strings.Fields(flags) {
				fields = append(fields, g.field(30, f, "true"))
			}
			return "return cors.New(" + literal("cors.Config", fields...) + ")"
		},
		driverImports: fmt.Sprintf("\"net/http\"\n%q", path),
		open: `func open(c fiber.Handler) serve.Server {
	app := fiber.New()
	app.Use(c)
	app.Get(serve.Path, func(c CTX) error { return c.SendString("ok") })
	return serve.Do(func(r *http.Request) (*http.Response, error) { return TEST })
}`,
	}.with("CTX", map[string]string{"fiber2": "*fiber.Ctx", "fiber3": "fiber.Ctx"}[name]).with("TEST", test)
}

// with replaces a word of the driver.
func (s subject) with(word, text string) subject {
	s.open = strings.ReplaceAll(s.open, word, text)
	return s
}

func fcorsOption(name string, l []string) string {
	if len(l) == 0 {
		l = []string{"https://example.com"}
	}
	return "fcors." + name + strings.Replace(strings.Replace(list(l), "[]string{", "(", 1), "}", ")", 1)
}

func fcorsOf(creds bool, options ...string) string {
	name := "AllowAccess"
	if creds {
		name += "WithCredentials"
	}
	return "return must(fcors." + name + "(" + strings.Join(options, ", ") + "))"
}
