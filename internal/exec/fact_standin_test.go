package exec_test

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/gcexportdata"

	"github.com/corsvet/corsvet/internal/exec"
)

// compiled imports packages as go vet does: from export data, which has what
// an API reaches and no more.
type compiled struct {
	data map[string][]byte
	std  types.Importer
	fset *token.FileSet
	pkgs map[string]*types.Package
}

func (c *compiled) Import(path string) (*types.Package, error) {
	data, ok := c.data[path]
	if !ok {
		return c.std.Import(path)
	}
	return gcexportdata.Read(bytes.NewReader(data), c.fset, c.pkgs, path)
}

// distant are packages behind one another: nobody who imports the last sees the
// first.
var distant = []struct{ path, text string }{
	{"names", `package names

import "strings"

type Set struct { has map[string]bool; fold bool }
func New(list ...string) *Set { s := &Set{has: map[string]bool{}}; for _, n := range list { s.has[strings.ToLower(n)] = true }; return s }
func (s *Set) Has(name string) bool { return s.has[strings.ToLower(name)] }

type Rule interface { Passes(name string) bool }
type Base struct { sets []*Set }
func (b Base) Passes(name string) bool { for _, s := range b.sets { if s.Has(name) { return true } }; return false }
type Named struct { Base; Label string }
func Rules(list ...string) []Rule { return []Rule{Named{Base{[]*Set{New(list...)}}, "all"}} }

type Options struct { Before, List []string; Strict bool; Wait Wait }
type Wait int64
const Short Wait = 3
var Usual = []string{"https://usual.example.com"}
func Among(name string) bool { for _, u := range Usual { if u == name { return true } }; return false }
type Pair[T any] struct { A, B T }
func Both[T any](a, b T) Pair[T] { return Pair[T]{a, b} }
`},
	{"door", `package door

import ("names"; "net/url"; "time")

type Door interface { Opens(name string) bool }
type door struct { set *names.Set; opts names.Options }
func (d *door) Opens(name string) bool { return d.opts.Wait == names.Short && (d.set.Has(name) || d.extra(name)) }
func (d *door) extra(name string) bool { for _, n := range d.opts.List { if n == name { return true } }; return false }
func New(list ...string) Door { return &door{names.New(list...), names.Options{List: []string{"https://extra.example.com"}, Wait: names.Short}} }

type ruled struct { rules []names.Rule }
func (r ruled) Opens(name string) bool { for _, x := range r.rules { if x.Passes(name) { return true } }; return false }
func Ruled(list ...string) Door { return ruled{names.Rules(list...)} }
var Default Door = ruled{names.Rules("https://app.example.com")}

func Usual(name string) bool { return names.Among(name) }
func Hosted(name, host string) bool { u, err := url.Parse(name); if err != nil { return false }; p := names.Both(u.Host, u.Scheme); return p.A == host && p.B == "https" }
func Timed(name string) bool { type local struct { name string; d time.Duration }; l := local{name, 2 * time.Second}; return l.d > time.Second && l.name == "https://app.example.com" }
`},
	{"house", `package house

import "door"

type keyed struct { door.Door }
func Let(name string) bool { return door.New("https://app.example.com").Opens(name) }
func Keyed(name string) bool { var d door.Door = keyed{door.Default}; return d.Opens(name) }
func Ruled(list ...string) func(string) bool { d := door.Ruled(list...); return d.Opens }
func Usual(name string) bool { return door.Usual(name) }
func Hosted(name string) bool { return door.Hosted(name, "app.example.com") }
func Timed(name string) bool { return door.Timed(name) }
`},
	{"user", `package user

import "house"

func let(o string) bool { return house.Let(o) }
func keyed(o string) bool { return house.Keyed(o) }
func ruled(o string) bool { return house.Ruled("https://app.example.com")(o) }
func usual(o string) bool { return house.Usual(o) }
func hosted(o string) bool { return house.Hosted(o) }
func timed(o string) bool { return house.Timed(o) }
`},
}

// TestFactDistance executes functions whose callees, variables and types are
// in packages that the analysed one neither imports nor sees.
func TestFactDistance(t *testing.T) {
	texts := map[string]string{}
	for _, p := range distant {
		texts[p.path] = p.text
	}
	s := newSources(t, texts)
	facts := map[string][]byte{}
	c := &compiled{data: map[string][]byte{}, std: s.std}
	var user *exec.Program
	for _, p := range distant {
		// Each package is compiled on its own.
		c.fset, c.pkgs = token.NewFileSet(), map[string]*types.Package{}
		info := newInfo()
		pkg, err := (&types.Config{Importer: c}).Check(p.path, s.fset, []*ast.File{s.files[p.path]}, info)
		if err != nil {
			t.Fatal(err)
		}
		direct := map[string]bool{}
		for _, imp := range pkg.Imports() {
			direct[imp.Path()] = true
		}
		user = exec.NewProgram(s.fset, pkg, []*ast.File{s.files[p.path]}, info)
		user.Imports = exec.NewImported(pkg, func(q *types.Package) []byte {
			if !direct[q.Path()] {
				return nil // as x/tools' unitchecker has it
			}
			return facts[q.Path()]
		})
		facts[p.path] = exported(user)
		var buf bytes.Buffer
		if err := gcexportdata.Write(&buf, s.fset, pkg); err != nil {
			t.Fatal(err)
		}
		c.data[p.path] = buf.Bytes()
	}
	for _, far := range []string{"names", "door"} {
		for _, imp := range user.Pkg.Imports() {
			if imp.Path() == far {
				t.Fatalf("the test is of no use: %s is imported", far)
			}
		}
	}
	m := exec.NewMachine(user, exec.Hooks{})
	m.Init()
	for fn, in := range map[string]string{
		"let": "https://APP.example.com", "keyed": "https://app.example.com", "ruled": "https://app.example.com",
		"usual": "https://usual.example.com", "hosted": "https://app.example.com", "timed": "https://app.example.com",
	} {
		ref := user.Ref(user.SSA().Func(fn))
		if got := judge(m, ref, in); got != yes {
			t.Errorf("%s(%q) = %v, want yes", fn, in, got)
		}
		if got := judge(m, ref, "https://evil.example"); got != no {
			t.Errorf("%s of a stranger = %v, want no", fn, got)
		}
	}
	if got := judge(m, user.Ref(user.SSA().Func("let")), "https://extra.example.com"); got != yes {
		t.Errorf("the option of a foreign struct: %v, want yes", got)
	}
}
