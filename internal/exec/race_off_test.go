//go:build !race

package exec_test

// raceEnabled says that the race detector slows everything down several times.
const raceEnabled = false
