// Package helpers reads the environment for the program, and has no word about
// what it is read for.
package helpers

import (
	"os"
	"strings"
)

// Get returns a variable of the environment, or the default.
func Get(key, def string) string {
	if v, ok := os.LookupEnv(key); ok {
		return v
	}
	return def
}

// List returns the parts of one.
func List(key string, def ...string) []string {
	v := os.Getenv(key)
	if v == "" {
		return def
	}
	return strings.Split(v, ",")
}

// On reports whether one is on.
func On(key string, def bool) bool {
	switch os.Getenv(key) {
	case "1", "true", "yes":
		return true
	case "0", "false", "no":
		return false
	}
	return def
}

// Or returns the first of two values that there is.
func Or[T comparable](v, fallback T) T {
	var zero T
	if v == zero {
		return fallback
	}
	return v
}

// Reader reads variables that begin alike.
type Reader struct{ prefix string }

// New makes one.
func New(prefix string) *Reader { return &Reader{prefix} }

// Get returns a variable, or the default.
func (r *Reader) Get(key, def string) string { return Get(r.prefix+key, def) }
