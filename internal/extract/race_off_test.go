//go:build !race

package extract

// raceEnabled says that the race detector slows everything down several times.
const raceEnabled = false
