// Package memstore is a stub of github.com/kataras/iris/v12/core/memstore for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package memstore

type Entry struct{}

type Store []Entry
