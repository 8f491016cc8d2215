// Package confmap is a stub of github.com/knadh/koanf/providers/confmap for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package confmap

type Confmap struct{}

func Provider(mp map[string]any, delim string) *Confmap { return nil }

func (*Confmap) Read() (map[string]any, error) { return nil, nil }

func (*Confmap) ReadBytes() ([]byte, error) { return nil, nil }
