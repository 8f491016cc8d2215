// Package packet is a stub of github.com/googollee/go-socket.io/engineio/packet for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package packet

type Type int
