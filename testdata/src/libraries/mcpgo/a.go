// Package mcpgo serves the Model Context Protocol with github.com/mark3labs/mcp-go.
package mcpgo

import (
	"github.com/mark3labs/mcp-go/server"
)

// The SSE server lets everyone read unless origins are listed.
func sse(s *server.MCPServer) *server.SSEServer {
	return server.NewSSEServer(s, server.WithBaseURL("https://mcp.example.com"), server.WithKeepAlive(true)) // want `wildcard: server\.NewSSEServer\(.*\) lets any website read every response behind it; fine only for public data`
}

// A star with credentials becomes the request's origin.
func reflected(s *server.MCPServer) *server.StreamableHTTPServer {
	return server.NewStreamableHTTPServer(s, server.WithStreamableHTTPCORS(
		server.WithCORSAllowedOrigins("*"), // want `credentials: any website can read this as the signed-in user: with AllowedOrigins entry "\*", mcp-go sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		server.WithCORSAllowCredentials(),
	))
}

func star(s *server.MCPServer) *server.SSEServer {
	return server.NewSSEServer(s, server.WithSSECORS(server.WithCORSAllowedOrigins("*"))) // want `wildcard: AllowedOrigins entry "\*" lets any website read`
}

// null is any sandboxed frame.
func null(s *server.MCPServer) *server.SSEServer {
	return server.NewSSEServer(s, server.WithSSECORS(
		server.WithCORSAllowedOrigins("https://app.example.com", "null"), // want `nullorigin: .*"null"`
		server.WithCORSAllowCredentials(),
	))
}

func listed(s *server.MCPServer) *server.SSEServer {
	return server.NewSSEServer(s, server.WithSSECORS(
		server.WithCORSAllowedOrigins("https://app.example.com"),
		server.WithCORSAllowCredentials(),
	))
}

func listedStreamable(s *server.MCPServer) *server.StreamableHTTPServer {
	return server.NewStreamableHTTPServer(s, server.WithStateLess(true), server.WithStreamableHTTPCORS(
		server.WithCORSAllowedOrigins("https://app.example.com", "https://admin.example.com"),
		server.WithCORSAllowCredentials(),
	))
}

// The streamable server sends nothing by itself.
func streamable(s *server.MCPServer) *server.StreamableHTTPServer {
	return server.NewStreamableHTTPServer(s, server.WithEndpointPath("/mcp"))
}

// Options of the caller may list origins.
func given(s *server.MCPServer, opts ...server.SSEOption) *server.SSEServer {
	return server.NewSSEServer(s, opts...)
}

func givenOrigins(s *server.MCPServer, origins []string) *server.SSEServer {
	return server.NewSSEServer(s, server.WithSSECORS(server.WithCORSAllowedOrigins(origins...), server.WithCORSAllowCredentials()))
}
