// Package far has what other packages make their configurations with.
package far

import (
	"net/http"
	"strings"
)

// Config is made by the functions below.
type Config struct {
	Origins []string
	Private bool
	Check   func(origin string) bool
}

// Option changes a configuration.
type Option func(*Config)

// Sites adds sites.
func Sites(list ...string) Option {
	return func(c *Config) { c.Origins = append(c.Origins, list...) }
}

// Cookies allows credentials.
func Cookies(c *Config) { c.Private = true }

// Asking has a function decide.
func Asking(check func(origin string) bool) Option { return func(c *Config) { c.Check = check } }

// New applies options.
func New(opts ...Option) Config {
	c := Config{}
	for _, o := range opts {
		o(&c)
	}
	return c
}

// Builder makes a configuration step by step.
type Builder struct{ c Config }

// Site adds a site.
func (b *Builder) Site(o string) *Builder { b.c.Origins = append(b.c.Origins, o); return b }

// Private says whether credentials are allowed.
func (b *Builder) Private(yes bool) *Builder { b.c.Private = yes; return b }

// Config is what came out.
func (b *Builder) Config() *Config { return &b.c }

// Or returns the first value that is not zero.
func Or[T comparable](values ...T) (zero T) {
	for _, v := range values {
		if v != zero {
			return v
		}
	}
	return zero
}

// Must panics if there is an error.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Shared is a configuration with a mistake in it.
func Shared() (Config, error) {
	return Config{Origins: []string{"https://app.example.com", "null"}, Private: true}, nil
}

// Stage is where a program runs.
type Stage uint8

// Stages.
const (
	Live Stage = iota
	Test
)

// Origins returns the list of a stage.
func (s Stage) Origins() []string {
	if s == Test {
		return []string{"http://test.example.com"}
	}
	return []string{"https://app.example.com"}
}

// Lister has a list.
type Lister interface{ List() []string }

// Fixed is a list.
type Fixed []string

// List returns it.
func (f Fixed) List() []string { return f }

// Under makes a check for the sites under a domain.
func Under(domain string) func(*http.Request) bool {
	return func(r *http.Request) bool {
		return strings.HasSuffix(strings.ToLower(r.Header.Get("Origin")), strings.ToLower(domain))
	}
}
