package exec_test

import (
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	ex "github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/exec/corpus"
)

// TestGenerated executes random predicates abstractly and for real, from one
// and the same file: every known answer, panics included, must be the real one.
// When the argument is unknown, the answers of all paths must include the real
// ones.
//
// A longer run, with another seed:
//
//	CORSVET_FUZZ_SEED=7 CORSVET_FUZZ_COUNT=5000 go test ./internal/exec -run TestGenerated -timeout 1h -v
func TestGenerated(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	if testing.Short() {
		t.Skip("compiles a program")
	}
	seed, count := uint64(1), 300
	if s := os.Getenv("CORSVET_FUZZ_SEED"); s != "" {
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seed = n
	}
	if s := os.Getenv("CORSVET_FUZZ_COUNT"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		count = n
	}
	const batch = 300
	var total, unknowns, claims int
	for first := 0; first < count; first += batch {
		a, u, c := fuzzBatch(t, seed+uint64(first/batch), min(batch, count-first))
		total, unknowns, claims = total+a, unknowns+u, claims+c
	}
	t.Logf("%d programs, %d answers, %d unknown (%.2f%%); %d programs followed on every path of an unknown argument", count, total, unknowns, 100*float64(unknowns)/float64(total), claims)
	if unknowns*50 > total {
		t.Errorf("more than 2%% unknown")
	}
}

// fuzzProbes are a sample of the corpus' origins.
func fuzzProbes() []string {
	var out []string
	for i, o := range corpus.Origins {
		if i%4 == 0 {
			out = append(out, o)
		}
	}
	return append(out, "")
}

func fuzzBatch(t *testing.T, seed uint64, n int) (total, unknowns, claims int) {
	t.Helper()
	dir := t.TempDir()
	probes := fuzzProbes()
	src := generate(seed, n, probes)
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("main.go", src)
	// The behaviour of package url and others follows the go directive of
	// the main module.
	write("go.mod", "module generated\n\n"+goDirective(t)+"\n")
	run := exec.Command("go", "run", ".")
	run.Dir = dir
	run.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	out, err := run.Output()
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok {
			t.Fatalf("seed %d: %v\n%.3000s", seed, err, e.Stderr)
		}
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: run.Env}, ".")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("load: %v %v", err, pkgs)
	}
	p := pkgs[0]
	prog := ex.NewProgram(p.Fset, p.Types, p.Syntax, p.TypesInfo)
	m := ex.NewMachine(prog, ex.Hooks{})
	m.Init()
	for line := range strings.Lines(string(out)) {
		num, want, _ := strings.Cut(strings.TrimSpace(line), " ")
		ref := prog.Ref(prog.SSA().Func("f" + num))
		stats := m.CountReasons()
		open := 0
		for i, probe := range probes {
			total++
			switch got := fuzzRun(m, ref, probe); {
			case got == '?':
				open++
			case got != want[i]:
				t.Errorf("seed %d: f%s(%q): exec says %c, really %c", seed, num, probe, got, want[i])
			}
		}
		if all, complete := fuzzAny(m, ref); complete {
			claims++
			for i, probe := range probes {
				if want[i] != 0 && !strings.ContainsRune(all, rune(want[i])) {
					t.Errorf("seed %d: f%s: for an unknown argument exec foresees only %q, but %q really gives %c", seed, num, all, probe, want[i])
					break
				}
			}
		}
		if open > 0 {
			t.Logf("seed %d: f%s: %d unknown; %v", seed, num, open, stats.Top(4))
		}
		unknowns += open
	}
	if keep := os.Getenv("CORSVET_FUZZ_KEEP"); keep != "" {
		if err := os.WriteFile(filepath.Join(keep, "seed"+strconv.FormatUint(seed, 10)+".go"), []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return total, unknowns, claims
}

// fuzzAny executes a predicate on an argument that the requester chooses and
// returns the answers of all paths; complete is false when exec does not claim
// that there are no others.
func fuzzAny(m *ex.Machine, fn *ex.FuncRef) (answers string, complete bool) {
	complete = true
	x := m.Explore(64, func() ex.Value {
		return ex.Bool(m.Decide(m.CallRef(fn, []ex.Value{m.NewUnknown(ex.Circumstance, types.Typ[types.String], "o")})))
	}, func(p ex.Path, v ex.Value) {
		b, known := v.AsBool()
		switch {
		case p.Panicks:
			answers += "P"
		case p.Maybe || p.Cut || !known:
			complete = false
		case b:
			answers += "T"
		default:
			answers += "F"
		}
	})
	return answers, complete && x.Complete
}

func goDirective(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "go ") {
			return strings.TrimSpace(line)
		}
	}
	t.Fatal("go.mod has no go directive")
	return ""
}

// fuzzRun executes a predicate abstractly: T, F, P for a panic, ? for unknown.
func fuzzRun(m *ex.Machine, fn *ex.FuncRef, origin string) byte {
	got := byte(0)
	x := m.Explore(32, func() ex.Value {
		return m.CallRef(fn, []ex.Value{ex.Str(origin).Tainted(ex.Origin)})
	}, func(p ex.Path, v ex.Value) {
		one := byte('?')
		b, known := v.AsBool()
		switch {
		case p.Maybe || p.Cut || p.Halted:
		case p.Panicks:
			one = 'P'
		case known && b:
			one = 'T'
		case known:
			one = 'F'
		}
		if got != 0 && got != one {
			one = '?'
		}
		got = one
	})
	if !x.Complete || x.Paths != 1 {
		return '?'
	}
	return got
}
