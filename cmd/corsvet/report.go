package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"go/token"
	"path/filepath"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/checks"
)

// unique sorts findings by place and check, and drops those that another
// package with the same file has as well.
func unique(found []finding) []finding {
	slices.SortFunc(found, func(a, b finding) int {
		p, q := a.position(), b.position()
		return cmp.Or(
			cmp.Compare(p.Filename, q.Filename),
			cmp.Compare(p.Line, q.Line),
			cmp.Compare(p.Column, q.Column),
			cmp.Compare(a.Check, b.Check),
			cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(a.Message, b.Message),
		)
	})
	return slices.CompactFunc(found, func(a, b finding) bool {
		return a.Check == b.Check && a.position() == b.position()
	})
}

// position is where the user sees the finding: //line directives count.
func (f finding) position() token.Position {
	p := f.pkg.Fset.Position(f.Pos)
	p.Offset = 0
	return p
}

// print writes the findings in the chosen format.
func (c *command) print(found []finding) error {
	if c.format == "json" {
		return c.printJSON(found)
	}
	for _, f := range found {
		if _, err := fmt.Fprintln(c.stdout, c.line(f)); err != nil {
			return err
		}
	}
	return nil
}

// line is a finding as text.
func (c *command) line(f finding) string {
	p := f.position()
	return fmt.Sprintf("%s:%d:%d: %s", c.rel(p.Filename), p.Line, p.Column, f.Message)
}

// The JSON of -format=json. Names of files are relative to the working
// directory, with slashes; start and end of an edit are offsets in bytes.
type (
	jsonReport struct {
		Version  int           `json:"version"`
		Findings []jsonFinding `json:"findings"`
	}
	jsonFinding struct {
		Check    string       `json:"check"`
		Severity string       `json:"severity"`
		File     string       `json:"file"`
		Line     int          `json:"line"`
		Column   int          `json:"column"`
		EndLine  int          `json:"end_line"`
		Message  string       `json:"message"`
		Witness  *jsonWitness `json:"witness,omitempty"`
		URL      string       `json:"url"`
		Fixes    []jsonFix    `json:"fixes"`
	}
	jsonWitness struct {
		Origin      string `json:"origin"`
		Credentials bool   `json:"credentials"`
	}
	jsonFix struct {
		Message string     `json:"message"`
		Edits   []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		File  string `json:"file"`
		Start int    `json:"start"`
		End   int    `json:"end"`
		New   string `json:"new"`
	}
)

func (c *command) printJSON(found []finding) error {
	rep := jsonReport{Version: 1, Findings: []jsonFinding{}}
	for _, f := range found {
		p := f.position()
		j := jsonFinding{
			Check: f.Check, Severity: f.Severity.String(),
			File: c.slashed(p.Filename), Line: p.Line, Column: p.Column, EndLine: p.Line,
			Message: f.Message, URL: checks.URL(f.Check), Fixes: []jsonFix{},
		}
		if f.End.IsValid() {
			j.EndLine = max(p.Line, f.pkg.Fset.Position(f.End).Line)
		}
		if f.Witness != nil {
			j.Witness = &jsonWitness{f.Witness.Origin, f.Witness.Credentials}
		}
		for _, fix := range f.Fixes {
			if !f.editable(fix) {
				continue
			}
			jf := jsonFix{Message: fix.Message, Edits: []jsonEdit{}}
			for _, e := range f.edits(fix) {
				jf.Edits = append(jf.Edits, jsonEdit{c.slashed(e.file), e.start, e.end, e.text})
			}
			j.Fixes = append(j.Fixes, jf)
		}
		rep.Findings = append(rep.Findings, j)
	}
	enc := json.NewEncoder(c.stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	return enc.Encode(rep)
}

func (c *command) slashed(file string) string { return filepath.ToSlash(c.rel(file)) }

// An edit replaces the bytes [start, end) of a file.
type edit struct {
	file       string
	start, end int
	text       string
	size       int // of the file as it was analysed
}

// edits are those of a fix, in terms of files.
func (f finding) edits(fix analysis.SuggestedFix) []edit {
	var out []edit
	for _, e := range fix.TextEdits {
		file := f.pkg.Fset.File(e.Pos)
		end := e.End
		if !end.IsValid() {
			end = e.Pos
		}
		out = append(out, edit{file.Name(), file.Offset(e.Pos), file.Offset(end), string(e.NewText), file.Size()})
	}
	return out
}

// editable reports whether a fix changes only files that people write: neither
// generated ones nor the ones that cgo makes of a file with import "C", whose
// offsets are not those of the source.
func (f finding) editable(fix analysis.SuggestedFix) bool {
	for _, e := range fix.TextEdits {
		if file := f.pkg.Fset.File(e.Pos); file == nil || f.gen[file.Name()] {
			return false
		}
	}
	return len(fix.TextEdits) > 0
}
