package gclplugin

import (
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

func TestRegistered(t *testing.T) {
	newPlugin, err := register.GetPlugin("corsvet")
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPlugin(nil) // no settings
	if err != nil {
		t.Fatal(err)
	}
	if got := p.GetLoadMode(); got != register.LoadModeTypesInfo {
		t.Errorf("load mode %q", got)
	}
	as, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if len(as) != 1 || as[0].Name != "corsvet" {
		// golangci-lint puts the analyzer's name before each message when it
		// is not the linter's.
		t.Errorf("want one analyzer with the linter's name, got %v", as)
	}
	if err := analysis.Validate(as); err != nil {
		t.Error(err)
	}
}

func TestSettings(t *testing.T) {
	p, err := New(map[string]any{
		"checks":   []any{"credentials", "wildcard"},
		"disable":  []any{"wildcard"},
		"severity": "high",
		"origins":  []any{"https://app.example.com"},
	})
	if err != nil {
		t.Fatal(err)
	}
	o := p.(plugin).options
	if !slices.Equal(o.Checks, []string{"credentials", "wildcard"}) || !slices.Equal(o.Disable, []string{"wildcard"}) ||
		o.Severity != "high" || !slices.Equal(o.Origins, []string{"https://app.example.com"}) {
		t.Errorf("settings became %+v", o)
	}
}

func TestBadSettings(t *testing.T) {
	for _, test := range []struct {
		name string
		raw  any
		want string
	}{
		{"unknown key", map[string]any{"chekcs": []any{"wildcard"}}, `unknown field "chekcs"`},
		{"wrong type", map[string]any{"checks": "wildcard"}, "checks"},
		{"not a map", "wildcard", "cannot unmarshal"},
		{"unknown check", map[string]any{"checks": []any{"wildcrad"}}, "wildcrad"},
		{"unknown check to disable", map[string]any{"disable": []any{"wildcrad"}}, "wildcrad"},
		{"unknown severity", map[string]any{"severity": "grave"}, "grave"},
		{"not an origin", map[string]any{"origins": []any{"app.example.com"}}, "app.example.com"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, err := New(test.raw)
			if err == nil {
				t.Fatalf("accepted as %+v", p)
			}
			if !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %q does not say %q", err, test.want)
			}
		})
	}
}

// The plugin's analyzer finds what corsvet finds.
func TestFindings(t *testing.T) {
	p, err := New(nil)
	if err != nil {
		t.Fatal(err)
	}
	as, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range analysistest.Run(t, analysistest.TestData(), as[0], "server") {
		for _, d := range r.Diagnostics {
			if len(d.Related) > 0 {
				t.Errorf("%q has related information", d.Message)
			}
		}
	}
}

func TestWithoutRelated(t *testing.T) {
	a := withoutRelated(&analysis.Analyzer{
		Name: "loud",
		Doc:  "reports every file, with related information",
		Run: func(pass *analysis.Pass) (any, error) {
			for _, f := range pass.Files {
				pass.Report(analysis.Diagnostic{
					Pos: f.Package, Message: "a package", Category: "kept",
					Related: []analysis.RelatedInformation{{Pos: f.Package, Message: "here"}},
				})
			}
			return nil, nil
		},
	})
	for _, r := range analysistest.Run(t, analysistest.TestData(), a, "quiet") {
		if len(r.Diagnostics) != 1 {
			t.Fatalf("%d diagnostics", len(r.Diagnostics))
		}
		if d := r.Diagnostics[0]; len(d.Related) > 0 || d.Category != "kept" {
			t.Errorf("diagnostic became %+v", d)
		}
	}
}
