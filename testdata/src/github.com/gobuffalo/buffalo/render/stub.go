// Package render is a stub of github.com/gobuffalo/buffalo/render for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package render

import "io"

type Data map[string]interface{}

type Renderer interface {
	ContentType() string
	Render(io.Writer, Data) error
}

func JSON(v interface{}) Renderer { return nil }

func String(s string, args ...interface{}) Renderer { return nil }
