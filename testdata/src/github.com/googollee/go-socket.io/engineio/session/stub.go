// Package session is a stub of github.com/googollee/go-socket.io/engineio/session for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package session

type FrameType byte

type IDGenerator interface {
	NewID() string
}
