package directive

import (
	"go/ast"
	"go/token"
)

// extents knows which statements, declarations and elements begin or end on
// which line of one file. Lines are those of the file itself: a //line comment
// does not move a directive.
type extents struct {
	file   *token.File
	starts map[int]scope // the largest node that begins on a line
	ends   map[int]scope // the largest simple one that ends on a line
	code   map[int]bool  // lines on which something begins or ends
}

func newExtents(fset *token.FileSet, f *ast.File) *extents {
	x := &extents{
		file:   fset.File(f.FileStart),
		starts: map[int]scope{}, ends: map[int]scope{}, code: map[int]bool{},
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil, *ast.File, *ast.CommentGroup, *ast.Comment:
			return true
		case *ast.BlockStmt, *ast.LabeledStmt, *ast.CaseClause, *ast.CommClause, *ast.FuncDecl,
			*ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
			x.start(n)
		case ast.Stmt, ast.Decl, ast.Spec, *ast.Field, *ast.KeyValueExpr:
			x.start(n)
			x.end(n)
		case ast.Expr:
			x.start(n) // an element of a literal, an argument on a line of its own
		}
		x.code[x.line(n.Pos())] = true
		x.code[x.line(n.End()-1)] = true
		return true
	})
	return x
}

func (x *extents) line(p token.Pos) int { return x.file.Line(p) }

// start notes a node that begins on a line; enclosing nodes come first and the
// file's own are larger, so the first one stays.
func (x *extents) start(n ast.Node) {
	l := x.line(n.Pos())
	if _, taken := x.starts[l]; !taken {
		x.starts[l] = scope{n.Pos(), n.End()}
	}
}

func (x *extents) end(n ast.Node) {
	l := x.line(n.End() - 1)
	if _, taken := x.ends[l]; !taken {
		x.ends[l] = scope{n.Pos(), n.End()}
	}
}

// scope is what a comment speaks for. Behind code it is the line, with
// everything that begins on the line and the simple statement that ends there;
// on a line of its own it is what begins below its comment group.
func (x *extents) scope(g *ast.CommentGroup, c *ast.Comment) scope {
	l := x.line(c.Pos())
	if x.code[l] {
		s := scope{x.file.LineStart(l), c.End()}
		for _, m := range []map[int]scope{x.starts, x.ends} {
			if o, ok := m[l]; ok {
				s.from, s.to = min(s.from, o.from), max(s.to, o.to)
			}
		}
		return s
	}
	below := x.line(g.End()-1) + 1
	s := scope{g.Pos(), g.End()}
	if o, ok := x.starts[below]; ok {
		s.to = o.to
	}
	return s
}
