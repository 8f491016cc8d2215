//go:build !race

package corsvet_test

// raceEnabled says that the race detector slows everything down several times.
const raceEnabled = false
