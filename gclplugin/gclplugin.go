// Package gclplugin makes corsvet a linter of golangci-lint, through its
// module plugin system. A program that imports this package for its side
// effect registers the linter; see integration/golangci for one.
//
// It is a module of its own, so that nobody who only wants the analyzer gets
// golangci-lint's registration package too.
package gclplugin

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet"
)

func init() { register.Plugin("corsvet", New) }

// Settings is what stands under linters.settings.custom.corsvet.settings in
// .golangci.yml. Each key means what the flag of the same name means.
type Settings struct {
	Checks   []string `json:"checks"`
	Disable  []string `json:"disable"`
	Severity string   `json:"severity"`
	Origins  []string `json:"origins"`
}

func (s Settings) options() corsvet.Options {
	return corsvet.Options{
		Checks:   s.Checks,
		Disable:  s.Disable,
		Severity: s.Severity,
		Origins:  s.Origins,
	} // test files are golangci-lint's business (run.tests)
}

type plugin struct{ options corsvet.Options }

// New makes the linter from the settings. An unknown key, a value of the wrong
// type, and a value without meaning, such as an unknown check, are errors.
func New(raw any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](raw)
	if err != nil {
		return nil, err // golangci-lint puts the linter's name in front
	}
	o := s.options()
	if err := o.Validate(); err != nil {
		return nil, err
	}
	return plugin{o}, nil
}

// GetLoadMode asks for types: corsvet recognises libraries by type objects.
func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{withoutRelated(corsvet.New(p.options))}, nil
}

// withoutRelated drops the related information of every finding:
// golangci-lint makes each of them an issue of its own, which then outlives
// the fix of the finding.
func withoutRelated(a *analysis.Analyzer) *analysis.Analyzer {
	b := *a
	b.Run = func(pass *analysis.Pass) (any, error) {
		quiet := *pass
		quiet.Analyzer = a
		quiet.Report = func(d analysis.Diagnostic) {
			d.Related = nil
			pass.Report(d)
		}
		return a.Run(&quiet)
	}
	return &b
}
