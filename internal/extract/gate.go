// Package extract finds the cross-origin policies of a package: it decides
// whether the package can hold one at all, executes its constructors and
// handlers, and turns library configurations and hand-written headers into
// policies.
package extract

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/library"
)

// Matters reports whether a package can hold a cross-origin policy. It is the
// gate in front of everything that costs: it looks at the imports and, only
// where those allow handlers, at the constants of the package.
func Matters(pkg *types.Package, files []*ast.File, info *types.Info, idx *library.Index) bool {
	web := false
	for _, imp := range pkg.Imports() {
		switch idx.Import(imp.Path()) {
		case library.Policies:
			return true
		case library.Handlers:
			web = true
		}
	}
	return web && mentionsCORS(files, info, idx)
}

// mentionsCORS reports whether a constant of the package, or one of another
// package that it uses, is the name of a CORS response header or setting, or
// whether it uses a function that makes a policy although many import its
// package.
// Literals are looked at first: they cost no allocation.
func mentionsCORS(files []*ast.File, info *types.Info, idx *library.Index) bool {
	found := false
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				return !found && !isDictionary(n)
			case *ast.BasicLit:
				found = found || namesPolicy(n.Value, idx)
			case *ast.SelectorExpr:
				// A constant of another package.
				if c, ok := info.Uses[n.Sel].(*types.Const); ok {
					found = found || c.Val().Kind() == constant.String && namesPolicy(constant.StringVal(c.Val()), idx)
				} else if idx.Use(n.Sel.Name) {
					switch o := info.Uses[n.Sel].(type) {
					case *types.Func:
						found = found || idx.Makes(o.FullName())
					case *types.TypeName:
						found = found || idx.LiteralType(o.Type()) != nil
					}
				}
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}

// dictionary is the length from which a plain list of texts is not a mention
// of each: implementations of HTTP/2 list all header names that there are.
const dictionary = 32

func isDictionary(x *ast.CompositeLit) bool {
	if len(x.Elts) < dictionary {
		return false
	}
	for _, el := range x.Elts {
		if _, ok := el.(*ast.BasicLit); !ok {
			return false
		}
	}
	return true
}

// namesPolicy reports whether text holds the name of a CORS response header, or
// of a setting that rows are looking for.
func namesPolicy(text string, idx *library.Index) bool { return isCORSName(text) || idx.Spells(text) }

// isCORSName reports whether text holds the name of a CORS response header.
func isCORSName(text string) bool {
	const name = "access-control-allow-"
	for i := 0; i+len(name) <= len(text); i++ {
		if text[i]|0x20 == 'a' && strings.EqualFold(text[i:i+len(name)], name) {
			return true
		}
	}
	return false
}
