// Package transports is a stub of github.com/zishang520/socket.io/servers/engine/v3/transports for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package transports

type TransportCtor interface{}
