package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// maxErrors is how many errors of one package are printed. A dependency has one
// line: who uses it cannot mend it there.
const maxErrors = 10

// A loadError is a line for the user, and what is at the bottom of it.
type loadError struct{ line, cause string }

// loadErrors has a line for every error of a program, in the order of the
// source, and one for all errors that have the same cause.
func (c *command) loadErrors(prog *program) []string {
	var lines, follows []loadError
	reported := map[string]bool{} // packages with lines of their own
	for _, p := range prog.all {
		most, own := maxErrors, 0
		if p.Module != nil && p.Module.Version != "" {
			most = 1
		}
		unlisted := slices.ContainsFunc(p.Errors, func(e packages.Error) bool { return e.Kind == packages.ListError })
		for _, e := range p.Errors {
			for _, line := range c.errorLines(p, e) {
				if path, ok := couldNotImport(e.Msg); ok {
					// An import that failed says less than the error of what
					// was imported, or than that of the go command, which then
					// has not looked for the imports of this package.
					if !unlisted {
						follows = append(follows, loadError{line, path})
					}
					continue
				}
				reported[p.PkgPath] = true
				if e.Kind == packages.ListError {
					lines = append(lines, loadError{line, rootCause(line, e.Msg)})
				} else if own++; own <= most {
					lines = append(lines, loadError{line, line})
				}
			}
		}
		if own > most {
			line := fmt.Sprintf("%s: %d more errors", p.PkgPath, own-most)
			lines = append(lines, loadError{line, line})
		}
	}
	for _, f := range follows {
		if !reported[f.cause] {
			lines = append(lines, f)
		}
	}
	out := c.oncePerCause(lines)
	if n := unanalysed(prog.pkgs); n > 0 && len(out) > 0 {
		line := fmt.Sprintf("%d of %d packages not analysed because of these errors", n, len(prog.pkgs))
		if slices.ContainsFunc(lines, func(e loadError) bool { return e.cause != e.line }) {
			line += `: "go build" of them has to work first, which "go mod download" or "go mod tidy" may mend`
		}
		out = append(out, line)
	}
	return out
}

// oncePerCause sorts errors and keeps the first of those with the same cause,
// with the number of the others.
func (c *command) oncePerCause(errs []loadError) []string {
	slices.SortStableFunc(errs, func(a, b loadError) int { return comparePositions(a.line, b.line) })
	errs = slices.Compact(errs)
	places := map[string]int{}
	for _, e := range errs {
		places[e.cause]++
	}
	var out []string
	for _, e := range errs {
		switch n := places[e.cause]; n {
		case 0: // has been said
			continue
		case 1:
		case 2:
			e.line += " (and at one more place)"
		default:
			e.line += fmt.Sprintf(" (and at %d more places)", n-1)
		}
		places[e.cause] = 0
		out = append(out, e.line)
	}
	return out
}

// rootCause is what is at the bottom of an error of the go command: its message
// without the package that asked, and of a module that cannot be had the module.
func rootCause(line, msg string) string {
	msg, _, _ = strings.Cut(oneLine(msg), " (imported by ")
	module, _, ok := strings.Cut(msg, ": reading ")
	switch {
	case ok:
		return module
	case strings.HasSuffix(line, msg) || strings.Contains(line, msg+" (imported by "):
		return msg
	}
	return line // of what a compiler printed
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
