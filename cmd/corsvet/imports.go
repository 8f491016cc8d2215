package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/packages"
)

// dropImports removes the imports that the file used before its edits and does
// not use after them. Like go vet -fix it goes by syntax; what it gets wrong
// does not compile and is not written.
func dropImports(pkg *packages.Package, before, after []byte) []byte {
	old, err1 := parser.ParseFile(token.NewFileSet(), "", before, parser.SkipObjectResolution)
	fset := token.NewFileSet()
	file, err2 := parser.ParseFile(fset, "", after, parser.ParseComments|parser.SkipObjectResolution)
	if err1 != nil || err2 != nil {
		return after
	}
	used, uses := qualifiers(old), qualifiers(file)
	var cuts []edit
	for _, d := range file.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			continue
		}
		var drop []*ast.ImportSpec
		for _, s := range decl.Specs {
			spec := s.(*ast.ImportSpec)
			name := importName(pkg.Types, spec)
			if name != "" && used[name] && !uses[name] {
				drop = append(drop, spec)
			}
		}
		if len(drop) > 0 && len(drop) == len(decl.Specs) {
			cuts = append(cuts, wholeLines(fset, after, decl, decl.Doc, nil))
			continue
		}
		for _, spec := range drop {
			cuts = append(cuts, wholeLines(fset, after, spec, spec.Doc, spec.Comment))
		}
	}
	for _, c := range slices.Backward(cuts) {
		after = slices.Concat(after[:c.start], after[c.end:])
	}
	return after
}

// qualifiers are the names in front of a dot.
func qualifiers(f *ast.File) map[string]bool {
	names := map[string]bool{}
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := sel.X.(*ast.Ident); ok {
				names[x.Name] = true
			}
		}
		return true
	})
	return names
}

// importName is the name that an import declares; empty for blank and dot
// imports, and for those that the package did not have before.
func importName(pkg *types.Package, spec *ast.ImportSpec) string {
	if spec.Name != nil {
		if spec.Name.Name == "_" || spec.Name.Name == "." {
			return ""
		}
		return spec.Name.Name
	}
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return ""
	}
	for _, imp := range pkg.Imports() {
		if imp.Path() == path {
			return imp.Name()
		}
	}
	return ""
}

// wholeLines is the cut that removes a node with its comments, and its line if
// nothing else is there.
func wholeLines(fset *token.FileSet, text []byte, n ast.Node, doc, comment *ast.CommentGroup) edit {
	from, to := n.Pos(), n.End()
	if doc != nil {
		from = doc.Pos()
	}
	if comment != nil {
		to = comment.End()
	}
	start, end := fset.PositionFor(from, false).Offset, fset.PositionFor(to, false).Offset
	lineStart, lineEnd := start, end
	for lineStart > 0 && (text[lineStart-1] == ' ' || text[lineStart-1] == '\t') {
		lineStart--
	}
	for lineEnd < len(text) && (text[lineEnd] == ' ' || text[lineEnd] == '\t' || text[lineEnd] == '\r' || text[lineEnd] == ';') {
		lineEnd++
	}
	if (lineStart == 0 || text[lineStart-1] == '\n') && lineEnd < len(text) && text[lineEnd] == '\n' {
		return edit{start: lineStart, end: lineEnd + 1}
	}
	// Several on a line: the semicolon goes, too.
	if i := bytes.IndexByte(text[end:lineEnd], ';'); i >= 0 {
		end += i + 1
	}
	return edit{start: start, end: end}
}
