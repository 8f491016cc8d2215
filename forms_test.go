package corsvet_test

import (
	"os"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

// TestForms runs the analyzer on the ways in which a value reaches a policy:
// through variables, configuration and packages. Each is there open, closed
// and in a way that nobody can judge.
func TestForms(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	dirs, err := os.ReadDir("testdata/src/forms")
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []string
	for _, d := range dirs {
		pkgs = append(pkgs, "forms/"+d.Name())
	}
	analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, pkgs...)
}
