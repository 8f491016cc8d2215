package truth

import "fmt"

// WebSocket libraries: the configuration is the handler.

const (
	wsParams = "w http.ResponseWriter, r *http.Request"
	wsOpen   = "func open(c http.HandlerFunc) serve.Server { return serve.WebSockets(c) }"
	wsOrigin = `r.Header.Get("Origin")`
)

// wsCheck is a predicate about a request.
func (g *gen) wsCheck() string { return g.predicate("r *http.Request", wsOrigin, "bool", same) }

// acceptPatterns are OriginPatterns.
var acceptPatterns = []string{"example.com", "*.example.com", "*example.com", "example.*", "example.com*", "*", "**", "https://*", "https://example.com",
	"https://*.example.com", "*://*", "http*://example.com", "EXAMPLE.com", "[", "null", "", "example.com:*", "localhost:*", "ex?mple.com", "[a-z]*.example.com"}

func acceptSubject(name, path string) subject {
	spell := func(l []string) string {
		return "c, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: " + list(l) + "})\nif err == nil { c.CloseNow() }"
	}
	var table []string
	for _, p := range acceptPatterns {
		table = append(table, spell([]string{p}))
	}
	return subject{
		name: name, websocket: true, params: wsParams,
		imports: fmt.Sprintf("\"net/http\"\n%q", path),
		table: append(table, "c, err := websocket.Accept(w, r, nil)\nif err == nil { c.CloseNow() }",
			"c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})\nif err == nil { c.CloseNow() }"),
		random:        func(g *gen) string { return spell(g.some(3, acceptPatterns...)) },
		driverImports: `"net/http"`, open: wsOpen,
	}
}

var websocketSubjects = []subject{
	{
		name: "gorillawebsocket", websocket: true, params: wsParams,
		imports: predicateImports + "\"net/http\"\n\"github.com/gorilla/websocket\"",
		decls:   predicateDecls,
		table: []string{
			"u := websocket.Upgrader{}\nc, err := u.Upgrade(w, r, nil)\nif err == nil { c.Close() }",
			"c, err := websocket.Upgrade(w, r, nil, 1024, 1024)\nif err == nil { c.Close() }",
		},
		random: func(g *gen) string {
			return "u := websocket.Upgrader{CheckOrigin: " + g.wsCheck() + "}\nc, err := u.Upgrade(w, r, nil)\nif err == nil { c.Close() }"
		},
		driverImports: `"net/http"`, open: wsOpen,
	},
	acceptSubject("coderwebsocket", "github.com/coder/websocket"),
	acceptSubject("nhooyrwebsocket", "nhooyr.io/websocket"),
	{
		name: "gobwas", websocket: true, params: wsParams,
		imports: predicateImports + "\"net/http\"\n\"github.com/gobwas/ws\"",
		decls:   predicateDecls,
		table: []string{
			"c, _, _, err := ws.UpgradeHTTP(r, w)\nif err == nil { c.Close() }",
			"c, _, _, err := ws.HTTPUpgrader{}.Upgrade(r, w)\nif err == nil { c.Close() }",
		},
		random: func(g *gen) string {
			return "if ok := " + g.wsCheck() + "(r); !ok {\nhttp.Error(w, \"origin\", 403)\nreturn\n}\nc, _, _, err := ws.UpgradeHTTP(r, w)\nif err == nil { c.Close() }"
		},
		driverImports: `"net/http"`, open: wsOpen,
	},
	{
		name: "gobwasraw", websocket: true, params: "conn net.Conn",
		imports: predicateImports + "\"net\"\n\"github.com/gobwas/ws\"",
		decls:   predicateDecls,
		table: []string{
			"ws.Upgrade(conn)\nconn.Close()",
			"ws.Upgrader{}.Upgrade(conn)\nconn.Close()",
		},
		random: func(g *gen) string {
			return "u := ws.Upgrader{OnHeader: func(key, value []byte) error {\nif ok := " + g.predicate("origin string", "origin", "bool", same) +
				"; string(key) == \"Origin\" && !ok(string(value)) {\nreturn ws.RejectConnectionError(ws.RejectionStatus(403))\n}\nreturn nil\n}}\nu.Upgrade(conn)\nconn.Close()"
		},
		driverImports: `"net"`,
		open: `func open(c func(net.Conn)) serve.Server {
	return serve.Listener(func(l net.Listener) error {
		for {
			conn, err := l.Accept()
			if err != nil {
				return err
			}
			go c(conn)
		}
	})
}`,
	},
	{
		name: "xnet", websocket: true, params: wsParams,
		imports: predicateImports + "\"errors\"\n\"net/http\"\n\"golang.org/x/net/websocket\"",
		decls:   predicateDecls + "var errOrigin = errors.New(\"origin\")\n",
		table: []string{
			"websocket.Handler(func(*websocket.Conn) {}).ServeHTTP(w, r)",
			"websocket.Server{Handler: func(*websocket.Conn) {}}.ServeHTTP(w, r)",
		},
		random: func(g *gen) string {
			return "websocket.Server{Handler: func(*websocket.Conn) {}, Handshake: func(c *websocket.Config, r *http.Request) error {\nif ok := " +
				g.wsCheck() + "; !ok(r) {\nreturn errOrigin\n}\nreturn nil\n}}.ServeHTTP(w, r)"
		},
		driverImports: `"net/http"`, open: wsOpen,
	},
	{
		name: "melody", websocket: true, params: wsParams,
		imports: predicateImports + "\"net/http\"\n\"github.com/olahol/melody\"",
		decls:   predicateDecls,
		table: []string{
			"m := melody.New()\nm.HandleRequest(w, r)",
			"m := melody.New()\nm.Upgrader.CheckOrigin = nil\nm.HandleRequest(w, r)",
		},
		random: func(g *gen) string {
			return "m := melody.New()\nm.Upgrader.CheckOrigin = " + g.wsCheck() + "\nm.HandleRequest(w, r)"
		},
		driverImports: `"net/http"`, open: wsOpen,
	},
	{
		name: "fasthttpwebsocket", websocket: true, params: "ctx *fasthttp.RequestCtx",
		imports: predicateImports + "\"github.com/fasthttp/websocket\"\n\"github.com/valyala/fasthttp\"",
		decls:   predicateDecls,
		table: []string{
			"u := websocket.FastHTTPUpgrader{}\nu.Upgrade(ctx, func(*websocket.Conn) {})",
		},
		random: func(g *gen) string {
			return "u := websocket.FastHTTPUpgrader{CheckOrigin: " + g.predicate("ctx *fasthttp.RequestCtx", `string(ctx.Request.Header.Peek("Origin"))`, "bool", same) +
				"}\nu.Upgrade(ctx, func(*websocket.Conn) {})"
		},
		driverImports: "\"net\"\n\"github.com/valyala/fasthttp\"",
		open: `func open(c fasthttp.RequestHandler) serve.Server {
	return serve.Listener(func(l net.Listener) error { return fasthttp.Serve(l, c) })
}`,
	},
	{
		name: "fiberwebsocket", websocket: true, result: "fiber.Handler",
		imports: "\"github.com/gofiber/contrib/websocket\"\n\"github.com/gofiber/fiber/v2\"",
		table: []string{
			"return websocket.New(func(*websocket.Conn) {})",
			"return websocket.New(func(*websocket.Conn) {}, websocket.Config{Filter: func(c *fiber.Ctx) bool { return c.Get(\"Origin\") != \"null\" }})",
		},
		random: func(g *gen) string {
			return "return websocket.New(func(*websocket.Conn) {}, websocket.Config{Origins: " + list(g.origins()) + "})"
		},
		driverImports: "\"net\"\n\"github.com/gofiber/fiber/v2\"",
		open: `func open(c fiber.Handler) serve.Server {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Get(serve.Path, c)
	return serve.Listener(func(l net.Listener) error { return app.Listener(l) })
}`,
	},
	{
		name: "nbio", websocket: true, params: wsParams,
		imports: predicateImports + "\"net/http\"\n\"github.com/lesismal/nbio/nbhttp/websocket\"",
		decls:   predicateDecls,
		table:   []string{"u := websocket.NewUpgrader()\nc, err := u.Upgrade(w, r, nil)\nif err == nil { c.Close() }"},
		random: func(g *gen) string {
			return "u := websocket.NewUpgrader()\nu.CheckOrigin = " + g.wsCheck() + "\nc, err := u.Upgrade(w, r, nil)\nif err == nil { c.Close() }"
		},
		driverImports: `"net/http"`, open: wsOpen,
	},
}
