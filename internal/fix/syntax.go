package fix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"strconv"
	"strings"
)

// exprAt returns the smallest expression that begins at a position, with the
// nodes around it, the innermost first.
func (p *Package) exprAt(pos token.Pos) (ast.Expr, []ast.Node) {
	path := p.path(pos)
	for i, n := range path {
		if x, ok := n.(ast.Expr); ok && x.Pos() == pos {
			return x, path[i+1:]
		}
	}
	return nil, path
}

// exprsAt yields the expressions that begin at a position, the smallest first,
// each with the nodes around it.
func (p *Package) exprsAt(pos token.Pos) iter.Seq2[ast.Expr, []ast.Node] {
	return func(yield func(ast.Expr, []ast.Node) bool) {
		path := p.path(pos)
		for i, n := range path[:max(len(path)-1, 0)] {
			if x, ok := n.(ast.Expr); ok && x.Pos() == pos && !yield(x, path[i+1:]) {
				return
			}
		}
	}
}

// constant returns the value of a string constant expression.
func (p *Package) constant(x ast.Expr) (string, bool) {
	tv, ok := p.Info.Types[x]
	if !ok || tv.Value == nil || tv.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(tv.Value), true
}

// literal returns a string literal that stands at a position.
func (p *Package) literal(pos token.Pos) (*ast.BasicLit, string, []ast.Node) {
	x, up := p.exprAt(pos)
	lit, ok := x.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return nil, "", nil
	}
	s, err := strconv.Unquote(lit.Value)
	if err != nil {
		return nil, "", nil
	}
	return lit, s, up
}

// callee returns the function that a call names, or nil.
func (p *Package) callee(c *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch f := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return nil
	}
	f, _ := p.Info.Uses[id].(*types.Func)
	return f
}

// symbol is a function's name as library rows spell it.
func symbol(f *types.Func) string {
	if f == nil {
		return ""
	}
	return f.FullName()
}

// elements returns the list of a composite literal that holds x directly, and
// x's place in it.
func elements(x ast.Expr, up []ast.Node) (*ast.CompositeLit, int) {
	if len(up) == 0 {
		return nil, -1
	}
	lit, ok := up[0].(*ast.CompositeLit)
	if !ok {
		return nil, -1
	}
	for i, e := range lit.Elts {
		if e == x {
			return lit, i
		}
	}
	return nil, -1
}

// keyed returns the element of a composite literal whose value is x.
func keyed(x ast.Expr, up []ast.Node) (*ast.CompositeLit, int) {
	if len(up) < 2 {
		return nil, -1
	}
	kv, ok := up[0].(*ast.KeyValueExpr)
	if !ok || kv.Value != x {
		return nil, -1
	}
	return elements(kv, up[1:])
}

// assigned returns the assignment whose only right side is x.
func assigned(x ast.Expr, up []ast.Node) *ast.AssignStmt {
	if len(up) == 0 {
		return nil
	}
	a, ok := up[0].(*ast.AssignStmt)
	if !ok || len(a.Lhs) != 1 || len(a.Rhs) != 1 || a.Rhs[0] != x || a.Tok != token.ASSIGN {
		return nil
	}
	return a
}

// inStatementList reports whether a statement stands among others, so that it
// can be deleted or replaced by several.
func inStatementList(up []ast.Node) bool {
	if len(up) == 0 {
		return false
	}
	switch up[0].(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

// statementAround returns the innermost statement that encloses a position and
// the nodes around it.
func (p *Package) statementAround(pos token.Pos) (ast.Stmt, []ast.Node) {
	path := p.path(pos)
	for i, n := range path {
		switch n := n.(type) {
		case *ast.FuncLit:
			return nil, nil
		case ast.Stmt:
			return n, path[i+1:]
		}
	}
	return nil, nil
}

// quoted writes origins as elements of a list.
func quoted(origins []string) string {
	q := make([]string, len(origins))
	for i, o := range origins {
		q[i] = strconv.Quote(o)
	}
	return strings.Join(q, ", ")
}

// equals writes the comparison of an expression with origins.
func equals(expr string, origins []string) string {
	var parts []string
	for _, o := range origins {
		parts = append(parts, expr+" == "+strconv.Quote(o))
	}
	return strings.Join(parts, " || ")
}

// pure reports whether evaluating x twice is the same as once: names, fields,
// constants, and calls of the standard library's readers.
func (p *Package) pure(x ast.Expr) bool {
	ok := true
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil, *ast.Ident, *ast.BasicLit, *ast.SelectorExpr, *ast.ParenExpr:
		case *ast.IndexExpr:
		case *ast.BinaryExpr:
		case *ast.StarExpr:
		case *ast.CallExpr:
			f := p.callee(n)
			ok = ok && f != nil && f.Pkg() != nil && readers[f.FullName()]
		default:
			ok = false
		}
		return ok
	})
	return ok
}

// readers are functions that a comparison may call twice.
var readers = map[string]bool{
	"(net/http.Header).Get":   true,
	"(*net/url.URL).Hostname": true,
	"strings.ToLower":         true,
	"strings.TrimSpace":       true,
	"strings.TrimSuffix":      true,
	"strings.TrimPrefix":      true,
}
