// Package cli is a stub of github.com/urfave/cli/v3 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package cli

import "context"

type ActionFunc func(context.Context, *Command) error

type BoolConfig struct {
	Count *int
}

type BoolFlag = FlagBase[bool, BoolConfig, boolValue]

type Command struct {
	Name     string
	Usage    string
	Version  string
	Commands []*Command
	Flags    []Flag
	Action   ActionFunc
}

func (*Command) Bool(name string) bool { return false }

func (*Command) Int(name string) int { return 0 }

func (*Command) Run(ctx context.Context, osArgs []string) (deferErr error) { return nil }

func (*Command) String(name string) string { return "" }

func (*Command) StringSlice(name string) []string { return nil }

type Flag interface {
	String() string
	Get() any
	PreParse() error
	PostParse() error
	Set(string, string) error
	Names() []string
	IsSet() bool
}

type FlagBase[T any, C any, VC ValueCreator[T, C]] struct {
	Name        string
	Usage       string
	Required    bool
	Value       T
	Destination *T
	Aliases     []string
}

func (*FlagBase[T, C, V]) Get() any { return nil }

func (*FlagBase[T, C, V]) IsSet() bool { return false }

func (*FlagBase[T, C, V]) Names() []string { return nil }

func (*FlagBase[T, C, V]) PostParse() error { return nil }

func (*FlagBase[T, C, V]) PreParse() error { return nil }

func (*FlagBase[T, C, V]) Set(_ string, val string) error { return nil }

func (*FlagBase[T, C, V]) String() string { return "" }

type SliceBase[T any, C any, VC ValueCreator[T, C]] struct{}

func (SliceBase[T, C, VC]) Create(val []T, p *[]T, c C) Value { return nil }

func (SliceBase[T, C, VC]) ToString(t []T) string { return "" }

type StringConfig struct {
	TrimSpace bool
}

type StringFlag = FlagBase[string, StringConfig, stringValue]

type StringSlice = SliceBase[string, StringConfig, stringValue]

type StringSliceFlag = FlagBase[[]string, StringConfig, StringSlice]

type Value interface {
	String() string
	Set(string) error
	Get() any
}

type ValueCreator[T any, C any] interface {
	Create(T, *T, C) Value
	ToString(T) string
}

type boolValue struct{}

func (boolValue) Create(val bool, p *bool, c BoolConfig) Value { return nil }

func (boolValue) ToString(value bool) string { return "" }

type stringValue struct{}

func (stringValue) Create(val string, p *string, c StringConfig) Value { return nil }

func (stringValue) ToString(val string) string { return "" }
