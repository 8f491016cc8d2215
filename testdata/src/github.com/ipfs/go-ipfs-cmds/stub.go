// Package cmds is a stub of github.com/ipfs/go-ipfs-cmds for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cmds

type Command struct{}

type Environment interface{}
