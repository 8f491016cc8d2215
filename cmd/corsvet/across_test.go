package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// wanted are the findings that the comments "// want check" of a module ask
// for, as file:line check.
func wanted(t *testing.T, dir string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		for _, group := range file.Comments {
			for _, c := range group.List {
				if check, ok := strings.CutPrefix(c.Text, "// want "); ok {
					all = append(all, fmt.Sprintf("%s:%d %s", filepath.ToSlash(name), fset.Position(c.Pos()).Line, check))
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	return all
}

// asAlone are the findings of the command alone, as asVet has them.
func asAlone(t *testing.T, dir string, env []string, patterns ...string) (all, short []string) {
	t.Helper()
	r := runEnv(t, dir, env, binary, append([]string{"-format=json"}, patterns...)...).want(t, exitFindings)
	for _, f := range report(t, r.stdout).Findings {
		all = append(all, fmt.Sprintf("%s:%d:%d: %s %s", f.File, f.Line, f.Column, f.Check, f.Message))
		short = append(short, fmt.Sprintf("%s:%d %s", f.File, f.Line, f.Check))
	}
	slices.Sort(all)
	slices.Sort(short)
	return all, short
}

// What a policy rests on may be packages away, in the module or in a vendored
// one, and used from tests: go vet, which gives an analysis the facts and types
// of what a package itself imports, finds what the command finds.
// integration/golangci/check.sh runs golangci-lint on the same module.
func TestAcross(t *testing.T) {
	t.Parallel()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS("../../integration/testdata/across")); err != nil {
		t.Fatal(err)
	}
	alone, short := asAlone(t, dir, nil, "./...")
	if want := wanted(t, dir); !slices.Equal(short, want) || len(want) == 0 {
		t.Errorf("findings at\n%q, want\n%q", short, want)
	}
	if vet := asVet(t, dir, runIn(t, dir, "go", "vet", "-vettool="+binary, "-json", "./...").want(t, 0).stdout); !slices.Equal(vet, alone) {
		t.Errorf("go vet:\n%s\nalone:\n%s", strings.Join(vet, "\n"), strings.Join(alone, "\n"))
	}
}
