package exec_test

import (
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/exec/corpus"
)

// loadCorpus lowers the corpus package.
func loadCorpus(t testing.TB) *exec.Program {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, "./corpus")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("load: %v %v", err, pkgs)
	}
	p := pkgs[0]
	return exec.NewProgram(p.Fset, p.Types, p.Syntax, p.TypesInfo)
}

// tri is what exec says of a predicate.
type tri int

const (
	no tri = iota
	yes
	unknown
)

func (x tri) String() string { return [...]string{"no", "yes", "unknown"}[x] }

// judge executes a predicate abstractly for one origin.
func judge(m *exec.Machine, fn *exec.FuncRef, origin string) tri {
	anyYes, anyDoubt := false, false
	x := m.Explore(96, func() exec.Value {
		return m.CallRef(fn, []exec.Value{exec.Str(origin).Tainted(exec.Origin)})
	}, func(p exec.Path, v exec.Value) {
		b, known := v.AsBool()
		switch {
		case p.Maybe || p.Cut || chosen(p) || !known && !p.Panicks && !p.Halted:
			anyDoubt = true
		case b:
			anyYes = true
		}
	})
	switch {
	case anyYes:
		return yes
	case anyDoubt || !x.Complete:
		return unknown
	}
	return no
}

// TestPredicates executes every predicate of the corpus abstractly and for
// real: yes and no must agree everywhere, unknown must stay rare.
func TestPredicates(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	prog := loadCorpus(t)
	var total, unknowns int
	for _, p := range corpus.Predicates() {
		fn := prog.SSA().Func(p.Name)
		if fn == nil {
			t.Errorf("%s: no such function", p.Name)
			continue
		}
		m := exec.NewMachine(prog, exec.Hooks{})
		m.Init()
		stats := m.CountReasons()
		ref := prog.Ref(fn)
		open := 0
		for _, origin := range corpus.Origins {
			total++
			got := judge(m, ref, origin)
			want := no
			if really(p.F, origin) {
				want = yes
			}
			if got == unknown {
				open++
			} else if got != want {
				t.Errorf("%s(%q): exec says %v, really %v", p.Name, origin, got, want)
			}
		}
		if open > 0 {
			t.Logf("%s: %d unknown; %v", p.Name, open, stats.Top(4))
		}
		unknowns += open
	}
	t.Logf("%d predicates, %d answers, %d unknown (%.1f%%)", len(corpus.Predicates()), total, unknowns, 100*float64(unknowns)/float64(total))
	if unknowns*20 > total {
		t.Errorf("%d of %d answers are unknown: more than 5%%", unknowns, total)
	}
}

// chosen reports whether a path rests on configuration that the program does
// not set itself.
func chosen(p exec.Path) bool {
	for _, c := range p.Conds {
		if !c.Default {
			return true
		}
	}
	return false
}

func really(f func(string) bool, origin string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return f(origin)
}
