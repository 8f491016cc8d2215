// Package mcpsdk serves the Model Context Protocol with
// github.com/modelcontextprotocol/go-sdk, which sends no CORS headers and
// takes net/http's protection.
package mcpsdk

import (
	"net/http"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// Off exempts every path.
func Off(s *mcp.Server) http.Handler {
	p := http.NewCrossOriginProtection()
	p.AddInsecureBypassPattern("/") // want `bypass: .*"/"`
	return mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, &mcp.StreamableHTTPOptions{CrossOriginProtection: p})
}

// On trusts one site.
func On(s *mcp.Server) (http.Handler, error) {
	p := http.NewCrossOriginProtection()
	if err := p.AddTrustedOrigin("https://app.example.com"); err != nil {
		return nil, err
	}
	return mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, &mcp.StreamableHTTPOptions{CrossOriginProtection: p}), nil
}

// Open adds the headers that the library does not send.
func Open(s *mcp.Server) http.Handler {
	h := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, nil)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: .* lets any website read this`
		h.ServeHTTP(w, r)
	})
}

// Configured is given the protection.
func Configured(s *mcp.Server, p *http.CrossOriginProtection) http.Handler {
	return mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, &mcp.StreamableHTTPOptions{CrossOriginProtection: p})
}
