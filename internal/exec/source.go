package exec

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// sourceIndex finds the expressions of one function by the positions that
// package ssa gives to instructions: a call by its left parenthesis, a keyed
// element by its colon, a binary expression by its operator. Constants have no
// position of their own in SSA; this is where they get one.
type sourceIndex struct{ nodes map[token.Pos]ast.Node }

// sourceOf indexes the syntax of fn, or of the whole package for its
// initialiser.
func (p *Program) sourceOf(fn *ssa.Function) sourceIndex {
	s := sourceIndex{map[token.Pos]ast.Node{}}
	if syn := fn.Syntax(); syn != nil {
		s.add(syn)
	} else if fn.Pkg == p.ssapkg && fn.Synthetic == "package initializer" {
		for _, f := range p.files {
			for _, d := range f.Decls {
				if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.VAR {
					s.add(g)
				}
			}
		}
	}
	return s
}

func (s sourceIndex) add(root ast.Node) {
	ast.Inspect(root, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			s.nodes[n.Lparen] = n
			s.nodes[n.Rparen] = n
		case *ast.CompositeLit:
			s.nodes[n.Lbrace] = n
		case *ast.KeyValueExpr:
			s.nodes[n.Colon] = n
		case *ast.BinaryExpr:
			s.nodes[n.OpPos] = n
		case *ast.ReturnStmt:
			s.nodes[n.Return] = n
		case *ast.AssignStmt:
			if len(n.Lhs) == len(n.Rhs) {
				for i, x := range n.Lhs {
					s.nodes[lhsPos(x)] = n.Rhs[i]
				}
			}
			if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
				s.nodes[n.TokPos] = n
			}
		case *ast.ValueSpec:
			if len(n.Names) == len(n.Values) {
				for i, x := range n.Names {
					s.nodes[x.Pos()] = n.Values[i]
				}
			}
		}
		return true
	})
}

// start returns where the conversion or literal begins to which ssa gives the
// position of its parenthesis or brace, and other positions as they are.
func (s sourceIndex) start(pos token.Pos) token.Pos {
	switch n := s.nodes[pos].(type) {
	case *ast.CallExpr:
		if n.Lparen == pos {
			return n.Pos()
		}
	case *ast.CompositeLit:
		return n.Pos()
	}
	return pos
}

// converted returns where the operand of a conversion begins.
func (s sourceIndex) converted(pos token.Pos) token.Pos {
	if n, ok := s.nodes[pos].(*ast.CallExpr); ok && n.Lparen == pos && len(n.Args) == 1 {
		return n.Args[0].Pos()
	}
	return pos
}

// lhsPos is the position that ssa gives to a store through x.
func lhsPos(x ast.Expr) token.Pos {
	switch x := ast.Unparen(x).(type) {
	case *ast.StarExpr:
		return x.Star
	case *ast.SelectorExpr:
		return x.Sel.Pos()
	case *ast.IndexExpr:
		return x.Lbrack
	case *ast.Ident:
		return x.Pos()
	default:
		return x.Pos()
	}
}

// stored returns the position of the expression whose value a store writes.
func (s sourceIndex) stored(in *ssa.Store) token.Pos {
	pos := in.Pos()
	switch n := s.nodes[pos].(type) {
	case *ast.KeyValueExpr:
		return n.Value.Pos()
	case *ast.ReturnStmt:
		// Results are stored in their order, all at the statement.
		i := 0
		for _, other := range in.Block().Instrs {
			if other == ssa.Instruction(in) {
				break
			}
			if st, ok := other.(*ssa.Store); ok && st.Pos() == pos {
				i++
			}
		}
		if i < len(n.Results) {
			return n.Results[i].Pos()
		}
		return pos
	case *ast.CallExpr, *ast.BinaryExpr, *ast.AssignStmt:
		if a, ok := n.(*ast.AssignStmt); ok && len(a.Rhs) == 1 {
			return a.Rhs[0].Pos()
		}
		return pos
	case ast.Expr:
		return n.Pos()
	}
	if pos.IsValid() {
		return pos
	}
	// A variadic argument: an element of an array allocated at the call's
	// right parenthesis.
	ia, ok := in.Addr.(*ssa.IndexAddr)
	if !ok {
		return pos
	}
	alloc, ok := ia.X.(*ssa.Alloc)
	if !ok {
		return pos
	}
	call, ok := s.nodes[alloc.Pos()].(*ast.CallExpr)
	if !ok || alloc.Comment != "varargs" {
		return pos
	}
	idx, ok := ia.Index.(*ssa.Const)
	if !ok {
		return pos
	}
	n := arrayLen(alloc)
	if i := len(call.Args) - n + int(idx.Int64()); i >= 0 && i < len(call.Args) {
		return call.Args[i].Pos()
	}
	return call.Pos()
}

// operands returns the positions of the operands of a binary expression.
func (s sourceIndex) operands(in *ssa.BinOp) (x, y token.Pos) {
	if n, ok := s.nodes[in.Pos()].(*ast.BinaryExpr); ok {
		return n.X.Pos(), n.Y.Pos()
	}
	return in.Pos(), in.Pos()
}

// entry returns the positions of key and value of a map update.
func (s sourceIndex) entry(in *ssa.MapUpdate) (k, v token.Pos) {
	switch n := s.nodes[in.Pos()].(type) {
	case *ast.KeyValueExpr:
		return n.Key.Pos(), n.Value.Pos()
	case ast.Expr:
		return in.Pos(), n.Pos()
	}
	return in.Pos(), in.Pos()
}

// result returns the position of result i of a return statement.
func (s sourceIndex) result(in *ssa.Return, i int) token.Pos {
	if n, ok := s.nodes[in.Pos()].(*ast.ReturnStmt); ok && i < len(n.Results) {
		return n.Results[i].Pos()
	}
	return in.Pos()
}

// call returns the position of a call and of its operands, receiver included
// for static method calls.
func (s sourceIndex) call(in ssa.Instruction, c *ssa.CallCommon) (token.Pos, []token.Pos) {
	pos := c.Pos()
	n, ok := s.nodes[pos].(*ast.CallExpr)
	if !ok {
		return pos, nil
	}
	args := make([]token.Pos, 0, len(c.Args))
	if !c.IsInvoke() && c.Signature().Recv() != nil {
		args = append(args, n.Fun.Pos())
	}
	for _, a := range n.Args {
		args = append(args, a.Pos())
	}
	return n.Pos(), args
}

func arrayLen(a *ssa.Alloc) int {
	if p, ok := a.Type().Underlying().(*types.Pointer); ok {
		if arr, ok := p.Elem().Underlying().(*types.Array); ok {
			return int(arr.Len())
		}
	}
	return 0
}
