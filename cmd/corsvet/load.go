package main

import (
	"errors"
	"go/token"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet"
)

// load type-checks the packages that the command line names.
func (c *command) load() (*program, error) {
	prog, err := c.loadWith(nil)
	if err != nil {
		return nil, err
	}
	prog.pkgs = toAnalyse(prog.pkgs)
	return prog, nil
}

// A program is what was loaded: the packages to analyse, and all that they need
// with themselves, dependencies first.
type program struct{ pkgs, all []*packages.Package }

// loadWith is load before the choice of variants; overlay replaces the text of
// files.
func (c *command) loadWith(overlay map[string][]byte) (*program, error) {
	cfg := &packages.Config{Mode: metadata, Tests: c.tests, Dir: c.dir, Overlay: overlay}
	if c.tags != "" {
		cfg.BuildFlags = []string{"-tags=" + c.tags}
	}
	pkgs, err := packages.Load(cfg, c.patterns...)
	if err != nil {
		if msg := err.Error(); strings.Contains(msg, "query") && strings.Contains(msg, "pattern") {
			return nil, usageError{err}
		}
		return nil, errors.New(goListProblem(err))
	}
	if err := c.unmatched(pkgs); err != nil {
		return nil, err
	}
	pkgs = slices.DeleteFunc(pkgs, func(p *packages.Package) bool {
		return p.Name == "main" && strings.HasSuffix(p.ID, ".test") // what go test generates
	})
	return &program{pkgs, typecheck(token.NewFileSet(), pkgs, overlay)}, nil
}

// goListProblem is the first line of what the go command had to say, without
// go/packages' words around it.
func goListProblem(err error) string {
	s := err.Error()
	if _, after, ok := strings.Cut(s, "stderr: "); ok && strings.TrimSpace(after) != "" {
		s = after
	}
	return oneLine(s)
}

// oneLine joins the lines of a message.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\t' || r == '\r' }), " ")
}

// unmatched reports the first pattern that names no package, a mistake in the
// command line.
func (c *command) unmatched(pkgs []*packages.Package) error {
	for _, p := range pkgs {
		// A package without name and files stands for a pattern or import path
		// that go list could do nothing with.
		if p.Name == "" && len(p.GoFiles) == 0 && len(p.Errors) > 0 {
			msg := oneLine(strings.TrimPrefix(p.Errors[0].Msg, "pattern "+p.ID+": "))
			return usagef("%s: %s%s", p.ID, msg, c.hint(msg))
		}
	}
	if len(pkgs) == 0 {
		return usagef("%s matches no packages%s", strings.Join(c.patterns, " "), c.hint(""))
	}
	for _, pat := range c.patterns {
		if dir, ok := strings.CutSuffix(pat, "..."); ok && len(c.patterns) > 1 && !c.under(dir, pkgs) {
			return usagef("%s matches no packages", pat)
		}
	}
	return nil
}

// under reports whether a package lies in a directory that a pattern names. It
// says yes for patterns of import paths, which it cannot tell.
func (c *command) under(dir string, pkgs []*packages.Package) bool {
	if !strings.HasPrefix(dir, ".") && !filepath.IsAbs(dir) {
		return true
	}
	prefix := filepath.FromSlash(dir)
	if !filepath.IsAbs(prefix) {
		prefix = filepath.Join(c.dir, prefix) // drops a separator at the end
	}
	return slices.ContainsFunc(pkgs, func(p *packages.Package) bool {
		return slices.ContainsFunc(slices.Concat(p.GoFiles, p.IgnoredFiles, p.OtherFiles), func(f string) bool {
			return strings.HasPrefix(f, prefix)
		})
	})
}

// hint says what is probably wrong when nothing matches.
func (c *command) hint(msg string) string {
	switch {
	case strings.Contains(msg, "build constraints exclude"):
		return ": set its tags with -tags, or GOOS"
	case strings.Contains(msg, "go.work"):
		return `: in a workspace use the pattern "work"`
	}
	cmd := exec.Command("go", "env", "GOMOD")
	cmd.Dir = c.dir
	if out, err := cmd.Output(); err == nil {
		if mod := strings.TrimSpace(string(out)); mod == "" || filepath.Base(mod) != "go.mod" {
			return ": there is no go.mod here; run in a module or use -C"
		}
	}
	return ""
}

// toAnalyse chooses the packages as go vet does: where a package has tests of
// its own, the variant with them in place of the plain package, so that every
// file is analysed once. A variant that does not type-check leaves the plain
// package in its place.
func toAnalyse(pkgs []*packages.Package) []*packages.Package {
	augmented := map[string]bool{}
	for _, p := range pkgs {
		if p.ForTest != "" && p.ForTest == p.PkgPath && !p.IllTyped {
			augmented[p.PkgPath] = true
		}
	}
	return slices.DeleteFunc(pkgs, func(p *packages.Package) bool {
		return p.ForTest == "" && augmented[p.PkgPath]
	})
}

// finding is a corsvet.Finding together with the package that has it.
type finding struct {
	corsvet.Finding
	pkg *packages.Package
}

// check runs the analyzer. The second result has a line for every package that
// type-checks and still could not be analysed.
func (c *command) check(pkgs []*packages.Package) (found []finding, failed []string) {
	graph, err := checker.Analyze([]*analysis.Analyzer{corsvet.New(c.Options)}, pkgs, nil)
	if err != nil {
		return nil, []string{oneLine(err.Error())}
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			if !act.Package.IllTyped {
				failed = append(failed, act.Package.PkgPath+": "+oneLine(cause(act).Error()))
			}
			continue
		}
		for _, f := range act.Result.([]corsvet.Finding) {
			found = append(found, finding{f, act.Package})
		}
	}
	sort.Strings(failed)
	return unique(found), slices.Compact(failed)
}

// cause is the error that an action failed with first.
func cause(act *checker.Action) error {
	for _, dep := range act.Deps {
		if dep.Err != nil {
			return cause(dep)
		}
	}
	return act.Err
}
