package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// startHeap is the memory that a run for go vet may take before the garbage
// collector begins. The go command starts one run for each package, of which
// few need more; there a collector that begins at 4 MB, as Go's does, takes a fifth of
// the time. The go compiler does the same (cmd/compile: base.AdjustStartingHeap).
const startHeap = 128 << 20

// collectLate makes the collector begin at startHeap. From its first cycle on
// it works as usual. What the user says in the environment comes first.
func collectLate() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	percent := debug.SetGCPercent(-1)
	debug.SetMemoryLimit(startHeap)
	// Cleanups run after a cycle that did not reach their object.
	runtime.AddCleanup(new(*byte), func(percent int) {
		debug.SetMemoryLimit(math.MaxInt64)
		debug.SetGCPercent(percent)
	}, percent)
}
