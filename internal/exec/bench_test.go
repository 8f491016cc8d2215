package exec_test

import (
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/exec/corpus"
)

// BenchmarkPredicates executes every predicate of the corpus on one origin.
func BenchmarkPredicates(b *testing.B) {
	prog := loadCorpus(b)
	m := exec.NewMachine(prog, exec.Hooks{})
	m.Init()
	var refs []*exec.FuncRef
	for _, p := range corpus.Predicates() {
		refs = append(refs, prog.Ref(prog.SSA().Func(p.Name)))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range refs {
			judge(m, r, "https://evilexample.com")
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(refs)), "µs/predicate")
}

// BenchmarkInit executes the package initialiser of the corpus.
func BenchmarkInit(b *testing.B) {
	prog := loadCorpus(b)
	b.ReportAllocs()
	for b.Loop() {
		exec.NewMachine(prog, exec.Hooks{}).Init()
	}
}

// BenchmarkLongList looks an origin up in a list of 10,000, in four ways.
func BenchmarkLongList(b *testing.B) {
	prog := program(b, `package p

import (
	"fmt"
	"slices"
)

var list = func() []string {
	l := make([]string, 10000)
	for i := range l {
		l[i] = fmt.Sprintf("https://h%d.example.com", i)
	}
	return l
}()

func contains(o string) bool { return slices.Contains(list, o) }
func loop(o string) bool { for _, a := range list { if a == o { return true } }; return false }
func callback(o string) bool { return slices.ContainsFunc(list, func(a string) bool { return a == o }) }
func built(o string) bool { m := map[string]bool{}; for _, a := range list { m[a] = true }; return m[o] }
`)
	m := exec.NewMachine(prog, exec.Hooks{})
	m.Init()
	for _, name := range []string{"contains", "loop", "callback", "built"} {
		ref := prog.Ref(prog.SSA().Func(name))
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if got := fuzzRun(m, ref, "https://evil.example"); got != 'F' {
					b.Fatalf("%c", got)
				}
			}
		})
	}
}
