package extract

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/token"
	"sort"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/corsvet/corsvet/internal/library"
)

func sortedFields(f library.Fields) []string {
	names := make([]string, 0, len(f))
	for n := range f {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// file returns the file that holds a position.
func (e *engine) file(pos token.Pos) *ast.File {
	for _, f := range e.in.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// source returns the text of the largest expression that starts at pos, with
// the map element that it is assigned to, shortened for messages; empty when
// there is none.
func (e *engine) source(pos token.Pos) string {
	f := e.file(pos)
	if f == nil {
		return ""
	}
	path, _ := astutil.PathEnclosingInterval(f, pos, pos)
	var best ast.Expr
	for _, n := range path {
		switch n := n.(type) {
		case ast.Expr:
			if n.Pos() == pos {
				best = n
			}
		case *ast.AssignStmt:
			if best == nil || len(n.Rhs) != 1 || n.Rhs[0] != best || len(n.Lhs) != 1 {
				continue
			}
			if x, ok := n.Lhs[0].(*ast.IndexExpr); ok { // h[name] = value
				return e.print1(x) + " " + n.Tok.String() + " " + e.print1(best)
			}
		}
	}
	return e.print1(best)
}

// comparison returns the text of the call or comparison around a constant.
func (e *engine) comparison(pos token.Pos) string {
	f := e.file(pos)
	if f == nil {
		return ""
	}
	path, _ := astutil.PathEnclosingInterval(f, pos, pos)
	for _, n := range path {
		switch x := n.(type) {
		case *ast.CallExpr:
			return e.print1(x)
		case *ast.BinaryExpr:
			return e.print1(x)
		case *ast.CompositeLit, *ast.KeyValueExpr, ast.Stmt, ast.Decl:
			return e.source(pos)
		}
	}
	return ""
}

// print1 writes an expression on one line: of what takes several, the head.
func (e *engine) print1(x ast.Expr) string {
	s := e.format(x)
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		switch x := x.(type) {
		case *ast.CallExpr:
			s = e.print1(x.Fun) + "(…)"
		case *ast.SelectorExpr:
			s = e.print1(x.X) + "." + x.Sel.Name
		case *ast.CompositeLit:
			if x.Type == nil {
				s = "{…}"
			} else {
				s = e.print1(x.Type) + "{…}"
			}
		case *ast.FuncLit:
			s = e.print1(x.Type) + " {…}"
		default:
			s = s[:i] + "…"
		}
	}
	if r := []rune(s); len(r) > 120 {
		s = string(r[:117]) + "…"
	}
	return s
}

// format writes an expression as gofmt does.
func (e *engine) format(x ast.Expr) string {
	var b bytes.Buffer
	if x == nil || format.Node(&b, e.in.Fset, x) != nil {
		return ""
	}
	return b.String()
}
