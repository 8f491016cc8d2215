package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// applyFixes applies the first fix of each finding, or prints the change with
// -diff. It returns the findings that are left, and prints those.
//
// A fix is applied whole or not at all: it is left out if it touches generated
// or cgo files or other modules, if it overlaps one that comes before it, or if
// the package would not compile with it. Files are replaced only after all of
// this is known.
func (c *command) applyFixes(prog *program, found []finding) (left []finding, err error) {
	var chosen []finding
	for _, f := range found {
		if len(f.Fixes) > 0 && ownCode(f.pkg) && f.editable(f.Fixes[0]) {
			chosen = append(chosen, f)
		}
	}
	var texts map[string]*fileText
	notes := map[string]string{} // by line of a finding: why its fix was left out
	for {
		if texts, chosen, err = c.merge(chosen, notes); err != nil {
			return nil, err
		}
		broken, err := c.broken(prog, texts)
		if err != nil {
			return nil, err
		}
		if len(broken) == 0 {
			break
		}
		chosen = slices.DeleteFunc(chosen, func(f finding) bool {
			why := broken[f.pkg.PkgPath]
			if why != "" {
				notes[c.line(f)] = "not fixed: the package would not compile: " + why
			}
			return why != ""
		})
	}

	fixed := map[string]bool{}
	for _, f := range chosen {
		fixed[c.line(f)] = true
	}
	for _, f := range found {
		if !fixed[c.line(f)] {
			left = append(left, f)
		}
	}
	leftTo := c.stdout
	if c.diff {
		leftTo = c.stderr
		for _, name := range slices.Sorted(maps.Keys(texts)) {
			t := texts[name]
			fmt.Fprint(c.stdout, unified(c.slashed(name), string(t.before), string(t.after)))
		}
	} else {
		if err := writeAll(texts); err != nil {
			return nil, err
		}
		for _, f := range chosen {
			p := f.position()
			fmt.Fprintf(c.stdout, "%s:%d:%d: fixed %s: %s\n", c.rel(p.Filename), p.Line, p.Column, f.Check, f.Fixes[0].Message)
		}
	}
	for _, f := range left {
		line := c.line(f)
		fmt.Fprintln(leftTo, line)
		if why := notes[line]; why != "" {
			fmt.Fprintf(leftTo, "\t%s\n", why)
		}
	}
	return left, nil
}

// ownCode reports whether a package belongs to the main module or workspace, or
// to no module at all and not to the standard library.
func ownCode(p *packages.Package) bool {
	if p.Module != nil {
		return p.Module.Main
	}
	return p.PkgPath == "command-line-arguments"
}

// A fileText is a file before and after its edits.
type fileText struct {
	pkg           *packages.Package
	edits         []edit
	before, after []byte
}

// merge applies the first fix of each finding in memory, in their order, and
// returns the findings whose fix fits together with the earlier ones.
func (c *command) merge(chosen []finding, notes map[string]string) (map[string]*fileText, []finding, error) {
	texts := map[string]*fileText{}
	var fit []finding
	for _, f := range chosen {
		edits := f.edits(f.Fixes[0])
		for _, e := range edits {
			if texts[e.file] != nil {
				continue
			}
			before, err := os.ReadFile(e.file)
			if err != nil {
				return nil, nil, err
			}
			if e.size != len(before) {
				return nil, nil, fmt.Errorf("%s was changed while corsvet ran: run it again", c.rel(e.file))
			}
			texts[e.file] = &fileText{pkg: f.pkg, before: before}
		}
		if overlap(texts, edits) {
			notes[c.line(f)] = "not fixed: the fix overlaps another: run corsvet -fix again"
			continue
		}
		for _, e := range edits {
			if t := texts[e.file]; !slices.Contains(t.edits, e) {
				t.edits = append(t.edits, e)
			}
		}
		fit = append(fit, f)
	}
	for name, t := range texts {
		if len(t.edits) == 0 {
			delete(texts, name)
			continue
		}
		t.after = t.apply()
	}
	return texts, fit, nil
}

// overlap reports whether one of the edits cannot be applied beside those that
// are there. The same edit twice, such as an import that two fixes need, is one.
func overlap(texts map[string]*fileText, edits []edit) bool {
	for _, e := range edits {
		for _, o := range texts[e.file].edits {
			if e == o {
				continue
			}
			if e.start < o.end && o.start < e.end || e.start == o.start {
				return true
			}
		}
	}
	return false
}

// apply makes the new text: edits, imports that are needed no longer, and the
// format of gofmt if the file had it.
func (t *fileText) apply() []byte {
	edits := slices.SortedFunc(slices.Values(t.edits), func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
	})
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		out.Write(t.before[at:e.start])
		out.WriteString(e.text)
		at = e.end
	}
	out.Write(t.before[at:])
	after := dropImports(t.pkg, t.before, out.Bytes())
	if was, err := format.Source(t.before); err != nil || !bytes.Equal(was, t.before) {
		return after
	}
	if formatted, err := format.Source(after); err == nil {
		return formatted
	}
	return after
}

// broken type-checks the packages with their new texts and returns the first
// new error of each package that has one.
func (c *command) broken(prog *program, texts map[string]*fileText) (map[string]string, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	overlay := map[string][]byte{}
	touched := map[string]bool{}
	for name, t := range texts {
		overlay[name] = t.after
		touched[t.pkg.PkgPath] = true
	}
	again, err := c.list(overlay)
	if err != nil {
		return nil, err
	}
	types := newTypechecker(again.pkgs, overlay)
	for _, p := range again.all {
		types.check(p)
	}
	had := map[string]bool{}
	for _, p := range prog.all {
		had[p.ID] = len(p.Errors) > 0
	}
	bad := map[string]string{}
	for _, p := range again.all {
		if len(p.Errors) > 0 && !had[p.ID] && bad[p.PkgPath] == "" {
			bad[p.PkgPath] = strings.Join(c.errorLines(p, p.Errors[0]), " ")
		}
	}
	// A package that breaks without being changed breaks through one that it
	// imports; which one is not known, so none is changed.
	for path, why := range bad {
		if !touched[path] {
			for own := range touched {
				if bad[own] == "" {
					bad[own] = why
				}
			}
			break
		}
	}
	maps.DeleteFunc(bad, func(path, _ string) bool { return !touched[path] })
	return bad, nil
}

// writeAll replaces the files, each in one step, after all new texts are on disk.
func writeAll(texts map[string]*fileText) error {
	type move struct{ from, to string }
	var moves []move
	defer func() {
		for _, m := range moves {
			os.Remove(m.from) // those that were not moved
		}
	}()
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		target, err := filepath.EvalSymlinks(name)
		if err != nil {
			return err
		}
		info, err := os.Stat(target)
		if err != nil {
			return err
		}
		tmp, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+".*")
		if err != nil {
			return err
		}
		moves = append(moves, move{tmp.Name(), target})
		_, err = tmp.Write(texts[name].after)
		err = cmp.Or(err, tmp.Chmod(info.Mode().Perm()), tmp.Close())
		if err != nil {
			return err
		}
	}
	var done []string
	for _, m := range moves {
		if err := os.Rename(m.from, m.to); err != nil {
			return fmt.Errorf("%w (already changed: %s)", err, strings.Join(done, ", "))
		}
		done = append(done, m.to)
	}
	return nil
}
