package extract

import (
	"go/ast"
	"strconv"

	"github.com/corsvet/corsvet/internal/library"
)

// Candidate tells a driver, from syntax alone, whether it is worth type-checking
// the function bodies of a dependency: an analysis of any other package has
// nothing for its importers. It says yes wherever [Matters], [Exports] or
// [ImportsSinks] can. The second result is whether importers of the package
// become candidates for importing it; reaches answers that for its own imports.
// main is [Input.Main].
func Candidate(path string, main bool, files []*ast.File, idx *library.Index, reaches func(path string) bool) (candidate, sinks bool) {
	if isStd(path) || !main && Modelled(path, idx) {
		return false, false
	}
	for _, f := range files {
		for _, imp := range f.Imports {
			p, err := strconv.Unquote(imp.Path.Value)
			sinks = sinks || err == nil && (idx.Import(p) == library.Policies || reaches(p))
		}
		sinks = sinks || spellsCORS(f, idx)
	}
	if sinks {
		return true, true
	}
	o := offeringOf(path, main, files)
	for _, f := range files {
		for _, d := range f.Decls {
			if o.offers(d) {
				return true, false
			}
		}
	}
	return false, false
}

// spellsCORS reports whether a file has the name of a CORS header in a literal,
// or a constant that is probably one.
func spellsCORS(f *ast.File, idx *library.Index) bool {
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			return !found && !isDictionary(n)
		case *ast.BasicLit:
			found = found || namesPolicy(n.Value, idx)
		case *ast.SelectorExpr:
			found = found || containsFold(n.Sel.Name, "accesscontrol") || containsFold(n.Sel.Name, "cors") || idx.Use(n.Sel.Name)
		}
		return !found
	})
	return found
}
