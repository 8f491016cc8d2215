// Package koanf is a stub of github.com/knadh/koanf/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package koanf

type Koanf struct{}

func New(delim string) *Koanf { return nil }

func (*Koanf) Bool(path string) bool { return false }

func (*Koanf) Exists(path string) bool { return false }

func (*Koanf) Get(path string) any { return nil }

func (*Koanf) Int(path string) int { return 0 }

func (*Koanf) Load(p Provider, pa Parser, opts ...Option) error { return nil }

func (*Koanf) String(path string) string { return "" }

func (*Koanf) Strings(path string) []string { return nil }

func (*Koanf) Unmarshal(path string, o any) error { return nil }

func (*Koanf) UnmarshalWithConf(path string, o any, c UnmarshalConf) error { return nil }

type Option func(*options)

type Parser interface {
	Unmarshal([]byte) (map[string]any, error)
	Marshal(map[string]any) ([]byte, error)
}

type Provider interface {
	ReadBytes() ([]byte, error)
	Read() (map[string]any, error)
}

type UnmarshalConf struct {
	Tag string
}

type options struct{}
