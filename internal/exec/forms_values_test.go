package exec_test

import (
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
)

// results executes a function and returns what every path gives, and what
// the first path rests on.
func results(t *testing.T, m *exec.Machine, p *exec.Program, name string) (out []string, first exec.Path) {
	t.Helper()
	m.Explore(32, func() exec.Value { return m.CallRef(p.Ref(p.SSA().Func(name)), nil) }, func(path exec.Path, v exec.Value) {
		if out == nil {
			first = path
		}
		out = append(out, text(m, v))
	})
	return out, first
}

// text spells a value with its default.
func text(m *exec.Machine, v exec.Value) string {
	v = m.Resolve(v).Strip()
	if u := v.Unknown(); u != nil {
		s := u.Src.String()
		if u.Default != nil {
			s += " " + text(m, *u.Default)
		}
		return s
	}
	if elems, complete, ok := m.Elems(v); ok && !v.IsNil() {
		var parts []string
		for _, e := range elems {
			parts = append(parts, text(m, e))
		}
		if !complete {
			parts = append(parts, "...")
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return v.String()
}

// TestDefaults asks for values that come from outside the program, with the
// defaults that the program gives them.
func TestDefaults(t *testing.T) {
	p := program(t, `package p

import ("encoding/json"; "flag"; "os"; "slices"; "strings")

type cors struct { Origins []string; Creds bool; Max int }
type config struct { Name string; CORS cors; Next *cors; private string }

func env() string { return os.Getenv("A") }
func fallback() string { if s := os.Getenv("A"); s != "" { return s }; return "b" }
func flagged() string { return *flag.String("x", "*", "") }
func flagOfEnv() string { return *flag.String("y", os.Getenv("A"), "") }
func split() []string { return strings.Split(*flag.String("z", "a,b", ""), ",") }
func read() []byte { b, _ := os.ReadFile("f"); return b }
func decoded() []string { c := config{CORS: cors{Origins: []string{"*"}}}; json.Unmarshal(read(), &c); return c.CORS.Origins }
func decodedUnset() []string { var c config; json.Unmarshal(read(), &c); return c.CORS.Origins }
func decodedFalse() bool { c := config{CORS: cors{Creds: false}}; json.Unmarshal(read(), &c); return c.CORS.Creds }
func decodedDeep() []string { c := &config{Next: &cors{Origins: []string{"n"}}}; json.Unmarshal(read(), c); return c.Next.Origins }
func decodedPrivate() string { c := config{private: "p"}; json.Unmarshal(read(), &c); return c.private }
func decodedTwice() []string { c := config{CORS: cors{Origins: []string{"*"}}}; json.Unmarshal(read(), &c); json.Unmarshal(read(), &c); return c.CORS.Origins }
func holdsStar() bool { c := config{CORS: cors{Origins: []string{"a"}}}; json.Unmarshal(read(), &c); return slices.Contains(c.CORS.Origins, "*") }
func holdsStarByDefault() bool { c := config{CORS: cors{Origins: []string{"*"}}}; json.Unmarshal(read(), &c); return slices.Contains(c.CORS.Origins, "*") }
`)
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	for name, want := range map[string]string{
		"env":                `config ""`,
		"fallback":           `"b"`,
		"flagged":            `config "*"`,
		"flagOfEnv":          `config ""`,
		"split":              `config ["a" "b"]`,
		"decoded":            `config ["*"]`,
		"decodedUnset":       `config`,
		"decodedFalse":       `config false`,
		"decodedDeep":        `config ["n"]`,
		"decodedPrivate":     `"p"`,
		"decodedTwice":       `config ["*"]`,
		"holdsStar":          `config false`,
		"holdsStarByDefault": `config true`,
	} {
		if got, _ := results(t, m, p, name); len(got) == 0 || got[0] != want {
			t.Errorf("%s = %q, want first %s", name, got, want)
		}
	}
}

// TestUnset asks whether a setting is there that has no default: what the
// program does without it is what it ships, at no condition; where the caller
// leaves it out, that is his choice.
func TestUnset(t *testing.T) {
	p := program(t, `package p

import ("encoding/json"; "os"; "strings")

type config struct { Origins []string; Origin string; On bool; By map[string][]string }

func read() *config { b, _ := os.ReadFile("f"); c := new(config); json.Unmarshal(b, c); return c }
func list() string { if c := read(); len(c.Origins) == 0 { return "open" }; return "closed" }
func listNil() string { if c := read(); c.Origins == nil { return "open" }; return "closed" }
func text() string { if c := read(); c.Origin == "" { return "open" }; return "closed" }
func trimmed() string { if c := read(); strings.TrimSpace(c.Origin) == "" { return "open" }; return "closed" }
func replaced() string { c := read(); if len(c.Origins) < 1 { c.Origins = []string{"open"} }; if len(c.Origins) == 1 { return c.Origins[0] }; return "closed" }
func emptied() string { c := read(); if len(c.Origins) > 0 { return "closed" }; for range c.Origins { return "impossible" }; if len(append(c.Origins, "a")) == 1 { return "open" }; return "impossible" }
func entry() string { if c := read(); len(c.By["a"]) == 0 { return "open" }; return "closed" }
func mode() string { if c := read(); c.Origin != "production" { return "open" }; return "closed" }
func given(c config) string { if len(c.Origins) == 0 { return "open" }; return "closed" }
func loop(c config) string { for range c.Origins { return "closed" }; return "open" }
`)
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	for name, want := range map[string]string{
		"list": "shipped", "listNil": "shipped", "text": "shipped", "trimmed": "shipped", "replaced": "shipped", "emptied": "shipped",
		"entry": "maybe", "mode": "shipped", "given": "chosen", "loop": "maybe",
	} {
		fn := p.Ref(p.SSA().Func(name))
		var args []exec.Value
		for i := range fn.Sig.Params().Len() {
			args = append(args, m.NewConfig(fn.Sig.Params().At(i).Type(), "c", "c", nil))
		}
		got := "never"
		m.Explore(32, func() exec.Value { return m.CallRef(fn, args) }, func(path exec.Path, v exec.Value) {
			s, known := v.AsString()
			if !known && name == "replaced" {
				return // Have: the one origin that somebody wrote
			}
			switch {
			case s == "impossible":
				t.Errorf("%s takes an impossible path", name)
			case s != "open":
			case path.Maybe:
				got = "maybe"
			case slices.ContainsFunc(path.Conds, func(c exec.Condition) bool { return !c.Default }):
				got = "chosen"
			default:
				got = "shipped"
			}
		})
		if got != want {
			t.Errorf("%s is open: %s, want %s", name, got, want)
		}
	}
}

// TestPassed asks where text that wrappers write comes from.
func TestPassed(t *testing.T) {
	const text = `package p

import "net/http"

type page struct { h http.Header }

func set(h http.Header, o string) { h.Set("K", o) }
func some(h http.Header, o string) { if o != "" { h["K"] = []string{o} } }
func flagged(h http.Header, o string, on bool) { if on { h.Add("K", o) } }
func all(h http.Header, kv ...string) { for i := 0; i < len(kv); i += 2 { h.Set(kv[i], kv[i+1]) } }
func (p page) put(o string) { set(p.h, o) }
func weigh(h http.Header, o string) { if o == "a" || len(o) > 3 { h.Set("K", o) } }
func beside(h http.Header, o string, l []string) { if len(l) > 0 { h.Set("L", l[0]) }; h.Set("K", o) }
func own(h http.Header, r *http.Request) { h.Set("K", r.Header.Get("O")) }

func callSet(h http.Header, o string) { set(h, o) }
func callSome(h http.Header, o string) { some(h, o) }
func callFlagged(h http.Header, o string) { flagged(h, o, true) }
func callAll(h http.Header, o string) { all(h, "K", o) }
func callPut(h http.Header, o string) { page{h}.put(o) }
func callWeigh(h http.Header, o string) { weigh(h, o) }
func callBeside(h http.Header, o string) { beside(h, o, []string{"x"}) }
func callLower(h http.Header, o string) { own(h, &http.Request{Header: http.Header{"O": {o}}}) }
`
	p := program(t, text)
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	for name, want := range map[string]string{
		"callSet": "set(h, o)", "callSome": "some(h, o)", "callFlagged": "flagged(h, o, true)", "callAll": "all(h, \"K\", o)",
		"callPut": "page{h}.put(o)", "callWeigh": "h.Set(\"K\", o)", "callBeside": "beside(h, o,", "callLower": "h.Set(\"K\", r.",
	} {
		h := exec.NewMap()
		o := exec.Str("https://evil.example").Tainted(exec.Origin)
		fn := p.Ref(p.SSA().Func(name))
		m.Explore(8, func() exec.Value {
			// As a host does: the function under test has a caller.
			return m.CallRef(fn, []exec.Value{{X: h}, o})
		}, func(exec.Path, exec.Value) {
			v, ok := h.Get(exec.Str("K"))
			if !ok {
				t.Errorf("%s writes nothing", name)
				return
			}
			at := p.Fset.Position(v.Pos)
			if line := strings.Split(text, "\n")[at.Line-1]; !strings.HasPrefix(line[at.Column-1:], want) {
				t.Errorf("%s: written at %q, want %q", name, line[at.Column-1:], want)
			}
		})
	}
}

// TestListIsData decides what a list of the operator's holds: its default is
// certain, what he may write there is not the program's doing.
func TestListIsData(t *testing.T) {
	p := program(t, `package p

import ("os"; "slices"; "strings")

func list() string { if slices.Contains(strings.Split(os.Getenv("A"), ","), "*") { return "open" }; return "closed" }
func elem() string { for _, x := range strings.Split(os.Getenv("A"), ",") { if strings.TrimSpace(x) == "*" { return "open" } }; return "closed" }
func mode() string { if os.Getenv("MODE") == "dev" { return "open" }; return "closed" }
`)
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	for name, sure := range map[string]bool{"list": false, "elem": false, "mode": true} {
		open := false
		m.Explore(32, func() exec.Value { return m.CallRef(p.Ref(p.SSA().Func(name)), nil) }, func(path exec.Path, v exec.Value) {
			if s, _ := v.AsString(); s == "open" && !path.Maybe {
				open = true
			}
		})
		if open != sure {
			t.Errorf("%s is certainly open: %v, want %v", name, open, sure)
		}
	}
}

// TestState keeps what a library was told on the path where it was told.
func TestState(t *testing.T) {
	p := program(t, "package p\nfunc f() {}\n")
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	inst := m.NewPointer(types.NewStruct(nil, nil), exec.Value{X: &exec.Agg{}})
	key := exec.Str("k")
	get := func(v exec.Value) string { s, _ := m.State(v).Get(key); return s.String() }
	m.MapSet(m.State(inst), key, exec.Str("before"))
	m.Explore(1, func() exec.Value {
		m.MapSet(m.State(inst), key, exec.Str("within"))
		m.MapSet(m.State(m.Singleton("lib")), key, exec.Str("within"))
		m.DefineFlag("a", exec.Str("x"))
		return exec.Value{}
	}, func(exec.Path, exec.Value) {
		if get(inst) != `"within"` || get(m.Singleton("lib")) != `"within"` {
			t.Errorf("within: %s %s", get(inst), get(m.Singleton("lib")))
		}
	})
	if get(inst) != `"before"` || get(m.Singleton("lib")) != "<none>" {
		t.Errorf("after: %s %s", get(inst), get(m.Singleton("lib")))
	}
	if _, ok := m.FlagDefault("a"); ok {
		t.Error("a flag of another path is defined")
	}
	m.DefineFlag("a", exec.Str("x"))
	m.DefineFlag("a", exec.Str("y").At(2))
	if v, _ := m.FlagDefault("a"); v.Known() {
		t.Errorf("two defaults of one flag: %s", v)
	}
}
