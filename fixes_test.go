package corsvet_test

import (
	"bytes"
	"flag"
	"go/format"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

var updateFixes = flag.Bool("update-fixes", false, "rewrite the fixed packages of testdata/src/fixes")

// origins are the legitimate ones of the packages that are fixed with them.
var origins = []string{"https://app.example.com"}

// withOrigins are those packages.
var withOrigins = []string{"named", "funcs"}

// silentFor are the checks that may go on: a fix that drops the credentials
// beside "*" leaves a public resource.
var silentFor = map[string]corsvet.Options{
	"stars": {Disable: []string{"wildcard"}},
}

// TestUnfixed looks at findings whose obvious fixes would be wrong.
func TestUnfixed(t *testing.T) {
	for _, r := range analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, "unfixed") {
		for _, d := range r.Diagnostics {
			if len(d.SuggestedFixes) > 0 {
				t.Errorf("%s: fix for %s: %s", r.Pass.Fset.Position(d.Pos), d.Message, d.SuggestedFixes[0].Message)
			}
		}
	}
}

// TestFixes applies the first fix of every finding of a package. The result is
// a package of its own beside it, which compiles and has no findings.
func TestFixes(t *testing.T) {
	dirs, err := filepath.Glob("testdata/src/fixes/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal("no packages to fix", err)
	}
	// One load for all packages that share options.
	groups := map[bool][]string{}
	for _, dir := range dirs {
		named := slices.Contains(withOrigins, filepath.Base(dir))
		groups[named] = append(groups[named], "fixes/"+filepath.Base(dir))
	}
	for named, pkgs := range groups {
		var opts corsvet.Options
		if named {
			opts.Origins = origins
		}
		for _, r := range analysistest.Run(t, analysistest.TestData(), corsvet.New(opts), pkgs...) {
			name := filepath.Base(r.Pass.Pkg.Path())
			compareFixed(t, filepath.Join("testdata/src/fixes", name), name, r)
		}
	}
	var plain, special []string
	for _, dir := range dirs {
		name := filepath.Base(dir)
		if _, own := silentFor[name]; own {
			special = append(special, name)
		} else {
			plain = append(plain, "fixes/"+name+"/fixed")
		}
	}
	analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, plain...)
	for _, name := range special {
		analysistest.Run(t, analysistest.TestData(), corsvet.New(silentFor[name]), "fixes/"+name+"/fixed")
	}
}

func compareFixed(t *testing.T, dir, name string, r *analysistest.Result) {
	t.Helper()
	got := fixed(t, filepath.Join(dir, name+".go"), r)
	golden := filepath.Join(dir, "fixed", name+".go")
	if *updateFixes {
		if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("fixed %s:\n%s\nwant:\n%s", name, got, want)
	}
}

var wantComment = regexp.MustCompile("[ \t]*// want( `[^`]*`)+")

// fixed applies the first fix of each diagnostic in a file.
func fixed(t *testing.T, file string, r *analysistest.Result) []byte {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	type edit struct {
		start, end int
		text       string
	}
	var edits []edit
	for _, d := range r.Diagnostics {
		if len(d.SuggestedFixes) == 0 {
			t.Errorf("%s: no fix for %s", r.Pass.Fset.Position(d.Pos), d.Message)
			continue
		}
		for _, e := range d.SuggestedFixes[0].TextEdits {
			edits = append(edits, edit{offset(r.Pass, e.Pos), offset(r.Pass, e.End), string(e.NewText)})
		}
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return b.start - a.start })
	for _, e := range slices.Compact(edits) { // two findings may have the same fix
		src = slices.Concat(src[:e.start], []byte(e.text), src[e.end:])
	}
	src, err = format.Source(wantComment.ReplaceAll(src, nil))
	if err != nil {
		t.Fatal(err)
	}
	return src
}

func offset(pass *analysis.Pass, pos token.Pos) int { return pass.Fset.Position(pos).Offset }
