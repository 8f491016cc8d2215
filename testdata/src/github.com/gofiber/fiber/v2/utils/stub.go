// Package utils is a stub of github.com/gofiber/fiber/v2/utils for the analyzer's tests.
// It holds declarations only; the drift test compares them with the library.
package utils

type JSONMarshal func(v interface{}) ([]byte, error)

type JSONUnmarshal func(data []byte, v interface{}) error

type XMLMarshal func(v interface{}) ([]byte, error)
