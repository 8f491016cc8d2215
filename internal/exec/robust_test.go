package exec_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/exec"
)

// programs lowers source files, each as a package of its own, by name.
func programs(t testing.TB, sources map[string]string) map[string]*exec.Program {
	t.Helper()
	dir := t.TempDir()
	write := func(name, text string) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module odd\n\ngo 1.26\n")
	for name, src := range sources {
		write(filepath.Join(name, "p.go"), src)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*exec.Program{}
	for _, p := range pkgs {
		if len(p.Errors) > 0 {
			t.Fatalf("%s: %v", p.PkgPath, p.Errors)
		}
		out[strings.TrimPrefix(p.PkgPath, "odd/")] = exec.NewProgram(p.Fset, p.Types, p.Syntax, p.TypesInfo)
	}
	return out
}

// program lowers one file of source.
func program(t testing.TB, src string) *exec.Program {
	t.Helper()
	return programs(t, map[string]string{"p": src})["p"]
}

// odd is a function that is hard on an executor: what it says of
// "https://example.com" is one of the answers wanted.
var odd = []struct{ name, decl, want string }{
	{"forever", `func f(o string) bool { for { } }`, "?"},
	{"countForever", `func f(o string) bool { for i := 0; ; i++ { if i < 0 { return true } } }`, "?"},
	{"gotoForever", `func f(o string) bool { again: if o != "" { goto again }; return false }`, "?"},
	{"selectNothing", `func f(o string) bool { select {} }`, "?F"},
	{"even", `func f(o string) bool { return even(len(o)) }
func even(n int) bool { if n == 0 { return true }; return odd(n - 1) }
func odd(n int) bool { if n == 0 { return false }; return even(n - 1) }`, "F"},
	{"mutual", `func f(o string) bool { return g(o + "x") }
func g(o string) bool { return f(o + "y") }`, "?"},
	{"mutualClosure", `func f(o string) bool { var a, b func(string) bool; a = func(s string) bool { return b(s) }; b = func(s string) bool { return a(s) }; return a(o) }`, "?"},
	{"deferForever", `func f(o string) bool { defer f(o); panic(o) }`, "?F"},
	{"deep", `func f(o string) bool { return down(100000, o) }
func down(n int, o string) bool { if n == 0 { return o == "https://example.com" }; return down(n-1, o) }`, "?T"},
	{"ackermann", `func f(o string) bool { return ack(4, 4) == len(o) }
func ack(m, n int) int { if m == 0 { return n + 1 }; if n == 0 { return ack(m-1, 1) }; return ack(m-1, ack(m, n-1)) }`, "?"},
	{"doubleText", `func f(o string) bool { for range 64 { o += o }; return len(o) == 0 }`, "?F"},
	{"doubleList", `func f(o string) bool { l := []string{o}; for range 64 { l = append(l, l...) }; return len(l) == 0 }`, "?F"},
	{"doubleReplace", `import "strings"
func f(o string) bool { s := "a"; for range 64 { s = strings.ReplaceAll(s, "a", "aa") }; return s == o }`, "?F"},
	{"squareReplace", `import "strings"
func f(o string) bool { s := strings.Repeat("a", 50000); s = strings.ReplaceAll(s, "a", s); return s == o }`, "?F"},
	{"repeat", `import "strings"
func f(o string) bool { return strings.Repeat(o, 1<<40) == "" }`, "?F"},
	{"repeatNested", `import "strings"
func f(o string) bool { s := o; for range 9 { s = strings.Repeat(s, 1000) }; return s == "" }`, "?F"},
	{"bytesRepeat", `import "bytes"
func f(o string) bool { return len(bytes.Repeat([]byte(o), 1<<40)) == 0 }`, "?F"},
	{"slicesRepeat", `import "slices"
func f(o string) bool { return len(slices.Repeat([]string{o}, 1<<40)) == 0 }`, "?F"},
	{"width", `import "fmt"
func f(o string) bool { return len(fmt.Sprintf("%*s", 1<<30, o)) < 0 }`, "?F"},
	{"makeHuge", `func f(o string) bool { return len(make([]string, 1<<50)) == len(o) }`, "?F"},
	{"makeNegative", `func f(o string) bool { n := -len(o); return len(make([]string, n)) == 0 }`, "F?"},
	{"hugeArray", `var a [1 << 30]byte
func f(o string) bool { return a[len(o)] == 0 }`, "?T"},
	{"copyArray", `func f(o string) bool { var a [100000]int; n := 0; for i := range 100000 { b := a; b[i] = i; n += b[0] }; return n == 0 }`, "?T"},
	{"hugeIndex", `func f(o string) bool { var l []string; return l[1<<40] == o }`, "F?"},
	{"manyDefers", `func f(o string) (r bool) { for range 100000 { defer func() { r = !r }() }; return false }`, "?F"},
	{"manyClosures", `func f(o string) bool { g := func(s string) bool { return s == "https://example.com" }; for range 50 { h := g; g = func(s string) bool { return h(s) } }; return g(o) }`, "T?"},
	{"catastrophic", `import "regexp"
var re = regexp.MustCompile("^(([a-z]+)+)+$")
func f(o string) bool { return re.MatchString(o) }`, "F"},
	{"longRegexp", `import ("regexp"; "strings")
var re = regexp.MustCompile("^(" + strings.Repeat("https://[a-z]+\\.example\\.org|", 5000) + "https://example\\.com)$")
func f(o string) bool { return re.MatchString(o) }`, "T?"},
	{"nestedRegexp", `import ("regexp"; "strings")
var re, err = regexp.Compile(strings.Repeat("(", 900) + "a" + strings.Repeat(")*", 900))
func f(o string) bool { return err == nil && re.MatchString(o) }`, "T?F"},
	{"badRegexp", `import "regexp"
func f(o string) bool { return regexp.MustCompile("(" + o).MatchString(o) }`, "F"},
	{"goroutine", `func f(o string) bool { c := make(chan bool); go func() { c <- o == "https://example.com" }(); return <-c }`, "?"},
	{"goroutineShared", `import "sync"
func f(o string) bool { ok := false; var wg sync.WaitGroup; wg.Add(1); go func() { defer wg.Done(); ok = true }(); wg.Wait(); return ok }`, "?T"},
	{"selectDefault", `import "time"
func f(o string) bool { c := make(chan string, 1); select { case c <- o: return o == "a"; case s := <-c: return s == o; case <-time.After(time.Second): return false; default: return false } }`, "?F"},
	{"rangeChannel", `func f(o string) bool { c := make(chan string, 3); c <- o; close(c); for s := range c { if s == "https://example.com" { return true } }; return false }`, "?T"},
	{"unsafeString", `import "unsafe"
func f(o string) bool { b := []byte(o); s := unsafe.String(unsafe.SliceData(b), len(b)); return s == "https://example.com" }`, "?T"},
	{"unsafePointer", `import "unsafe"
func f(o string) bool { p := (*[2]uintptr)(unsafe.Pointer(&o)); p[1] = 3; q := uintptr(unsafe.Pointer(p)) + 8; return *(*int)(unsafe.Pointer(q)) == 3 }`, "?TF"},
	{"reflected", `import "reflect"
func f(o string) bool { v := reflect.ValueOf(o); return v.Len() > 3 && reflect.DeepEqual(o, "https://example.com") }`, "?T"},
	{"sliceToArray", `func f(o string) bool { b := []byte(o); a := [4]byte(b[:4]); p := (*[2]byte)(b); return string(a[:]) == "http" && p[0] == 'h' }`, "T?"},
	{"complexNumbers", `func f(o string) bool { c := complex(1, float64(len(o))); return real(c*c) < imag(c) }`, "?T"},
	{"genericRecursion", `type list[T any] struct { v T; next *list[T] }
func (l *list[T]) has(eq func(T) bool) bool { for ; l != nil; l = l.next { if eq(l.v) { return true } }; return false }
func f(o string) bool { l := &list[string]{"a", &list[string]{"https://example.com", nil}}; return l.has(func(s string) bool { return s == o }) }`, "T"},
	{"cycle", `type node struct { s string; next *node }
func f(o string) bool { n := &node{s: o}; n.next = n; for n.next != nil { n = n.next }; return true }`, "?"},
	{"cycleInterface", `type t []any
func f(o string) bool { x := t{o, nil}; x[1] = x; return len(x[1].(t)[1].(t)) == 2 }`, "T"},
	{"recursiveMap", `type m map[string]m
func f(o string) bool { x := m{}; x["a"] = x; _, ok := x["a"]["a"]["a"][o]; return ok }`, "F"},
	{"embeddedLoop", `type a struct{ *b }
type b struct{ *a; s string }
func f(o string) bool { x := &a{}; x.b = &b{a: x, s: o}; return x.b.a.b.s == "https://example.com" }`, "T"},
	{"nilMap", `func f(o string) bool { var m map[string]bool; m[o] = true; return true }`, "F"},
	{"nilFunc", `func f(o string) bool { var g func(string) bool; return g(o) }`, "F"},
	{"divide", `func f(o string) bool { return len(o)/(len(o)-len(o)) == 0 }`, "F?"},
	{"shiftNegative", `func f(o string) bool { n := -len(o); return 1<<n == 0 }`, "F?"},
	{"overflow", `func f(o string) bool { var n int8 = 127; n += int8(len(o) - len(o) + 1); return n == -128 }`, "T"},
	{"labels", `func f(o string) bool { n := 0
outer: for i := range 10 { for j := range 10 { if j == i { continue outer }; if i == 5 { break outer }; n++ } }; return n == 10 }`, "T"},
	{"recoverNested", `func f(o string) (ok bool) { defer func() { if recover() != nil { ok = true } }(); defer func() { defer func() { recover() }(); panic("inner") }(); panic("outer") }`, "T"},
	{"initCycle", `var x = func() int { return y }()
var y = 3
func f(o string) bool { return x == 3 }`, "T"},
	{"iotaTypes", `type k int
const ( a k = iota; b; c )
func (x k) String() string { return [...]string{"a", "b", "c"}[x] }
func f(o string) bool { return b.String() == "b" && k(2) == c }`, "T"},
	{"rangeFuncDefer", `func seq(yield func(int) bool) { for i := range 3 { if !yield(i) { return } } }
func f(o string) (ok bool) { n := 0; defer func() { ok = n == 3 }(); for range seq { defer func() { n++ }() }; return false }`, "T"},
	{"pullForever", `import "iter"
func nat(yield func(int) bool) { for i := 0; ; i++ { if !yield(i) { return } } }
func f(o string) bool { next, stop := iter.Pull(nat); defer stop(); for range 5 { next() }; n, _ := next(); return n == 5 }`, "T"},
}

// maxSteps bounds the executions of one function: a few explorations.
const maxSteps = 12_000_000

// TestOdd executes odd code: no panic, an answer after a bounded number of
// steps, and never a wrong one.
func TestOdd(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	sources := map[string]string{}
	for _, c := range odd {
		sources[c.name] = "package odd\n\n" + c.decl + "\n"
	}
	progs := programs(t, sources)
	for _, c := range odd {
		t.Run(c.name, func(t *testing.T) {
			prog := progs[c.name]
			m := exec.NewMachine(prog, exec.Hooks{})
			m.Init()
			got := fuzzRun(m, prog.Ref(prog.SSA().Func("f")), "https://example.com")
			if n := m.Steps(); n > maxSteps {
				t.Errorf("took %d steps", n)
			}
			if got == 'P' {
				got = 'F'
			}
			if !strings.ContainsRune(c.want, rune(got)) {
				t.Errorf("exec says %c, want one of %s", got, c.want)
			}
		})
	}
}

// TestCharged executes loops around operations that look at much at once: what
// these look at is counted, so that the loops are cut.
func TestCharged(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	const rest = ` { n++ } }; return n == 1 }`
	var keys strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&keys, "\"https://h%d.example.com\": true,\n", i)
	}
	prog := program(t, `package odd

import ("maps"; "regexp"; "slices"; "strings"; "sync")

var set = map[string]bool{
`+keys.String()+`}

var list = slices.Collect(maps.Keys(set))

var shared = func() *sync.Map { m := new(sync.Map); for k := range set { m.Store(k, true) }; return m }()

var long, pattern = strings.Repeat("a", 40_000), regexp.MustCompile(strings.Repeat("(a|b)*", 200) + "c")

func lookups(o string) bool { n := 0; for range 4000 { if set[o]`+rest+`
func loads(o string) bool { n := 0; for range 4000 { if _, ok := shared.Load(o); ok`+rest+`
func searches(o string) bool { n := 0; for range 4000 { if slices.Contains(list, o)`+rest+`
func texts(o string) bool { n := 0; for range 4000 { if strings.Contains(long, o)`+rest+`
func patterns(o string) bool { n := 0; for range 200 { if pattern.MatchString(long + o)`+rest+`
`)
	m := exec.NewMachine(prog, exec.Hooks{})
	m.Init()
	m.Limits.Steps = 40_000
	for _, name := range []string{"lookups", "loads", "searches", "texts", "patterns"} {
		if got := fuzzRun(m, prog.Ref(prog.SSA().Func(name)), "https://example.com"); got != '?' {
			t.Errorf("%s: exec says %c, and looked at all of it", name, got)
		}
	}
}

// TestNested executes deeply nested and very large, but ordinary code.
func TestNested(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	const deep, wide = 300, 10_000
	var b strings.Builder
	b.WriteString("package odd\n\nimport \"slices\"\n\n")
	b.WriteString("func ifs(o string) bool {\n" + strings.Repeat("if o != \"\" {\n", deep) + "return o == \"https://example.com\"\n" + strings.Repeat("}\n", deep) + "return false\n}\n")
	b.WriteString("func parens(o string) bool { return " + strings.Repeat("(", deep) + "o" + strings.Repeat(" + \"\")", deep) + " == \"https://example.com\" }\n")
	b.WriteString("func ors(o string) bool { return " + strings.Repeat("o == \"a\" || ", 2000) + "o == \"https://example.com\" }\n")
	b.WriteString("func closures(o string) bool { return " + strings.Repeat("func() bool { return ", 50) + "o == \"https://example.com\"" + strings.Repeat(" }()", 50) + " }\n")
	b.WriteString("var list = []string{\n")
	for i := range wide {
		fmt.Fprintf(&b, "\"https://h%d.example.com\",\n", i)
	}
	b.WriteString("\"https://example.com\"}\n\nvar set = map[string]bool{\n")
	for i := range wide {
		fmt.Fprintf(&b, "\"https://h%d.example.com\": true,\n", i)
	}
	b.WriteString("\"https://example.com\": true}\n")
	b.WriteString(`
func contains(o string) bool { return slices.Contains(list, o) }
func loop(o string) bool { for _, a := range list { if a == o { return true } }; return false }
func lookup(o string) bool { return set[o] }
func built(o string) bool { m := map[string]bool{}; for _, a := range list { m[a] = true }; return m[o] }
func sorted(o string) bool { l := slices.Clone(list); slices.Sort(l); _, ok := slices.BinarySearch(l, o); return ok }
func cases(o string) bool {
	switch o {
`)
	for i := range 3000 {
		fmt.Fprintf(&b, "case \"https://c%d.example.com\": return true\n", i)
	}
	b.WriteString("case \"https://example.com\": return true\n}\nreturn false\n}\n")
	prog := program(t, b.String())
	m := exec.NewMachine(prog, exec.Hooks{})
	m.Init()
	for _, name := range []string{"ifs", "parens", "ors", "closures", "contains", "loop", "lookup", "built", "sorted", "cases"} {
		ref := prog.Ref(prog.SSA().Func(name))
		for origin, want := range map[string]byte{"https://example.com": 'T', "https://evil.example": 'F'} {
			before := m.Steps()
			if got := fuzzRun(m, ref, origin); got != want {
				t.Errorf("%s(%q): %c, want %c", name, origin, got, want)
			}
			if n := m.Steps() - before; n > 400_000 { // linear in what is compared
				t.Errorf("%s took %d steps", name, n)
			}
		}
	}
}
