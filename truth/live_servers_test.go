package truth

import (
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// Servers with a CORS setting of their own, and the filter of beego.

var beegoSubject = subject{
	name:    "beego",
	imports: "\"github.com/beego/beego/v2/server/web\"\n\"github.com/beego/beego/v2/server/web/filter/cors\"",
	result:  "web.FilterFunc",
	table: tableOf(func(l []string, creds bool) string {
		return "return cors.Allow(" + literal("&cors.Options", "AllowOrigins: "+list(l), credsField(creds, "AllowCredentials")) + ")"
	}, "return cors.Allow(&cors.Options{})", "return cors.Allow(&cors.Options{AllowAllOrigins: true, AllowCredentials: true})"),
	random: func(g *gen) string {
		return "return cors.Allow(" + literal("&cors.Options",
			g.field(15, "AllowAllOrigins", "true"),
			g.field(80, "AllowOrigins", list(g.origins())),
			g.field(50, "AllowMethods", list(g.methods())),
			g.field(50, "AllowHeaders", list(g.headers())),
			g.field(20, "ExposeHeaders", list(g.exposed())),
			g.field(50, "AllowCredentials", "true"),
		) + ")"
	},
	driverImports: "_ \"unsafe\"\n\"github.com/beego/beego/v2/server/web\"\n_ \"github.com/beego/beego/v2/server/web/filter/cors\"",
	open: `//go:linkname patterns github.com/beego/beego/v2/server/web/filter/cors.allowOriginPatterns
var patterns []string

var before = 0

func open(c web.FilterFunc) serve.Server {
	// The library keeps the patterns of all calls; forget those of others.
	patterns = patterns[before:]
	before = len(patterns)
	r := web.NewControllerRegister()
	r.InsertFilter("*", web.BeforeRouter, c)
	r.Handler(serve.Path, serve.OK)
	r.Init()
	return serve.Handler(r)
}`,
}

// poolSubject makes two filters in one process, of which the second is asked:
// they share their patterns.
var poolSubject = func() subject {
	s := beegoSubject
	s.name, s.last = "beegopool", true
	first := `cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com"}})` + "\n"
	s.table = nil
	for _, body := range beegoSubject.table {
		s.table = append(s.table, first+body, `cors.Allow(&cors.Options{AllowOrigins: []string{"*"}})`+"\n"+body)
	}
	s.random = func(g *gen) string {
		return strings.TrimPrefix(beegoSubject.random(g), "return ") + "\n" + beegoSubject.random(g)
	}
	return s
}()

var serverSubjects = []subject{
	beegoSubject,
	poolSubject,
	{
		name:    "tusd",
		imports: "\"regexp\"\n\"github.com/tus/tusd/v2/pkg/filestore\"\n\"github.com/tus/tusd/v2/pkg/handler\"",
		decls: `var _ = regexp.MustCompile

var composer = func() *handler.StoreComposer {
	c := handler.NewStoreComposer()
	filestore.New(".").UseIn(c)
	return c
}()

func must(h *handler.Handler, err error) *handler.Handler {
	if err != nil {
		panic(err)
	}
	return h
}`,
		result: "*handler.Handler",
		table: []string{
			`return must(handler.NewHandler(handler.Config{BasePath: "/", StoreComposer: composer}))`,
			`return must(handler.NewHandler(handler.Config{BasePath: "/", StoreComposer: composer, Cors: &handler.DefaultCorsConfig}))`,
			`return must(handler.NewHandler(handler.Config{BasePath: "/", StoreComposer: composer, Cors: &handler.CorsConfig{}}))`,
			`return must(handler.NewHandler(handler.Config{BasePath: "/", StoreComposer: composer, Cors: &handler.CorsConfig{Disable: true}}))`,
			"c := handler.DefaultCorsConfig\nc.AllowCredentials = true\nreturn must(handler.NewHandler(handler.Config{BasePath: \"/\", StoreComposer: composer, Cors: &c}))",
		},
		random: func(g *gen) string {
			return "return must(handler.NewHandler(handler.Config{BasePath: \"/\", StoreComposer: composer, Cors: " + literal("&handler.CorsConfig",
				g.field(95, "AllowOrigin", "regexp.MustCompile("+strconv.Quote(g.pick(patterns...))+")"),
				g.field(10, "Disable", "true"),
				g.field(50, "AllowCredentials", "true"),
				g.field(50, "AllowMethods", commas(g.methods())),
				g.field(50, "AllowHeaders", commas(g.headers())),
				g.field(50, "ExposeHeaders", commas(g.exposed())),
			) + "}))"
		},
		driverImports: `"github.com/tus/tusd/v2/pkg/handler"`,
		open:          "func open(c *handler.Handler) serve.Server { return serve.Handler(c) }",
	},
	{
		name:    "grpcweb",
		imports: predicateImports + "\"net/http\"\n\"github.com/improbable-eng/grpc-web/go/grpcweb\"",
		decls:   predicateDecls + `var ok = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "application/grpc+proto") })`,
		result:  "*grpcweb.WrappedGrpcServer",
		table: []string{
			"return grpcweb.WrapHandler(ok)",
			"return grpcweb.WrapHandler(ok, grpcweb.WithCorsForRegisteredEndpointsOnly(false))",
			"return grpcweb.WrapHandler(ok, grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithOriginFunc(func(string) bool { return true }))",
		},
		random: func(g *gen) string {
			s := "return grpcweb.WrapHandler(ok, grpcweb.WithCorsForRegisteredEndpointsOnly(false)"
			if g.chance(90) {
				s += ", grpcweb.WithOriginFunc(" + g.predicate("origin string", "origin", "bool", same) + ")"
			}
			if g.chance(50) {
				s += ", grpcweb.WithAllowedRequestHeaders(" + list(g.headers()) + ")"
			}
			return s + ")"
		},
		ask: func() (out []policy.Probe) {
			for _, o := range asking {
				out = append(out, policy.Probe{Origin: o},
					policy.Probe{Origin: o, Preflight: true, Method: "POST", Headers: "x-grpc-web"},
					policy.Probe{Origin: o, Preflight: true, Method: "POST", Headers: "content-type, x-evil, x-grpc-web"})
			}
			return out
		}(),
		loose:         true, // it is that of whichever rs/cors the program has
		driverImports: "\"net/http\"\n\"github.com/improbable-eng/grpc-web/go/grpcweb\"",
		open: `func open(c *grpcweb.WrappedGrpcServer) serve.Server {
	return serve.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == "GET" {
			r.Method = "POST"
			r.Header.Set("Content-Type", "application/grpc-web+proto")
			r.Body = http.NoBody
		}
		c.ServeHTTP(w, r)
	}))
}`,
	},
}
