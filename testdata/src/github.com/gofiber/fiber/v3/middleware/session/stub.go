// Package session is a stub of github.com/gofiber/fiber/v3/middleware/session for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package session

type Store struct{}
