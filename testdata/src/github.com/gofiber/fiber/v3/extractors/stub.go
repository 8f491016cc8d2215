// Package extractors is a stub of github.com/gofiber/fiber/v3/extractors for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package extractors

type Extractor struct{}
