package truth

// Servers that stand on the WebSocket libraries.

var socketSubjects = []subject{
	{
		name: "gws", websocket: true, result: "*gws.Upgrader",
		imports: predicateImports + "\"net/http\"\n\"github.com/lxzan/gws\"",
		decls:   predicateDecls + "var _ http.Header\n",
		table: []string{
			"return gws.NewUpgrader(&gws.BuiltinEventHandler{}, nil)",
			"return gws.NewUpgrader(&gws.BuiltinEventHandler{}, &gws.ServerOption{})",
		},
		random: func(g *gen) string {
			return "return gws.NewUpgrader(&gws.BuiltinEventHandler{}, &gws.ServerOption{Authorize: " +
				g.predicate("r *http.Request, _ gws.SessionStorage", wsOrigin, "bool", same) + "})"
		},
		driverImports: "\"net/http\"\n\"github.com/lxzan/gws\"",
		open: `func open(c *gws.Upgrader) serve.Server {
	return serve.WebSockets(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if conn, err := c.Upgrade(w, r); err == nil {
			conn.NetConn().Close()
		}
	}))
}`,
	},
	{
		name: "neffos", websocket: true, result: "*neffos.Server",
		imports: predicateImports + "\"net/http\"\ngorillaws \"github.com/gorilla/websocket\"\n\"github.com/kataras/neffos\"\n" +
			"\"github.com/kataras/neffos/gobwas\"\n\"github.com/kataras/neffos/gorilla\"",
		decls: predicateDecls + "var _ http.Header\n",
		table: []string{
			"return neffos.New(gobwas.DefaultUpgrader, neffos.Events{})",
		},
		random: func(g *gen) string {
			return "return neffos.New(gorilla.Upgrader(gorillaws.Upgrader{CheckOrigin: " + g.wsCheck() + "}), neffos.Events{})"
		},
		driverImports: "\"github.com/kataras/neffos\"",
		open:          "func open(c *neffos.Server) serve.Server { return serve.WebSockets(c) }",
	},
	{
		name: "centrifuge", websocket: true, result: "centrifuge.WebsocketConfig",
		imports: predicateImports + "\"net/http\"\n\"github.com/centrifugal/centrifuge\"",
		decls:   predicateDecls + "var _ http.Header\n",
		table:   []string{"return centrifuge.WebsocketConfig{CheckOrigin: func(*http.Request) bool { return true }}"},
		random: func(g *gen) string {
			return "return centrifuge.WebsocketConfig{CheckOrigin: " + g.wsCheck() + "}"
		},
		driverImports: "\"github.com/centrifugal/centrifuge\"",
		open: `func open(c centrifuge.WebsocketConfig) serve.Server {
	node, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		panic(err)
	}
	return serve.WebSockets(centrifuge.NewWebsocketHandler(node, c))
}`,
	},
	mcpSubject("mcpsse", "SSEServer", "WithSSECORS", ".SSEHandler()"),
	mcpSubject("mcpstreamable", "StreamableHTTPServer", "WithStreamableHTTPCORS", ""),
}

// mcpSubject is one of the servers of mcp-go, whose streams end with the
// request.
func mcpSubject(name, typ, cors, handler string) subject {
	spell := func(options string) string {
		return "return server.New" + typ + "(server.NewMCPServer(\"x\", \"1\"), server." + cors + "(" + options + "))"
	}
	return subject{
		name: name, result: "*server." + typ,
		imports: "\"github.com/mark3labs/mcp-go/server\"",
		table: append(tableOf(func(l []string, creds bool) string {
			return spell("server.WithCORSAllowedOrigins(" + list(l) + "...)" + pickText(creds, ", server.WithCORSAllowCredentials()", ""))
		}), "return server.New"+typ+"(server.NewMCPServer(\"x\", \"1\"))", spell(""), spell("server.WithCORSAllowCredentials()")),
		random: func(g *gen) string {
			text := "server.WithCORSAllowedOrigins(" + list(g.origins()) + "...)"
			for _, o := range []string{
				"AllowedMethods(" + list(g.methods()) + "...)", "AllowedHeaders(" + list(g.headers()) + "...)",
				"ExposedHeaders(" + list(g.exposed()) + "...)", "AllowCredentials()", "MaxAge(600)",
			} {
				if g.chance(40) {
					text += ", server.WithCORS" + o
				}
			}
			return spell(text)
		},
		driverImports: "\"context\"\n\"net/http\"\n\"github.com/mark3labs/mcp-go/server\"",
		open: `func open(c *server.` + typ + `) serve.Server {
	return serve.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancel(r.Context())
		cancel()
		c` + handler + `.ServeHTTP(w, r.WithContext(ctx))
	}))
}`,
	}
}
