// Package corpus holds ordinary Go functions that decide about origins, and
// ordinary HTTP handlers that answer cross-origin requests, written in as many
// styles as web developers write them. It is the material of a differential
// test: each function is executed abstractly and also really run, and the two
// answers must agree.
//
// Everything in here is deterministic and depends on the standard library only.
// Functions keep no state that changes an answer from one call to the next.
package corpus

import (
	"net/http"
	"slices"
)

// Predicate decides about an origin.
//
// A call of F may panic; a server turns that into a refusal, so a panic counts
// as "not allowed".
type Predicate struct {
	// Name is the name of the Go function in this package.
	Name string
	// Sound is false when F accepts an origin that an attacker can register
	// or make a browser send (see Attackers).
	Sound bool
	F     func(origin string) bool
}

// Handler answers a request, possibly with CORS headers.
//
// A call of F may panic; the server then drops the connection, so a panic
// counts as an answer that nobody can read.
type Handler struct {
	// Name is the name of the Go function in this package.
	Name string
	// Sound is false when a page on some attacker origin (see Attackers) can
	// read an answer, with or without credentials.
	Sound bool
	F     http.HandlerFunc
}

// Predicates lists every predicate of the corpus.
func Predicates() []Predicate {
	return slices.Concat(
		equalityPredicates(),
		controlPredicates(),
		listPredicates(),
		listLibraryPredicates(),
		mapPredicates(),
		statePredicates(),
		affixPredicates(),
		cuttingPredicates(),
		rewritePredicates(),
		urlPredicates(),
		hostPredicates(),
		regexpPredicates(),
		closurePredicates(),
		methodPredicates(),
		genericPredicates(),
		resultPredicates(),
		requestPredicates(),
		bytePredicates(),
		encodingPredicates(),
		structurePredicates(),
	)
}

// Handlers lists every handler of the corpus.
func Handlers() []Handler {
	return slices.Concat(
		reflectHandlers(),
		guardHandlers(),
		nonOriginGuardHandlers(),
		orderHandlers(),
		middlewareHandlers(),
		preflightHandlers(),
		writeHandlers(),
		writerHandlers(),
		sourceHandlers(),
		structHandlers(),
		configHandlers(),
	)
}
