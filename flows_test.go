package corsvet_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corsvet/corsvet"
)

// A flow is one way in which a value, or a part of a policy, gets to where it
// takes effect. Its package in testdata/src/flows has it three times: open in
// a declaration whose name begins with its name and Bad, closed under Good,
// and beyond anyone's knowledge under Unknown. Each says what it does.
type flow struct{ name, what string }

// flows has the flows of each package of testdata/src/flows.
var flows = map[string][]flow{
	"modes":    modeFlows,
	"pieces":   pieceFlows,
	"settings": settingFlows,
	"values":   valueFlows,
	"wrappers": wrapperFlows,
}

// TestFlows runs the analyzer on every flow. A group's package may have others
// below it, for what comes from elsewhere.
func TestFlows(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	for group := range flows {
		analysistest.Run(t, analysistest.TestData(), corsvet.Analyzer, "flows/"+group+"/...")
	}
}

// TestFlowsComplete holds each flow to its three cases: findings where it is
// open and nowhere else.
func TestFlowsComplete(t *testing.T) {
	dirs, err := os.ReadDir("testdata/src/flows")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if flows[d.Name()] == nil {
			t.Errorf("package flows/%s has no flows", d.Name())
		}
	}
	for group, list := range flows {
		cases := casesOf(t, filepath.Join("testdata/src/flows", group))
		for _, f := range list {
			for _, kind := range []string{"Bad", "Good", "Unknown"} {
				found, wants, said := 0, 0, false
				for _, c := range cases {
					if strings.HasPrefix(c.name, f.name+kind) {
						found, wants, said = found+1, wants+c.wants, said || c.said
					}
				}
				switch {
				case found == 0:
					t.Errorf("flows/%s has no %s%s: %s", group, f.name, kind, f.what)
				case !said:
					t.Errorf("flows/%s: %s%s does not say what it does", group, f.name, kind)
				case (wants > 0) != (kind == "Bad"):
					t.Errorf("flows/%s: %s%s has %d findings", group, f.name, kind, wants)
				}
			}
		}
	}
}

// A flowCase is a declaration of a package of flows.
type flowCase struct {
	name  string
	wants int  // the findings that are expected in it
	said  bool // it has a comment
}

// casesOf returns the declarations of a package and of those below it.
func casesOf(t *testing.T, dir string) []flowCase {
	t.Helper()
	var cases []flowCase
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			c := flowCase{wants: wantsWithin(file, decl)}
			switch d := decl.(type) {
			case *ast.FuncDecl:
				c.name, c.said = d.Name.Name, d.Doc != nil
			case *ast.GenDecl:
				c.name, c.said = nameOf(d), d.Doc != nil
			}
			cases = append(cases, c)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// nameOf returns the first name that a declaration gives.
func nameOf(d *ast.GenDecl) string {
	switch s := d.Specs[0].(type) {
	case *ast.ValueSpec:
		return s.Names[0].Name
	case *ast.TypeSpec:
		return s.Name.Name
	}
	return ""
}

// wantsWithin counts the expectations that a declaration has on its lines.
func wantsWithin(file *ast.File, decl ast.Decl) int {
	n := 0
	for _, group := range file.Comments {
		for _, c := range group.List {
			// The comment behind the last line of a declaration belongs to it.
			if strings.HasPrefix(c.Text, "// want ") && decl.Pos() <= c.Pos() && !declaredBetween(file, decl, c) {
				n++
			}
		}
	}
	return n
}

// declaredBetween reports whether another declaration begins between one and a
// comment.
func declaredBetween(file *ast.File, decl ast.Decl, c *ast.Comment) bool {
	for _, other := range file.Decls {
		if decl.Pos() < other.Pos() && other.Pos() < c.Pos() {
			return true
		}
	}
	return false
}
