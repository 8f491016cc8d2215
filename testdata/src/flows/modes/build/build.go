// Package build says how the program was built.
package build

// Local is off in everything that is checked in.
const Local = false

// Everywhere is on.
const Everywhere = true

// Stage is set by the linker.
var Stage string
