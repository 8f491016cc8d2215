package corsvet_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet"
)

// TestBarePass runs the analyzer as a driver does that knows of packages only:
// no module, no text of files, no facts (nogo of rules_go is one).
func TestBarePass(t *testing.T) {
	const text = `package shop

import "net/http"

func let(w http.ResponseWriter, site string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", site)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Bad.
func Open(w http.ResponseWriter, r *http.Request) { let(w, r.Header.Get("Origin")) }

// Good.
func Closed(w http.ResponseWriter, r *http.Request) { let(w, "https://app.example.com") }
`
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "shop.go", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	pkg, err := (&types.Config{Importer: importer.ForCompiler(fset, "source", nil)}).Check("shop", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	results := map[*analysis.Analyzer]any{}
	var run func(a *analysis.Analyzer)
	run = func(a *analysis.Analyzer) {
		if _, done := results[a]; done {
			return
		}
		pass := &analysis.Pass{
			Analyzer: a, Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info, TypesSizes: types.SizesFor("gc", "amd64"),
			ResultOf:          map[*analysis.Analyzer]any{},
			Report:            func(d analysis.Diagnostic) { found = append(found, fset.Position(d.Pos).String()+": "+d.Message) },
			ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
			ExportPackageFact: func(analysis.Fact) {},
		}
		for _, r := range a.Requires {
			run(r)
			pass.ResultOf[r] = results[r]
		}
		res, err := a.Run(pass)
		if err != nil {
			t.Fatal(err)
		}
		results[a] = res
	}
	run(corsvet.Analyzer)
	if len(found) != 1 || !slices.ContainsFunc(found, func(s string) bool {
		return strings.HasPrefix(s, `shop.go:12:53: credentials: any website can read this as the signed-in user: let(w, r.Header.Get("Origin"))`)
	}) {
		t.Errorf("findings: %q", found)
	}
}
