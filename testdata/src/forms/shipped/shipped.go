// Package shipped uses configurations whose values come from elsewhere: what
// the program ships stands beside their types.
package shipped

import (
	"github.com/rs/cors"

	"forms/ships"
)

// Bad: a variable of another package, which main sets to the default.
func current() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: ships.Current.Cors.AllowOrigins}) // want `wildcard: AllowedOrigins entry "\*" \(the default of Current\.Cors\.AllowOrigins\) lets any website read every response behind it; fine only for public data`
}

// Good: the same variable, with a closed default.
func currentTrusted() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: ships.Current.Cors.Trusted, AllowCredentials: true})
}

// Not known: the default leaves the list out.
func currentUnset() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: ships.Current.Cors.Unset, AllowCredentials: true})
}

// Bad: a parameter.
func parameter(c ships.Cors, cfg *ships.Config) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: cfg.Cors.AllowOrigins}) // want `wildcard: AllowedOrigins entry "\*" \(the default of cfg\.Cors\.AllowOrigins\) lets any website read every response behind it; fine only for public data`
}

type server struct{ cfg *ships.Tagged }

// Bad: a field of a receiver; the default is in a tag.
func (s *server) tagged() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: s.cfg.OpenOrigins}) // want `wildcard: AllowedOrigins entry "\*" \(the default of s\.cfg\.OpenOrigins\) lets any website read every response behind it; fine only for public data`
}

// Good: a tag with one origin.
func (s *server) taggedTrusted() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: s.cfg.TrustedOrigins, AllowCredentials: true})
}

// Not known: a tag without default.
func (s *server) taggedUnset() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: s.cfg.UnsetOrigins, AllowCredentials: true})
}

// Bad: a method completes the configuration.
func completed(c *ships.Completed) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.OpenOrigins}) // want `wildcard: AllowedOrigins entry "\*" \(the default of c\.OpenOrigins\) lets any website read every response behind it; fine only for public data`
}

// Not known: the method leaves this list alone.
func completedUnset(c *ships.Completed) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.UnsetOrigins, AllowCredentials: true})
}

// Not known: there are two defaults.
func twice(c ships.Twice) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.Origins})
}

type options struct{ Origins []string }

var defaultOptions = options{Origins: []string{"*"}} // want `wildcard: "\*" lets any website|wildcard: AllowedOrigins`

// Bad: the default is a variable of this package, and the finding stands there.
func own(o options) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: o.Origins})
}

// Bad: the function New of the type is the only one that says what is shipped.
func made(c *ships.Made) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.OpenOrigins}) // want `wildcard: AllowedOrigins entry "\*" \(the default of c\.OpenOrigins\) lets any website read every response behind it; fine only for public data`
}

// Not known: it leaves this list alone.
func madeUnset(c *ships.Made) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.UnsetOrigins, AllowCredentials: true})
}
