package exec_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
)

// sources is an importer of packages that a test writes down.
type sources struct {
	fset  *token.FileSet
	files map[string]*ast.File
	pkgs  map[string]*types.Package
	infos map[string]*types.Info
	std   types.Importer
}

func newSources(t testing.TB, texts map[string]string) *sources {
	t.Helper()
	s := &sources{fset: token.NewFileSet(), files: map[string]*ast.File{}, pkgs: map[string]*types.Package{}, infos: map[string]*types.Info{}}
	s.std = importer.ForCompiler(s.fset, "source", nil)
	for path, text := range texts {
		f, err := parser.ParseFile(s.fset, path+"/x.go", text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		s.files[path] = f
	}
	return s
}

// newInfo asks for all that lowering needs.
func newInfo() *types.Info {
	return &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
}

func (s *sources) Import(path string) (*types.Package, error) {
	if p := s.pkgs[path]; p != nil {
		return p, nil
	}
	f := s.files[path]
	if f == nil {
		return s.std.Import(path)
	}
	info := newInfo()
	p, err := (&types.Config{Importer: s}).Check(path, s.fset, []*ast.File{f}, info)
	s.pkgs[path], s.infos[path] = p, info
	return p, err
}

// program lowers one of the packages; facts are what the others exported.
func (s *sources) program(t testing.TB, path string, facts map[string][]byte) *exec.Program {
	t.Helper()
	pkg, err := s.Import(path)
	if err != nil {
		t.Fatal(err)
	}
	p := exec.NewProgram(s.fset, pkg, []*ast.File{s.files[path]}, s.infos[path])
	p.Imports = exec.NewImported(pkg, func(q *types.Package) []byte { return facts[q.Path()] })
	return p
}

// fact encodes every exported function and variable of a package.
func (s *sources) fact(t testing.TB, path string) []byte {
	t.Helper()
	p := s.program(t, path, nil)
	return exported(p)
}

// exported encodes all that a program offers.
func exported(p *exec.Program) []byte {
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	var x exec.Export
	for _, name := range p.Pkg.Scope().Names() {
		switch obj := p.Pkg.Scope().Lookup(name).(type) {
		case *types.Var:
			x.Globals = append(x.Globals, obj)
		case *types.TypeName:
			if n, ok := obj.Type().(*types.Named); ok && n.NumMethods() > 0 {
				for i := range n.NumMethods() {
					x.Roots = append(x.Roots, p.Method(n, p.Pkg, n.Method(i).Name()))
				}
			}
		case *types.Func:
			x.Roots = append(x.Roots, p.Ref(p.SSA().Func(name)))
		}
	}
	return m.Encode(x)
}

const policyPackage = `package policy

import ("flag"; "os"; "regexp"; "strings")

type Config struct { Origins []string; Creds bool; next *Config; by map[string]*Config }

var Default = Config{Origins: []string{"https://app.example.com"}, Creds: true}
var Ring = func() *Config { c := &Config{Origins: []string{"https://ring.example.com"}}; c.next = c; c.by = map[string]*Config{"a": c, "b": c}; return c }()
var Pattern = regexp.MustCompile("^https://[a-z]+\\.example\\.com$")
var FromFlag = flag.String("origin", "https://flag.example.com", "")
var Weird = os.Getenv("A") + strings.ToLower(os.Getenv("B"))
var Check = func(o string) bool { return Pattern.MatchString(o) }

type Judge interface{ Judge(o string) bool }
type Suffix struct{ text string }
func (s Suffix) Judge(o string) bool { return strings.HasSuffix(o, s.text) }
var Judges = []Judge{Suffix{".example.com"}, Suffix{".example.org"}}

func Allowed(o string) bool { for _, a := range Default.Origins { if a == o { return true } }; return false }
func Any(o string) bool { for _, j := range Judges { if j.Judge(o) { return true } }; return false }
func Same() bool { return Ring.next == Ring && Ring.by["a"] == Ring.by["b"] && Ring.next.Origins[0] == "https://ring.example.com" }
func Make(list ...string) func(string) bool { return func(o string) bool { for _, a := range list { if o == a { return true } }; return false } }
func Map[T, U any](list []T, f func(T) U) []U { var out []U; for _, x := range list { out = append(out, f(x)) }; return out }
func Or[T comparable](a, b T) T { var zero T; if a == zero { return b }; return a }
func Trim(list []string) []string { return Map(list, strings.TrimSpace) }
func Set(c *Config, o string) *Config { c.Origins = append(c.Origins, o); return c }
`

const userPackage = `package user

import "policy"

func allowed(o string) bool { return policy.Allowed(o) }
func any(o string) bool { return policy.Any(o) }
func same(string) bool { return policy.Same() }
func made(o string) bool { return policy.Make("https://x.example", "https://app.example.com")(o) }
func check(o string) bool { return policy.Check(o) }
func trimmed(o string) bool { return policy.Trim([]string{" https://app.example.com "})[0] == o }
func set(o string) bool { var c policy.Config; return policy.Set(&c, "https://app.example.com").Origins[0] == o }
func fromFlag(o string) bool { return *policy.FromFlag == o }
func weird(o string) bool { return policy.Weird == o }
func creds(string) bool { return policy.Default.Creds }
func or(o string) bool { return policy.Or("", "https://app.example.com") == o && policy.Or("x", "y") == "x" && policy.Or(0, 7) == 7 }
`

// TestFactRoundTrip executes functions and values of another package as its
// fact has them.
func TestFactRoundTrip(t *testing.T) {
	s := newSources(t, map[string]string{"policy": policyPackage, "user": userPackage})
	data := s.fact(t, "policy")
	if len(data) == 0 {
		t.Fatal("no fact")
	}
	p := s.program(t, "user", map[string][]byte{"policy": data})
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	const app, evil = "https://app.example.com", "https://evil.example"
	for _, c := range []struct {
		fn        string
		app, evil tri
	}{
		{"allowed", yes, no},
		{"any", yes, no},
		{"same", yes, yes},
		{"made", yes, no},
		{"check", yes, no},
		{"trimmed", yes, no},
		{"set", yes, no},
		{"fromFlag", unknown, no}, // the operator may name any origin
		{"weird", unknown, unknown},
		{"creds", yes, yes},
		{"or", yes, no},
	} {
		fn := p.Ref(p.SSA().Func(c.fn))
		if got := judge(m, fn, app); got != c.app {
			t.Errorf("%s(%q) = %v, want %v", c.fn, app, got, c.app)
		}
		if got := judge(m, fn, evil); got != c.evil && !(c.evil == no && got == unknown && c.fn == "fromFlag") {
			t.Errorf("%s(%q) = %v, want %v", c.fn, evil, got, c.evil)
		}
	}
}

// TestFactDeterministic encodes a package twice, on machines of their own.
func TestFactDeterministic(t *testing.T) {
	var first []byte
	for range 4 {
		data := newSources(t, map[string]string{"policy": policyPackage}).fact(t, "policy")
		if first == nil {
			first = data
		}
		if !bytes.Equal(first, data) {
			t.Fatal("two facts of one package differ")
		}
	}
}

// TestFactDamaged cuts and changes a fact everywhere: nothing may break, and
// what cannot be read says nothing.
func TestFactDamaged(t *testing.T) {
	s := newSources(t, map[string]string{"policy": policyPackage, "user": userPackage})
	data := s.fact(t, "policy")
	step := max(1, len(data)/150)
	for i := 0; i < len(data); i += step {
		flipped := bytes.Clone(data)
		flipped[i] ^= 0x15
		for _, bad := range [][]byte{data[:i], flipped} {
			p := s.program(t, "user", map[string][]byte{"policy": bad})
			m := exec.NewMachine(p, exec.Hooks{})
			m.Init()
			for _, name := range []string{"allowed", "any", "same", "made", "check"} {
				judge(m, p.Ref(p.SSA().Func(name)), "https://evil.example")
			}
		}
	}
	p := s.program(t, "user", map[string][]byte{"policy": []byte("an older format")})
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	if got := judge(m, p.Ref(p.SSA().Func("allowed")), "https://evil.example"); got == yes {
		t.Errorf("without a readable fact allowed = %v", got)
	}
}

// TestFactSize keeps a fact under its cap by leaving out what matters least.
func TestFactSize(t *testing.T) {
	var b strings.Builder
	b.WriteString("package policy\nimport \"strings\"\nfunc First(o string) bool { return o == \"https://app.example.com\" }\nvar Big = []string{")
	for i := range 9000 {
		fmt.Fprintf(&b, "%q,", fmt.Sprintf("https://tenant-%d.example.com", i))
	}
	b.WriteString("}\n")
	for i := range 900 {
		fmt.Fprintf(&b, "func F%d(o string) bool { return strings.HasSuffix(o, %q) || strings.HasPrefix(o, %q) }\n", i, fmt.Sprint(".example", i), fmt.Sprint("https://", i))
	}
	s := newSources(t, map[string]string{"policy": b.String(), "user": `package user
import "policy"
func first(o string) bool { return policy.First(o) }
func big(o string) bool { return policy.Big[0] == o }
`})
	data := s.fact(t, "policy")
	if len(data) == 0 || len(data) > exec.MaxFactBytes {
		t.Fatalf("fact of %d bytes, cap %d", len(data), exec.MaxFactBytes)
	}
	p := s.program(t, "user", map[string][]byte{"policy": data})
	m := exec.NewMachine(p, exec.Hooks{})
	m.Init()
	if got := judge(m, p.Ref(p.SSA().Func("big")), "https://evil.example"); got == yes {
		t.Errorf("a variable that was left out: %v", got)
	}
}
