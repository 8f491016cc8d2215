package exec_test

import (
	"go/types"
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
