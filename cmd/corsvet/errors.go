package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// maxErrors is how many errors of one package are printed.
const maxErrors = 10

// loadErrors has a line for every error of a program, in the order of the
// source.
func (c *command) loadErrors(prog *program) []string {
	var lines []string
	reported := map[string]bool{} // packages with lines of their own
	type follow struct{ path, line string }
	var follows []follow
	for _, p := range prog.all {
		own := 0
		for _, e := range p.Errors {
			for _, line := range c.errorLines(p, e) {
				// An import that failed says less than the error of what was imported.
				if path, ok := couldNotImport(e.Msg); ok {
					follows = append(follows, follow{path, line})
					continue
				}
				if own++; own <= maxErrors {
					lines = append(lines, line)
				}
				reported[p.PkgPath] = true
			}
		}
		if own > maxErrors {
			lines = append(lines, fmt.Sprintf("%s: %d more errors", p.PkgPath, own-maxErrors))
		}
	}
	for _, f := range follows {
		if !reported[f.path] {
			lines = append(lines, f.line)
		}
	}
	slices.SortFunc(lines, comparePositions)
	lines = slices.Compact(lines)
	if n := unanalysed(prog.pkgs); n > 0 && len(lines) > 0 {
		lines = append(lines, fmt.Sprintf("%d of %d packages not analysed because of these errors", n, len(prog.pkgs)))
	}
	return lines
}

func unanalysed(pkgs []*packages.Package) int {
	n := 0
	for _, p := range pkgs {
		if p.IllTyped {
			n++
		}
	}
	return n
}

// couldNotImport takes the path out of go/types' message.
func couldNotImport(msg string) (path string, ok bool) {
	rest, ok := strings.CutPrefix(msg, "could not import ")
	path, _, _ = strings.Cut(rest, " ")
	return path, ok
}

// errorLines are the lines for one error. What the compiler printed has several
// and is left out where go/types says the same.
func (c *command) errorLines(p *packages.Package, e packages.Error) []string {
	if out, ok := strings.CutPrefix(e.Msg, "# "); ok && e.Kind == packages.ListError {
		if slices.ContainsFunc(p.Errors, func(e packages.Error) bool { return e.Kind != packages.ListError }) {
			return nil
		}
		return c.compilerErrors(p, out)
	}
	msg := oneLine(e.Msg)
	if e.Pos == "" || e.Pos == "-" {
		return []string{p.PkgPath + ": " + msg}
	}
	file, pos, ok := strings.Cut(e.Pos, ":")
	if filepath.VolumeName(e.Pos) != "" { // the colon of a drive
		vol := filepath.VolumeName(e.Pos)
		file, pos, ok = strings.Cut(e.Pos[len(vol):], ":")
		file = vol + file
	}
	if !ok {
		return []string{e.Pos + ": " + msg}
	}
	return []string{c.rel(file) + ":" + pos + ": " + msg}
}

// compilerErrors are the lines of a compiler's output that have a position: a C
// compiler explains each at length.
func (c *command) compilerErrors(p *packages.Package, out string) []string {
	var lines []string
	for _, l := range strings.Split(out, "\n") {
		file, rest, _ := strings.Cut(l, ":")
		line, rest, ok := strings.Cut(rest, ":")
		if ok && numeric(line) && strings.TrimSpace(rest) != "" {
			lines = append(lines, c.rel(file)+":"+line+":"+rest)
		}
	}
	if len(lines) == 0 {
		return []string{p.PkgPath + ": " + oneLine(out)}
	}
	return lines
}

// rel is a file's name relative to the working directory, unless that is longer.
func (c *command) rel(file string) string {
	if !filepath.IsAbs(file) {
		return filepath.Clean(file)
	}
	rel, err := filepath.Rel(c.dir, file)
	if err != nil || strings.HasPrefix(rel, "..") && len(rel) > len(file) {
		return file
	}
	return rel
}

// comparePositions orders lines that begin with file:line:column, numbers by
// value.
func comparePositions(a, b string) int {
	for {
		x, restA, okA := strings.Cut(a, ":")
		y, restB, okB := strings.Cut(b, ":")
		if x != y {
			if numeric(x) && numeric(y) && len(x) != len(y) {
				return len(x) - len(y)
			}
			return strings.Compare(x, y)
		}
		if !okA || !okB {
			return strings.Compare(restA, restB)
		}
		a, b = restA, restB
	}
}

func numeric(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
