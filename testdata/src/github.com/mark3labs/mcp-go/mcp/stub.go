// Package mcp is a stub of github.com/mark3labs/mcp-go/mcp for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package mcp

type JSONRPCMessage interface{}
