package corsvet_test

import (
	"os"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

// TestLibraries runs the analyzer on programs that configure each library:
// wrongly, rightly, and in ways that nobody can judge.
func TestLibraries(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	dirs, err := os.ReadDir("testdata/src/libraries")
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []string
	for _, d := range dirs {
		pkgs = append(pkgs, "libraries/"+d.Name())
	}
	// One run: what the programs import is loaded once.
	analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, pkgs...)
}
