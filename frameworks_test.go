package corsvet_test

import (
	"os"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

// TestWebSockets, TestCSRF and TestFrameworks run the analyzer on programs
// that use each library: wrongly, rightly, and in ways that nobody can judge.
func TestWebSockets(t *testing.T) { runBelow(t, "ws") }

func TestCSRF(t *testing.T) { runBelow(t, "csrf") }

func TestFrameworks(t *testing.T) { runBelow(t, "fw") }

// runBelow analyses all packages of a folder in one run: what they import is
// loaded once.
func runBelow(t *testing.T, folder string) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	t.Helper()
	dirs, err := os.ReadDir("testdata/src/" + folder)
	if err != nil {
		t.Fatal(err)
	}
	var pkgs []string
	for _, d := range dirs {
		pkgs = append(pkgs, folder+"/"+d.Name())
	}
	analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, pkgs...)
}
