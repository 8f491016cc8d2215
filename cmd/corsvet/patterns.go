package main

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

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
