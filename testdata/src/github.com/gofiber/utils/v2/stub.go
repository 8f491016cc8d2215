// Package utils is a stub of github.com/gofiber/utils/v2 for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package utils

type CBORMarshal func(v any) ([]byte, error)

type CBORUnmarshal func(data []byte, v any) error

type JSONMarshal func(v any) ([]byte, error)

type JSONUnmarshal func(data []byte, v any) error

type MsgPackMarshal func(v any) ([]byte, error)

type MsgPackUnmarshal func(data []byte, v any) error

type XMLMarshal func(v any) ([]byte, error)

type XMLUnmarshal func(data []byte, v any) error
