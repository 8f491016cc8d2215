// Package structs is a stub of github.com/knadh/koanf/providers/structs for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package structs

type Structs struct{}

func Provider(s any, tag string) *Structs { return nil }

func (*Structs) Read() (map[string]any, error) { return nil, nil }

func (*Structs) ReadBytes() ([]byte, error) { return nil, nil }
