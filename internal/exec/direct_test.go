package exec_test

import (
	"fmt"
	"go/token"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
)

const directSource = `package p

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
)

type options struct {
	Origins []string
	Set     map[string]bool
	Debug   bool
	inner   *options
}

var (
	fromEnv  = os.Getenv("ORIGINS")
	fromFlag = flag.Bool("open", false, "")
	onFlag   = flag.String("origin", "https://a.example", "")
	list     = []string{"one", "two"} // pos:one pos:two
)

func sum() int                 { n := 0; for i := range 5 { n += i * i }; return n }
func bytesOf() []byte          { return append([]byte("ab"), 'c') }
func runes() int               { n := 0; for range "añb" { n++ }; return n }
func pair() (string, error)    { return "x", errors.New("bad") }
func aliasing() string         { a := []string{"a", "b", "c"}; b := a[:2]; b = append(b, "z"); return a[2] + strconv.Itoa(len(b)) }
func copied() string           { a := []string{"a"}; b := slices.Clone(a); b[0] = "z"; return a[0] }
func arrays() bool             { a := [2]int{1, 2}; b := a; b[0] = 9; return a[0] == 1 && a != b }
func structs() bool            { a := options{Debug: true}; b := a; b.Debug = false; return a.Debug }
func pointers() bool           { a := &options{}; b := a; b.Debug = true; return a.Debug }
func mapsShared() int          { a := map[string]bool{"x": true}; b := a; b["y"] = true; c := maps.Clone(a); delete(c, "x"); return len(a)*10 + len(c) }
func captured() int            { n := 0; f := func() { n++ }; f(); f(); return n }
func loopVars() int            { var fs []func() int; for i := range 3 { fs = append(fs, func() int { return i }) }; return fs[0]() + fs[2]()*10 }
func methodValue() string      { f := strings.NewReplacer("a", "b").Replace; return f("aa") }
func nilSlice() bool           { var s []string; return s == nil && len(s) == 0 && append(s, "a") != nil }
func typedNil() bool           { var p *os.PathError; var e error = p; return e != nil }
func deferred() (n int)        { defer func() { n *= 2 }(); n = 21; return n }
func wrapped() bool            { e := errors.New("x"); return errors.Is(errors.Join(errors.New("y"), e), e) }

func lastIndex() bool          { l := append(strings.Split(fromEnv, ","), "a", "b"); i := len(l) - 1; return i >= 0 && 1 <= len(l)-1 && len(l)-2 >= 0 }
func backwards() bool          { l := append(strings.Split(fromEnv, ","), "a"); n := 0; for i := len(l) - 1; i >= 0; i-- { n++; break }; return n == 1 }

func env() string              { return fromEnv }
func envList() []string        { return strings.Split(fromEnv, ",") }
func envLower() string         { return strings.ToLower(strings.TrimSpace(os.Getenv("ORIGINS"))) }
func flagOn() bool             { if *fromFlag { return true }; return false }
func flagText() string         { return *onFlag }
func flagEqual() bool          { return *onFlag == "https://a.example" }
func twice() bool              { return os.Getenv("A") == os.Getenv("A") }
func both() string {
	if os.Getenv("A") != "" {
		if os.Getenv("A") == "" {
			return "impossible"
		}
		return "set"
	}
	return "unset"
}
func bind() string {
	s := os.Getenv("MODE")
	if s == "dev" {
		return s
	}
	return ""
}
func param(s string) bool      { return len(s) > 0 }
func unseen() string           { s, _ := os.ReadFile("x"); return string(s) }

func lit() string              { return "lit" } // pos:lit
func litErr() (int, string)    { return 1, "second" } // pos:second
func viaVar() string           { x := "var"; y := x; return y } // pos:var
func viaField() string {
	o := options{Origins: []string{"field"}} // pos:field
	return o.Origins[0]
}
func viaAssign() string {
	var o options
	o.Origins = []string{"a"}
	o.Origins = append(o.Origins, "appended") // pos:appended
	return o.Origins[1]
}
func viaClosure() string {
	s := "closure" // pos:closure
	return func() string { return s }()
}
func viaMap() string {
	m := map[string]string{"k": "value"} // pos:value
	return m["k"]
}
func viaPointer() string {
	p := &options{inner: &options{Origins: []string{"inner"}}} // pos:inner
	return p.inner.Origins[0]
}
func viaParam() string         { return id("param") } // pos:param
func viaVariadic() string      { return first("first", "second") } // pos:first
func viaGlobal() string        { return list[1] } // pos:two
func viaRange() string         { for _, s := range list { return s }; return "" } // pos:none
func viaSort() string          { l := []string{"zz", "aa"}; slices.Sort(l); return l[0] } // pos:aa
func viaConcat() string        { return "con" + strings.ToLower("CAT") } // pos:con
func viaAny() string           { var x any = "any"; return x.(string) } // pos:any
func viaOption() string        { return build(withOrigin("option")).Origins[0] } // pos:option
func viaBuilder() string       { return new(builder).add("x").add("built").o.Origins[1] } // pos:built
func viaEmbedded() string      { w := wide{options: options{Origins: []string{"embedded"}}}; return w.Origins[0] } // pos:embedded
func viaNested() string {
	var w wide
	w.deep.inner = &options{}
	w.deep.inner.Origins = []string{"nested"} // pos:nested
	return w.deep.inner.Origins[0]
}
func viaCopy() string {
	a := options{Origins: []string{"before"}}
	b := a
	b.Origins = []string{"copy"} // pos:copy
	return b.Origins[0] + a.Origins[0][:0]
}
func viaInit() string          { return byInit }
func viaPtr() string           { return *ptr("pointed") } // pos:pointed
func viaSwitch() string {
	s := ""
	switch len(list) {
	case 2:
		s = "case" // pos:case
	}
	return s
}
func viaMulti() string         { a, b := "x", "multi"; a, b = b, a; return a + b[:0] } // pos:multi
func viaSplit() string         { return strings.Split("split,b", ",")[0] } // pos:strings.Split
func viaJoin() string          { return strings.Join([]string{"join", "b"}, ",") } // pos:strings.Join
func viaArray() string         { a := [2]string{"x", "array"}; return a[1:][0] } // pos:array
func viaSpread() string        { return first(append([]string{"spread"}, list...)...) } // pos:spread
func viaMethod() string        { return (&options{Origins: []string{"method"}}).head() } // pos:method
func viaPairs() string         { for _, p := range []struct{ k, v string }{{"k", "pairs"}} { return p.v }; return "" } // pos:pairs

var byInit string

func init() {
	byInit = "init" // pos:init
}

type wide struct {
	options
	deep options
}

type builder struct{ o options }

func (b *builder) add(s string) *builder { b.o.Origins = append(b.o.Origins, s); return b }
func (o *options) head() string          { return o.Origins[0] }

func withOrigin(s string) func(*options) { return func(o *options) { o.Origins = append(o.Origins, s) } }
func build(opts ...func(*options)) *options {
	o := &options{}
	for _, f := range opts {
		f(o)
	}
	return o
}
func ptr[T any](v T) *T        { return &v }
func id(s string) string       { return s }
func first(s ...string) string { return s[0] }
` + directForms

func direct(t *testing.T) (*exec.Program, *exec.Machine) {
	t.Helper()
	prog := program(t, directSource)
	m := exec.NewMachine(prog, exec.Hooks{})
	m.Init()
	return prog, m
}

// call executes a function on every path.
func call(prog *exec.Program, m *exec.Machine, name string, args ...exec.Value) (vals []exec.Value, paths []exec.Path) {
	m.Explore(32, func() exec.Value { return m.CallRef(prog.Ref(prog.SSA().Func(name)), args) }, func(p exec.Path, v exec.Value) {
		vals, paths = append(vals, m.Resolve(v)), append(paths, p)
	})
	return vals, paths
}

// TestValues compares computed values with what Go computes.
func TestValues(t *testing.T) {
	prog, m := direct(t)
	for name, want := range map[string]string{
		"sum": "30", "runes": "3", "aliasing": `"z3"`, "copied": `"a"`, "arrays": "true", "structs": "true", "pointers": "true",
		"mapsShared": "21", "captured": "2", "loopVars": "20", "methodValue": `"bb"`, "nilSlice": "true", "typedNil": "true",
		"deferred": "42", "wrapped": "true", "twice": "true",
		"lastIndex": "true", "backwards": "true",
		"sliceOf": `"bc"`, "repeated": `"abab"`, "replaced": `"xc"`, "inserted": `"abc"`, "deleted": `"c"`, "clipped": `"bz"`, "grown": "1",
		"compacted": `"ab"`, "equalFunc": "true", "mapEqual": "true", "keysOf": `"ab"`, "byIndex": `"c"`, "shadowed": `"out"`, "swapped": `"ba"`,
		"chosen": `"second"`, "decodedText": `"keptnew"`, "copiedBuilder": `"ab"`, "embeddedCall": `"x"`, "onceOnly": "1", "fallsThrough": `"ab"`,
	} {
		vals, paths := call(prog, m, name)
		if len(vals) != 1 || vals[0].String() != want || paths[0].Maybe || len(paths[0].Conds) > 0 {
			t.Errorf("%s: %v %+v, want %s", name, vals, paths, want)
		}
	}
	vals, _ := call(prog, m, "bytesOf")
	if s, ok := m.Text(vals[0]); !ok || s != "abc" {
		t.Errorf("bytesOf: %v", vals)
	}
	vals, _ = call(prog, m, "pair")
	tup, ok := vals[0].X.(exec.Tuple)
	if !ok || len(tup) != 2 || !m.NotNil(tup[1]) {
		t.Errorf("pair: %v", vals)
	}
}

// TestProvenance looks at unknowns: source, note, default, paths.
func TestProvenance(t *testing.T) {
	prog, m := direct(t)
	unknown := func(name string) *exec.Unknown {
		vals, _ := call(prog, m, name)
		u := vals[0].Unknown()
		if len(vals) != 1 || u == nil {
			t.Fatalf("%s: %v", name, vals)
		}
		return u
	}
	for name, def := range map[string]string{"env": `""`, "envLower": `""`, "flagText": `"https://a.example"`, "flagEqual": "true"} {
		u := unknown(name)
		if u.Src != exec.Config || u.Default == nil || u.Default.String() != def {
			t.Errorf("%s: %v, default %v, want %s", name, u.Src, u.Default, def)
		}
		if want := map[bool]string{true: "flag -origin", false: "environment variable ORIGINS"}[strings.HasPrefix(name, "flag")]; u.Note != want {
			t.Errorf("%s: note %q, want %q", name, u.Note, want)
		}
	}
	if u := unknown("envList"); u.Src != exec.Config || u.Default == nil {
		t.Errorf("envList: %+v", u)
	}
	if u := unknown("unseen"); u.Src == exec.Havoc || u.Default != nil {
		t.Errorf("unseen: %+v", u)
	}

	// A branch on a flag: the default costs nothing, the other way is a
	// condition.
	vals, paths := call(prog, m, "flagOn")
	got := ""
	for i, v := range vals {
		got += fmt.Sprint(v)
		for _, c := range paths[i].Conds {
			got += fmt.Sprintf("[%s taken %v default %v]", c.Note, c.Taken, c.Default)
		}
		got += " "
	}
	if want := "false[flag -open taken false default true] true[flag -open taken true default false] "; got != want {
		t.Errorf("flagOn: %s\nwant    %s", got, want)
	}

	// The same question has the same answer on one path.
	vals, _ = call(prog, m, "both")
	if len(vals) != 2 || vals[0].String()+vals[1].String() != `"unset""set"` {
		t.Errorf("both: %v", vals)
	}

	// Being found equal makes an unknown known.
	vals, _ = call(prog, m, "bind")
	if len(vals) != 2 || vals[0].String()+vals[1].String() != `"""dev"` {
		t.Errorf("bind: %v", vals)
	}

	// Taint survives measuring.
	vals, _ = call(prog, m, "param", exec.Str("https://x.example").Tainted(exec.Origin))
	if b, ok := vals[0].AsBool(); !ok || !b || vals[0].Taint != exec.Origin {
		t.Errorf("param: %+v", vals)
	}
}

// TestPositions follows literals to where they are written: through
// variables, fields, closures, append, calls.
func TestPositions(t *testing.T) {
	prog, m := direct(t)
	for _, name := range []string{
		"lit", "litErr", "viaVar", "viaField", "viaAssign", "viaClosure", "viaMap", "viaPointer", "viaParam", "viaVariadic",
		"viaGlobal", "viaSort", "viaConcat", "viaAny", "viaOption", "viaBuilder", "viaEmbedded", "viaNested", "viaCopy",
		"viaSlice", "viaInsert", "viaConcatLists", "viaRepeat", "viaKeys", "viaArrayOf", "viaStructMap", "viaNamed", "viaDefer", "viaFields",
		"viaSplitAll", "viaBranch", "viaJSON", "viaDefaultKept", "viaOnce", "viaGeneric", "viaInterface", "viaPointerField", "viaAnonymous",
		"viaMethodValue", "viaInit", "viaPtr", "viaSwitch", "viaMulti", "viaSplit", "viaJoin", "viaArray", "viaSpread", "viaMethod", "viaPairs",
	} {
		vals, _ := call(prog, m, name)
		if tup, ok := vals[0].X.(exec.Tuple); ok {
			vals = tup[1:]
		}
		if len(vals) != 1 || !vals[0].Pos.IsValid() {
			t.Errorf("%s: %v has no position", name, vals)
			continue
		}
		// Have: the text at the position is a literal that the comment on
		// its line names.
		line, rest := sourceAt(prog, vals[0].Pos)
		_, want, _ := strings.Cut(line, "pos:")
		want = strings.TrimSpace(want)
		if name == "viaGlobal" {
			want = "two"
		}
		if !strings.HasPrefix(rest, `"`+want) && !strings.HasPrefix(rest, want+"(") { // a literal, or the call that computes
			t.Errorf("%s: position is at %.20q, want %q", name, rest, want)
		}
	}
}

func sourceAt(prog *exec.Program, pos token.Pos) (line, rest string) {
	p := prog.Fset.Position(pos)
	line = strings.Split(directSource, "\n")[p.Line-1]
	return line, line[p.Column-1:]
}
