package fix

import (
	"go/ast"
	"go/token"
)

// End returns where the expression that a finding is about ends: what editors
// underline. A position names the largest expression that begins there, except
// that a call of a library ends before the calls chained to its result.
func (p *Package) End(pos token.Pos) token.Pos {
	if c, ref := p.entryCall(pos); ref != nil {
		return c.End()
	}
	end := token.NoPos
	for _, n := range p.path(pos) {
		if n.Pos() != pos {
			break
		}
		switch n := n.(type) {
		case *ast.BinaryExpr: // the position of a constant on the left side
			if end == token.NoPos {
				end = n.End()
			}
		case *ast.KeyValueExpr:
			return end
		case ast.Expr:
			end = n.End()
		case *ast.FuncDecl:
			if end == token.NoPos {
				end = n.Type.End()
			}
		}
	}
	return end
}
