package directive

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// Each line of source that holds the word HIT is a finding; the comment says
// whether a directive is expected to answer it.
func TestScope(t *testing.T) {
	for _, test := range []struct {
		name, src string
	}{
		{"behind", "func f() {\n\tuse(HITyes) //corsvet:public open data\n\tuse(HITno)\n}"},
		{"above", "func f() {\n\t//corsvet:public open data\n\tuse(HITyes)\n\tuse(HITno)\n}"},
		{"above with other comments", "func f() {\n\t//corsvet:public open data\n\t// Words.\n\tuse(HITyes)\n\tuse(HITno)\n}"},
		{"above a blank line", "func f() {\n\t//corsvet:public open data\n\n\tuse(HITno)\n}"},
		{"above a long statement", "func f() {\n\t//corsvet:public open data\n\tuse(func() {\n\t\tuse(HITyes)\n\t})\n\tuse(HITno)\n}"},
		{"behind the first line of a statement", "func f() {\n\tuse(func() { //corsvet:public open data\n\t\tuse(HITyes)\n\t})\n\tuse(HITno)\n}"},
		{"behind the last line of a statement", "func f() {\n\tuse(HITyes,\n\t\tHITyes,\n\t) //corsvet:public open data\n\tuse(HITno)\n}"},
		{"behind the last line of a function", "func f() {\n\tuse(HITno)\n} //corsvet:public open data"},
		{"an element", "var x = []int{\n\tHITno,\n\t//corsvet:public open data\n\tHITyes,\n\tHITno,\n}"},
		{"a field", "var x = T{\n\tA: HITyes, //corsvet:public open data\n\tB: HITno,\n}"},
		{"a field above", "var x = T{\n\t//corsvet:public open data\n\tA: []int{\n\t\tHITyes,\n\t},\n\tB: HITno,\n}"},
		{"the literal's line", "var x = T{ //corsvet:public open data\n\tA: HITyes,\n}\nvar y = HITno"},
		{"a declaration", "//corsvet:public open data\nvar (\n\ta = HITyes\n\tb = HITyes\n)\nvar c = HITno"},
		{"a specification", "var (\n\t//corsvet:public open data\n\ta = HITyes\n\tb = HITno\n)"},
		{"a function", "// f has documentation.\n//\n//corsvet:public open data\nfunc f() {\n\tuse(HITyes)\n}\nfunc g() { use(HITno) }"},
		{"a function's line", "func f() { //corsvet:public open data\n\tuse(HITyes)\n}\nfunc g() { use(HITno) }"},
		{"an if", "func f() {\n\tif c { //corsvet:public open data\n\t\tuse(HITyes)\n\t} else {\n\t\tuse(HITyes)\n\t}\n\tuse(HITno)\n}"},
		{"an else", "func f() {\n\tif c {\n\t\tuse(HITno)\n\t} else { //corsvet:public open data\n\t\tuse(HITyes)\n\t}\n}"},
		{"a case", "func f() {\n\tswitch c {\n\t//corsvet:public open data\n\tcase 1:\n\t\tuse(HITyes)\n\tcase 2:\n\t\tuse(HITno)\n\t}\n}"},
		{"the package clause", "func f() { use(HITno) }"},
		{"with a space", "func f() {\n\t// corsvet:public open data\n\tuse(HITno)\n}"},
		{"nolint", "func f() {\n\tuse(HITyes) //nolint:corsvet // because\n\tuse(HITyes) // nolint\n\tuse(HITno) //nolint:gosec\n\tuse(HITyes) //nolint:gosec,corsvet\n\tuse(HITno) //nolinter\n\tuse(HITno) //nolint:corsvetter\n\tuse(HITyes) //nolint:all\n}"},
		{"nolint on a function", "//nolint:corsvet\nfunc f() {\n\tuse(HITyes)\n}\nfunc g() { use(HITno) }"},
		{"a line comment", "//line other.go:1\nfunc f() {\n\t//corsvet:public open data\n\tuse(HITyes)\n}"},
		{"ignored", "func f() {\n\tuse(HITyes) //corsvet:ignore wildcard,methods open data\n\tuse(HITyes) //corsvet:ignore methods, wildcard open data\n\tuse(HITno) //corsvet:ignore methods open data\n}"},
	} {
		t.Run(test.name, func(t *testing.T) {
			head := "package p\n\n"
			if test.name == "the package clause" {
				head = "//corsvet:public open data\n" + head
			}
			f, set := load(t, head+test.src)
			ast.Inspect(f, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					if want, ok := strings.CutPrefix(id.Name, "HIT"); ok {
						if got := set.Suppresses("wildcard", true, id.Pos()); got != (want == "yes") {
							t.Errorf("%s: suppressed is %v", id.Name, got)
						}
					}
				}
				return true
			})
		})
	}
}

func load(t *testing.T, src string) (*ast.File, *Set) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return f, Parse(fset, []*ast.File{f})
}

func TestWholeFileNoLint(t *testing.T) {
	f, set := load(t, "//nolint:corsvet\npackage p\n\nvar x = 1\n")
	if !set.Suppresses("wildcard", true, f.Decls[0].Pos()) {
		t.Error("nolint above the package clause does not speak for the file")
	}
}

func TestProblems(t *testing.T) {
	known := []string{"credentials", "methods", "wildcard"}
	public := []string{"methods", "wildcard"}
	for _, test := range []struct {
		text string
		used bool
		ran  []string
		want string
		dark bool // the declaration below cannot be judged
	}{
		{text: "//corsvet:public open data", used: true, ran: known},
		{text: "//corsvet:public open data", ran: known, want: "suppresses nothing"},
		{text: "//corsvet:public open data", ran: []string{"credentials", "wildcard"}}, // methods did not run
		{text: "//corsvet:public", used: true, ran: known, want: "gives no reason"},
		{text: "//corsvet:public // open data", used: true, ran: known, want: "gives no reason"},
		{text: "//corsvet:ignore credentials checked by the proxy", used: true, ran: known},
		{text: "//corsvet:ignore credentials checked by the proxy", ran: known, want: "ignore credentials suppresses nothing"},
		{text: "//corsvet:ignore credentials checked by the proxy", ran: []string{"wildcard"}},
		{text: "//corsvet:ignore credentials", used: true, ran: known, want: "gives no reason"},
		{text: "//corsvet:ignore", ran: known, want: "names no check"},
		{text: "//corsvet:ignore credential typing error", ran: known, want: `unknown check "credential"`},
		{text: "//corsvet:ignore credentials,wildcards reason", ran: known, want: `unknown check "wildcards"`},
		{text: "//corsvet:pubic open data", ran: known, want: "unknown directive //corsvet:pubic"},
		{text: "//nolint:corsvet", ran: known},
		{text: "//corsvet:ignore credentials checked by the proxy", ran: known, dark: true},
		{text: "//corsvet:ignore credentials", ran: known, dark: true, want: "gives no reason"},
	} {
		f, set := load(t, "package p\n\n"+test.text+"\nvar x = 1\n")
		for _, d := range set.all {
			d.used = test.used
		}
		var unsure []Range
		if test.dark {
			unsure = []Range{{f.Decls[0].Pos(), f.Decls[0].End()}}
		}
		got := set.Problems(known, func(id string, _ token.Pos) bool { return slices.Contains(test.ran, id) }, public, unsure)
		switch {
		case test.want == "" && len(got) > 0:
			t.Errorf("%s: %s", test.text, got[0].Message)
		case test.want != "" && (len(got) != 1 || !strings.Contains(got[0].Message, test.want)):
			t.Errorf("%s: got %v, want %q", test.text, got, test.want)
		}
	}
}
