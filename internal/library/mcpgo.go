package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// mcpGo is github.com/mark3labs/mcp-go/server, read at v0.32.0 to v1.2.1. The
// SSE server sends "*" as long as nobody lists origins, which is possible
// since v0.55.0; the streamable server sends nothing then.
func mcpGo() *Row {
	const path = "github.com/mark3labs/mcp-go/server"
	row := &Row{
		Name:  "mcp-go",
		Paths: []string{path},
		Doc:   Doc{"v0.32.0 to v1.2.1", "NewSSEServer, NewStreamableHTTPServer and their CORS options"},
		Options: []Option{
			{path + ".WithCORSAllowedOrigins", optionSetting("AllowedOrigins")},
			{path + ".WithCORSAllowedMethods", optionSetting("AllowedMethods")},
			{path + ".WithCORSAllowedHeaders", optionSetting("AllowedHeaders")},
			{path + ".WithCORSExposedHeaders", optionSetting("ExposedHeaders")},
			{path + ".WithCORSMaxAge", optionSetting("MaxAge")},
			{path + ".WithCORSAllowCredentials", optionTrue("AllowCredentials")},
			{path + ".WithSSECORS", optionGroup},
			{path + ".WithStreamableHTTPCORS", optionGroup},
		},
	}
	for _, name := range strings.Fields("AppendQueryToMessageEndpoint BasePath BaseURL DisableLocalhostProtection DisableStreaming DynamicBasePath " +
		"EndpointPath HTTPContextFunc HTTPServer HeartbeatInterval KeepAlive KeepAliveInterval MessageEndpoint SSEContextFunc " +
		"SSEDisableLocalhostProtection SSEEndpoint SessionIDGenerator SessionIdManager SessionIdleTTL StateLess Stateful StaticBasePath " +
		"StreamableHTTPLogger StreamableHTTPServer TLSCert UseFullURLForMessageEndpoint") {
		row.Options = append(row.Options, Option{path + ".With" + name, optionNothing})
	}
	fields := Fields{
		"AllowedOrigins":   policy.Origins,
		"AllowedMethods":   policy.Methods,
		"AllowedHeaders":   policy.RequestHeaders,
		"ExposedHeaders":   policy.ExposedHeaders,
		"MaxAge":           policy.MaxAge,
		"AllowCredentials": policy.Credentials,
	}
	row.Entries = []Entry{ // func(server *MCPServer, opts ...) *SSEServer
		{Sym: path + ".NewSSEServer", Config: -1, Gather: gatherOptions(1), Fields: fields, Model: mcpSSE},
		{Sym: path + ".NewStreamableHTTPServer", Config: -1, Gather: gatherOptions(1), Fields: fields, Model: mcpStreamable},
	}
	return row
}

// optionGroup makes a functional option that applies its variadic arguments,
// which are functional options too.
func optionGroup(c *exec.Call) (exec.Value, bool) {
	if len(c.Args) == 0 {
		return exec.Value{}, false
	}
	m, list := c.M, c.Args[0]
	return newOption(c, func(s *Settings) { applyOptions(m, list, s) })
}

func mcpSSE(v *View, p policy.Probe) policy.Response {
	if v.Empty("AllowedOrigins") {
		var r policy.Response
		if !p.Preflight { // only GET is answered
			r.AllowOrigin = v.Field("*")
		}
		return r
	}
	return mcpStreamable(v, p)
}

func mcpStreamable(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if v.Empty("AllowedOrigins") {
		return r
	}
	r.Vary = known("Origin")
	star := false
	ok := v.scan("AllowedOrigins", exec.Text, func(it Item) bool {
		star = it.Text == "*"
		return star || p.Origin != "" && it.Text == p.Origin
	})
	if p.Preflight {
		r.Methods = v.Join("AllowedMethods", ", ", "GET, POST, DELETE, OPTIONS")
		r.Headers = v.Join("AllowedHeaders", ", ", "Content-Type, Mcp-Session-Id, Last-Event-ID, Authorization")
	}
	if !ok {
		return r
	}
	credentials := v.Bool("AllowCredentials")
	if star && credentials && p.Origin == "" {
		return r
	}
	r.Expose = v.Join("ExposedHeaders", ", ", "Mcp-Session-Id")
	v.grant(&r, star && !credentials, p.Origin, "AllowCredentials")
	return r
}
