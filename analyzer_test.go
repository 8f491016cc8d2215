package corsvet_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet"
	"github.com/corsvet/corsvet/checks"
)

// TestAnalyzer runs the analyzer on the folder of each check: bad code, as much
// good code, and code that nobody can judge.
func TestAnalyzer(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	var pkgs []string
	for _, c := range checks.All() {
		pkgs = append(pkgs, c.ID)
	}
	// One run: what the folders import is loaded once.
	analysistest.Run(t, analysistest.TestData(), corsvet.New(everything()), pkgs...)
}

// everything runs all checks, those that are off by default, too.
func everything() corsvet.Options {
	var opts corsvet.Options
	for _, c := range checks.All() {
		opts.Checks = append(opts.Checks, c.ID)
	}
	return opts
}

// TestParity: every check has a folder under its name with a finding of it and
// with code that it lets pass.
func TestParity(t *testing.T) {
	for _, c := range checks.All() {
		dir := filepath.Join("testdata", "src", c.ID)
		want := regexp.MustCompile("// want (`[^`]*` )*`" + c.ID + ": ")
		found := false
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
				return err
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			found = found || want.Match(text)
			return nil
		})
		if err != nil {
			t.Errorf("check %s needs a folder of test data: %v", c.ID, err)
		} else if !found {
			t.Errorf("%s has no finding of %s", dir, c.ID)
		}
	}
}

// TestOptions: each option changes which findings are reported.
func TestOptions(t *testing.T) {
	pkgs := load(t, "methods")
	for _, test := range []struct {
		name string
		opts corsvet.Options
		want []string // the checks that report on folder methods
	}{
		{"default", corsvet.Options{}, []string{"methods", "wildcard"}},
		{"one", corsvet.Options{Checks: []string{"methods"}}, []string{"methods"}},
		{"two", corsvet.Options{Checks: []string{"wildcard", "methods"}}, []string{"methods", "wildcard"}},
		{"others", corsvet.Options{Checks: []string{"credentials"}}, nil},
		{"without", corsvet.Options{Disable: []string{"wildcard"}}, []string{"methods"}},
		{"contradiction", corsvet.Options{Checks: []string{"methods"}, Disable: []string{"methods"}}, nil},
		{"low", corsvet.Options{Severity: "low"}, []string{"methods", "wildcard"}},
		{"medium", corsvet.Options{Severity: "medium"}, []string{"methods"}},
		{"high", corsvet.Options{Severity: "high"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := reported(t, test.opts, pkgs); !slices.Equal(got, test.want) {
				t.Errorf("got findings of %q, want %q", got, test.want)
			}
		})
	}
}

// TestWrongOptions: an option without meaning is an error, not silence.
func TestWrongOptions(t *testing.T) {
	for _, test := range []struct {
		opts corsvet.Options
		want string
	}{
		{corsvet.Options{Checks: []string{"wildcards"}}, `unknown check "wildcards"`},
		{corsvet.Options{Disable: []string{""}}, `unknown check ""`},
		{corsvet.Options{Severity: "fatal"}, `unknown severity "fatal"`},
		{corsvet.Options{Origins: []string{"https://app.example.com/"}}, "write https://app.example.com"},
		{corsvet.Options{Origins: []string{"null"}}, "name a website"},
	} {
		err := test.opts.Validate()
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("Validate of %+v = %v, want %q", test.opts, err, test.want)
		}
		// A run says the same: not every driver validates.
		if _, rerr := corsvet.New(test.opts).Run(&analysis.Pass{}); err != nil && (rerr == nil || rerr.Error() != err.Error()) {
			t.Errorf("Run with %+v = %v, want %v", test.opts, rerr, err)
		}
	}
	if err := everything().Validate(); err != nil {
		t.Error(err)
	}
}

// load type-checks a folder of the test data, with what it imports.
func load(t *testing.T, folder string) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule,
		Env:  append(os.Environ(), "GOPATH="+analysistest.TestData(), "GO111MODULE=off", "GOPROXY=off", "GOWORK=off"),
	}, folder)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.FailNow()
	}
	return pkgs
}

// reported returns the checks that report on packages, without duplicates.
func reported(t *testing.T, opts corsvet.Options, pkgs []*packages.Package) []string {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{corsvet.New(opts)}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Error(act.Err)
		}
		for _, d := range act.Diagnostics {
			ids = append(ids, d.Category)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
