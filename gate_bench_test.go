package corsvet_test

import (
	"runtime"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet"
)

// maxGate is what the analyzer may allocate over the standard library, in which
// hardly a package can hold a policy: the price of looking. An index of all
// calls costs 255 MB there, SSA for all packages 1,130 MB.
const maxGate = 60 << 20

// TestGate keeps the price under that.
func TestGate(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	if testing.Short() {
		t.Skip("type-checks the standard library")
	}
	pkgs := loadStd(t)
	if got := analyse(t, pkgs); got > maxGate {
		t.Errorf("the analyzer allocates %d MB over %d packages, more than %d MB", got>>20, len(pkgs), maxGate>>20)
	} else {
		t.Logf("%d MB over %d packages", got>>20, len(pkgs))
	}
}

// BenchmarkGate measures it: go test -run '^$' -bench Gate .
func BenchmarkGate(b *testing.B) {
	pkgs := loadStd(b)
	b.ReportAllocs()
	for b.Loop() {
		analyse(b, pkgs)
	}
}

func loadStd(tb testing.TB) []*packages.Package {
	tb.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule}, "std")
	if err != nil {
		tb.Fatal(err)
	}
	if len(pkgs) < 300 {
		tb.Fatalf("only %d packages in std", len(pkgs))
	}
	return pkgs
}

// analyse runs the analyzer on type-checked packages and returns what that
// allocates.
func analyse(tb testing.TB, pkgs []*packages.Package) uint64 {
	tb.Helper()
	a := corsvet.New(corsvet.Options{})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, &checker.Options{Sequential: true})
	if err != nil {
		tb.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	for _, act := range graph.Roots {
		if act.Err != nil {
			tb.Errorf("%s: %v", act.Package.PkgPath, act.Err)
		}
		for _, d := range act.Diagnostics {
			tb.Errorf("%s: %s", act.Package.Fset.Position(d.Pos), d.Message)
		}
	}
	return after.TotalAlloc - before.TotalAlloc
}
