// Package cors is a stub of connectrpc.com/cors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cors

func AllowedHeaders() []string { return nil }

func AllowedMethods() []string { return nil }

func ExposedHeaders() []string { return nil }
