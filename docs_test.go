package corsvet_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
	"github.com/corsvet/corsvet/checks"
)

// imports are what the examples of the documentation may use, by the names
// that they use.
var imports = map[string]string{
	"cors":      "github.com/rs/cors",
	"gin":       "github.com/gin-gonic/gin",
	"gincors":   "github.com/gin-contrib/cors",
	"http":      "net/http",
	"strings":   "strings",
	"websocket": "github.com/gorilla/websocket",
}

// TestDocExamples: corsvet reports each bad example with the check that it is
// there for, and says nothing at all about the good one.
func TestDocExamples(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	root := t.TempDir()
	src := filepath.Join(root, "src")
	if err := os.MkdirAll(src, 0o777); err != nil {
		t.Fatal(err)
	}
	stubs, err := filepath.Abs("testdata/src/github.com")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(src, "github.com"), os.DirFS(stubs)); err != nil {
		t.Fatal(err)
	}
	var pkgs []string
	for _, c := range checks.All() {
		for _, kind := range []string{"Bad", "Good"} {
			pkg := strings.ToLower(kind) + c.ID
			file := filepath.Join(src, pkg, pkg+".go")
			if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(program(pkg, example(c.ID, kind))), 0o666); err != nil {
				t.Fatal(err)
			}
			pkgs = append(pkgs, pkg)
		}
	}
	for _, res := range analysistest.Run(silent{}, root, corsvet.Analyzer, pkgs...) {
		pkg := res.Pass.Pkg.Path()
		var got []string
		for _, f := range res.Result.([]corsvet.Finding) {
			got = append(got, f.Check)
		}
		for _, err := range res.Pass.TypeErrors {
			t.Error(err)
		}
		id, bad := strings.CutPrefix(pkg, "bad")
		switch {
		case bad && !slices.Contains(got, id):
			t.Errorf("the bad example of %s has findings %q", id, got)
		case !bad && len(got) > 0:
			t.Errorf("the example %s has findings %q", pkg, got)
		}
		pkgs = slices.DeleteFunc(pkgs, func(p string) bool { return p == pkg })
	}
	if len(pkgs) > 0 {
		t.Errorf("not analysed: %q", pkgs)
	}
}

// silent takes analysistest's complaints about findings without a want comment.
type silent struct{}

func (silent) Errorf(string, ...any) {}

// example returns the code below "Bad:" or "Good:" in a check's documentation.
func example(id, kind string) string {
	_, rest, _ := strings.Cut(checks.Doc(id), "\n"+kind+":\n\n")
	var b strings.Builder
	for line := range strings.Lines(rest) {
		if line != "\n" && !strings.HasPrefix(line, "\t") {
			break
		}
		b.WriteString(strings.TrimPrefix(line, "\t"))
	}
	return b.String()
}

// program makes a file of an example, with the imports that it uses.
func program(pkg, code string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\n", pkg)
	for _, name := range slices.Sorted(maps.Keys(imports)) {
		if regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(code) {
			fmt.Fprintf(&b, "import %s %q\n", name, imports[name])
		}
	}
	return b.String() + "\n" + code
}

// TestDocExamplesParse: what the test above writes is Go.
func TestDocExamplesParse(t *testing.T) {
	for _, c := range checks.All() {
		for _, kind := range []string{"Bad", "Good"} {
			code := example(c.ID, kind)
			if _, err := parser.ParseFile(token.NewFileSet(), "", program("p", code), 0); err != nil || code == "" {
				t.Errorf("%s example of %s: %v\n%s", kind, c.ID, err, code)
			}
		}
	}
}

// TestReadmeExample: README.md shows what corsvet says about the example.
// integration/examples.sh compares the same text with the present corsvet.
func TestReadmeExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	findings, err := os.ReadFile("examples/findings.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := "<!-- example:begin -->\n\n```text\n" + string(findings) + "```\n\n<!-- example:end -->\n"
	if !strings.Contains(string(readme), want) {
		t.Errorf("README.md does not show examples/findings.txt between its example markers:\n%s", want)
	}
}
