package corsvet_test

import (
	"bytes"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const modulePath = "github.com/corsvet/corsvet"

// layers are the directories of the module, each with the layers it may import:
// only downwards. exec knows nothing of policies or libraries, and a check
// nothing of syntax.
var layers = map[string][]string{
	"internal/origin":      {},
	"internal/policy":      {"internal/origin"},
	"internal/directive":   {},
	"internal/exec":        {"internal/origin"},
	"internal/exec/corpus": {},
	"internal/exec/gen":    {},
	"internal/library":     {"internal/origin", "internal/policy", "internal/exec"},
	"internal/extract":     {"internal/origin", "internal/policy", "internal/exec", "internal/library"},
	"checks":               {"internal/origin", "internal/policy"},
	"internal/fix":         {"internal/origin", "internal/policy", "internal/exec", "internal/library", "internal/extract", "checks"},
	".":                    {"internal/origin", "internal/policy", "internal/exec", "internal/library", "internal/extract", "internal/directive", "internal/fix", "checks"},
	"internal/debug":       {"*"},
	"cmd/corsvet":          {"*"},
}

// foreign are packages that a layer must not import although they are not ours.
var foreign = map[string][]string{
	"checks": {"go/ast", "go/parser", "golang.org/x/tools/go/ssa", "golang.org/x/tools/go/ast/"},
}

// maxLines is the length at which a file has more than one subject.
const maxLines = 500

func TestLayers(t *testing.T) {
	seen := 0
	eachFile(t, func(name string, text []byte) {
		dir := path.Dir(name)
		allowed, known := layers[dir]
		if !known {
			t.Errorf("%s: package %s has no place in the layers: give it one in layering_test.go", name, dir)
			return
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			t.Error(err)
			return
		}
		test := strings.HasSuffix(name, "_test.go")
		for _, spec := range f.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Error(err)
				continue
			}
			for _, p := range foreign[dir] {
				if !test && (imp == p || strings.HasSuffix(p, "/") && strings.HasPrefix(imp, p)) {
					t.Errorf("%s imports %s", name, imp)
				}
			}
			if imp != modulePath && !strings.HasPrefix(imp, modulePath+"/") {
				continue
			}
			seen++
			target := strings.TrimPrefix(strings.TrimPrefix(imp, modulePath), "/")
			if target == "" {
				target = "."
			}
			if !permitted(dir, target, allowed, test) {
				t.Errorf("%s imports %s, which is not below %s", name, target, dir)
			}
		}
	})
	if seen < 10 {
		t.Errorf("only %d imports seen: does the test look at the module?", seen)
	}
}

// permitted reports whether a file of dir may import target. A test may import
// what its package may, the package, and what stands below either: test data.
func permitted(dir, target string, allowed []string, test bool) bool {
	for _, a := range allowed {
		if a == "*" || a == target || test && strings.HasPrefix(target, a+"/") {
			return true
		}
	}
	return test && (target == dir || strings.HasPrefix(target, dir+"/"))
}

func TestFileLengths(t *testing.T) {
	eachFile(t, func(name string, text []byte) {
		if n := bytes.Count(text, []byte("\n")); n > maxLines {
			t.Errorf("%s has %d lines, more than %d: split it by subject", name, n, maxLines)
		}
	})
}

// eachFile visits the Go files of the module, with slashes in their names:
// neither nested modules nor test data.
func eachFile(t *testing.T, visit func(name string, text []byte)) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") || isModule(name)) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		visit(filepath.ToSlash(name), text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}
