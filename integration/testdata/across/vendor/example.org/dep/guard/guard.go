// Package guard decides who may come in.
package guard

import "example.org/dep/origins"

// Guard decides about origins.
type Guard interface{ AllowOrigin(origin string) bool }

type guard struct{ known *origins.Set }

func (g *guard) AllowOrigin(origin string) bool { return g.known.Has(origin) }

// New lets the origins of a list in.
func New(list ...string) Guard { return &guard{origins.New(list...)} }
