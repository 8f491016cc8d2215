package truth

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A stubImporter type-checks the stubs on demand. An import that is neither
// another stub nor in the standard library is an error.
type stubImporter struct {
	fset  *token.FileSet
	files map[string][]*ast.File
	done  map[string]*types.Package
	std   map[string]*packages.Package
}

func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

func parseStubs(root string) (*stubImporter, error) {
	im := &stubImporter{
		fset:  token.NewFileSet(),
		files: map[string][]*ast.File{},
		done:  map[string]*types.Package{},
	}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != "stub.go" {
			return err
		}
		dir := filepath.Dir(name)
		rel, err := filepath.Rel(root, dir)
		if err != nil {
			return err
		}
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return err
		}
		for _, n := range names {
			f, err := parser.ParseFile(im.fset, n, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			path := filepath.ToSlash(rel)
			im.files[path] = append(im.files[path], f)
		}
		return nil
	})
	return im, err
}

func (im *stubImporter) stdImports() []string {
	set := map[string]bool{}
	for _, files := range im.files {
		for _, f := range files {
			for _, spec := range f.Imports {
				if path, err := strconv.Unquote(spec.Path.Value); err == nil && isStd(path) {
					set[path] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(set))
}

func (im *stubImporter) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if isStd(path) {
		if p := im.std[path]; p != nil && p.Types != nil {
			return p.Types, nil
		}
		return nil, fmt.Errorf("no standard library package %s", path)
	}
	if p, ok := im.done[path]; ok {
		if p == nil {
			return nil, fmt.Errorf("stub %s is broken or in an import cycle", path)
		}
		return p, nil
	}
	files := im.files[path]
	if files == nil {
		return nil, fmt.Errorf("no stub for %s", path)
	}
	im.done[path] = nil
	conf := types.Config{Importer: im}
	p, err := conf.Check(path, im.fset, files, nil)
	if err != nil {
		return nil, err
	}
	im.done[path] = p
	return p, nil
}
