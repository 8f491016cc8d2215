package extract

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/library"
)

// A package is looked into if it spells a header of CORS, but not if it spells
// all headers that there are.
func TestCandidate(t *testing.T) {
	t.Parallel()
	names := func(n int) string {
		return `var names = []string{"access-control-allow-origin"` + strings.Repeat(`, "accept"`, n-1) + "}"
	}
	for _, c := range []struct {
		text string
		want bool
	}{
		{names(dictionary - 1), true},
		{names(dictionary), false},
		{names(dictionary) + "\nconst key = \"Access-Control-Allow-Origin\"", true},
		{strings.Replace(names(dictionary), `, "accept"`, ", \"accept\" + key", 1), true}, // not a plain list
		{"var names []string", false},
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "a.go", "package a\n\nimport _ \"net/http\"\n\n"+c.text, 0)
		if err != nil {
			t.Fatal(err)
		}
		idx, files := library.Default(), []*ast.File{f}
		got, _ := Candidate("example.org/a", false, files, idx, func(string) bool { return false })
		if gate := mentionsCORS(files, nil, idx); got != c.want || gate != c.want {
			t.Errorf("candidate %v, through the gate %v, want %v:\n%.80s", got, gate, c.want, c.text)
		}
	}
}

// Half of all programs for Kubernetes import the package of object metadata: it
// takes an annotation for CORS to make one matter.
func TestMattersByText(t *testing.T) {
	t.Parallel()
	const meta = "k8s.io/apimachinery/pkg/apis/meta/v1"
	pkg := types.NewPackage("example.org/a", "a")
	pkg.SetImports([]*types.Package{types.NewPackage(meta, "v1")})
	for text, want := range map[string]bool{
		`const key = "nginx.ingress.kubernetes.io/rewrite-target"`: false,
		`const key = "nginx.ingress.kubernetes.io/enable-cors"`:    true,
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "a.go", "package a\n\n"+text, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := Matters(pkg, []*ast.File{f}, nil, library.Default()); got != want {
			t.Errorf("%v, want %v: %s", got, want, text)
		}
	}
}

// What a row describes need not be read, unless it is the program itself.
func TestCandidateWithRow(t *testing.T) {
	t.Parallel()
	f, err := parser.ParseFile(token.NewFileSet(), "a.go", "package gin\n\nconst key = \"Access-Control-Allow-Origin\"", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"github.com/gin-gonic/gin", "example.org/gin"} {
		for _, main := range []bool{false, true} {
			want := main || path == "example.org/gin"
			got, reaches := Candidate(path, main, []*ast.File{f}, library.Default(), func(string) bool { return false })
			if got != want || reaches != want {
				t.Errorf("%s, main %v: candidate %v, its importers %v, want %v", path, main, got, reaches, want)
			}
		}
	}
}

// A dependency is read for its verdicts on origins, not for its calls of a
// service that keeps CORS rules.
func TestPredicate(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"func OriginKnown(host string) bool":                                             true,
		"func CheckOrigin(host string) error":                                            true,
		"func Check(origin string) error":                                                true,
		"func CORSAllowed(host string) bool":                                             true,
		"func Known(origins []string, host string) bool":                                 true,
		"func (*T) Passes(r *http.Request, origins []string) (ok bool)":                  true,
		"func (*Client) SetBucketCORS(bucket string, cors []Rule) error":                 false,
		"func (*Client) GetBucketCORS(bucket string) (Result, error)":                    false,
		"func (*Client) DeleteBucketCORS(bucket string) error":                           false,
		"func (*Client) PutCORS(ctx context.Context, bucket string, cors *Config) error": false,
		"func CheckOrigin(host int) bool":                                                false,
		"func Known(host string) bool":                                                   false,
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "a.go", "package a\n\n"+text, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := predicate(f.Decls[0].(*ast.FuncDecl)); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
