// Package exec executes Go functions abstractly: on values that are known
// exactly where the program fixes them and unknown, with their provenance,
// where it does not.
//
// exec knows nothing of CORS. A caller lowers a package with [NewProgram],
// creates a [Machine] with the intrinsics of the libraries it models, and runs
// an entry with [Machine.Explore], which enumerates the feasible paths by
// replaying vectors of decisions. States are never merged: merging would lose
// the concrete strings that make the answers exact.
//
// # Values
//
// A [Value] is a payload with the position of the expression that produced it
// and a taint that says whether it depends on the probe. Memory is a tree of
// [Cell]s; an undo log restores it between paths.
//
// # Unknowns
//
// An [Unknown] remembers what made it unknown ([Source]), because a finding
// may rest on a circumstance of the request (an attacker picks the path), on
// the default of a configuration value, but never on a configuration value
// that merely might be dangerous, and never on something that exec itself
// could not follow.
//
// A computed unknown remembers its computation, which can be repeated on a text
// that somebody may write as a setting: that tells which way a test goes for an
// ordinary setting, and what a pattern without anchors lets through.
//
// # Budget
//
// Paths, steps and call depth are bounded ([Limits]). An exploration that was
// cut short says so; callers must then make no universal claim ("nobody gets
// in"), while an existing witness stays valid.
package exec
