// Package frame is a stub of github.com/googollee/go-socket.io/engineio/frame for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package frame

type Type byte
