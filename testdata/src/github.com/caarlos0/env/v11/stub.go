// Package env is a stub of github.com/caarlos0/env/v11 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package env

import (
	"reflect"
)

type OnSetFn func(tag string, value interface{}, isDefault bool)

type Options struct {
	Environment                  map[string]string
	TagName                      string
	PrefixTagName                string
	DefaultValueTagName          string
	RequiredIfNoDef              bool
	OnSet                        OnSetFn
	Prefix                       string
	UseFieldNameByDefault        bool
	SetDefaultsForZeroValuesOnly bool
	FuncMap                      map[reflect.Type]ParserFunc
}

type ParserFunc func(v string) (interface{}, error)

func Must[T any](t T, err error) T { return *new(T) }

func Parse(v interface{}) error { return nil }

func ParseAs[T any]() (T, error) { return *new(T), nil }

func ParseAsWithOptions[T any](opts Options) (T, error) { return *new(T), nil }

func ParseWithOptions(v interface{}, opts Options) error { return nil }

func ToMap(env []string) map[string]string { return nil }
