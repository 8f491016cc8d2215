package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/origin"
	"github.com/corsvet/corsvet/internal/policy"
)

const allowOrigin = "Access-Control-Allow-Origin"

// headerWrite takes a statement apart that does nothing but set a response
// header to one value.
func (p *Package) headerWrite(s ast.Stmt) (name string, value ast.Expr, ok bool) {
	switch s := s.(type) {
	case *ast.ExprStmt: // h.Set(name, value), c.Header(name, value)
		c, isCall := s.X.(*ast.CallExpr)
		if !isCall || len(c.Args) != 2 || !p.writesHeader(c) {
			return "", nil, false
		}
		name, ok = p.constant(c.Args[0])
		return name, c.Args[1], ok
	case *ast.AssignStmt: // h[name] = []string{value}
		if len(s.Lhs) != 1 || len(s.Rhs) != 1 || s.Tok != token.ASSIGN {
			return "", nil, false
		}
		x, isIndex := s.Lhs[0].(*ast.IndexExpr)
		if !isIndex || !isHeader(p.Info.TypeOf(x.X)) {
			return "", nil, false
		}
		lit, isLit := s.Rhs[0].(*ast.CompositeLit)
		if !isLit || len(lit.Elts) != 1 {
			return "", nil, false
		}
		name, ok = p.constant(x.Index)
		return name, lit.Elts[0], ok
	}
	return "", nil, false
}

func isHeader(t types.Type) bool {
	return t != nil && types.TypeString(types.Unalias(t), nil) == "net/http.Header"
}

func (p *Package) writesHeader(c *ast.CallExpr) bool {
	sym := symbol(p.callee(c))
	switch sym {
	case "(net/http.Header).Set", "(net/http.Header).Add":
		return true
	}
	switch p.Index.Action(sym) {
	case library.SetHeader, library.SetHeaderEmpty, library.AddHeader:
		return true
	}
	return false
}

// splitOrigins makes a choice of several origins in one header: the one that
// matches the request's is sent.
func splitOrigins(p *Package, f *checks.Finding) []proposal {
	var list []string
	for _, o := range strings.FieldsFunc(f.Text, func(r rune) bool { return r == ',' || r == ' ' }) {
		if _, err := origin.Parse(o); err != nil || o == "null" {
			return nil
		}
		list = append(list, o)
	}
	if len(list) < 2 {
		return nil
	}
	return p.guard(f, f.Pos, list, "send the one origin that matches")
}

// guard puts the statement that writes Access-Control-Allow-Origin under a
// comparison of the request's origin with a list.
func (p *Package) guard(f *checks.Finding, pos token.Pos, list []string, message string) []proposal {
	s, up := p.statementAround(pos)
	if s == nil || !inStatementList(up) {
		return nil
	}
	name, value, ok := p.headerWrite(s)
	if !ok || !strings.EqualFold(name, allowOrigin) {
		return nil
	}
	if _, fixed := p.constant(value); fixed && len(list) == 1 {
		return []proposal{{message: message, edits: []edit{{value.Pos(), value.End(), strconv.Quote(list[0])}}, keeps: list}}
	}
	expr, init := "", ""
	switch _, fixed := p.constant(value); {
	case fixed:
		if expr = p.requestOrigin(up); expr == "" {
			return nil
		}
	case !p.pure(value) && p.requestOrigin(up) == "":
		return nil
	case p.pure(value):
		expr = p.src(value)
	default:
		expr = p.requestOrigin(up)
	}
	if !token.IsIdentifier(expr) {
		v := p.freshName(s.Pos(), "origin")
		init, expr = v+" := "+expr, v
	}
	before, after := p.slice(s.Pos(), value.Pos()), p.slice(value.End(), s.End())
	var b strings.Builder
	if vary := p.vary(f, s); vary != "" {
		b.WriteString(vary + "\n")
	}
	if len(list) == 1 {
		b.WriteString("if ")
		if init != "" {
			b.WriteString(init + "; ")
		}
		b.WriteString(equals(expr, list) + " {\n" + before + expr + after + "\n}")
	} else {
		b.WriteString("switch ")
		if init != "" {
			b.WriteString(init + "; ")
		}
		b.WriteString(expr + " {\ncase " + quoted(list) + ":\n" + before + expr + after + "\n}")
	}
	return []proposal{{message: message, edits: []edit{{s.Pos(), s.End(), b.String()}}, keeps: list}}
}

// vary is the statement that tells caches of the comparison, or "" if they are
// told already or there is no telling how.
func (p *Package) vary(f *checks.Finding, s ast.Stmt) string {
	if g := f.Policy.Grant(policy.Evil); g.Resp != nil {
		if yes, _ := g.Resp.Varies(); yes {
			return ""
		}
	}
	switch s := s.(type) {
	case *ast.ExprStmt:
		sel, ok := s.X.(*ast.CallExpr).Fun.(*ast.SelectorExpr)
		if ok && isHeader(p.Info.TypeOf(sel.X)) {
			return p.src(sel.X) + `.Add("Vary", "Origin")`
		}
	case *ast.AssignStmt:
		return p.src(s.Lhs[0].(*ast.IndexExpr).X) + `.Add("Vary", "Origin")`
	}
	return ""
}

// requestOrigin is an expression for the request's Origin inside of the
// functions around a statement: r.Header.Get("Origin"), c.GetHeader("Origin").
func (p *Package) requestOrigin(up []ast.Node) string {
	for _, n := range up {
		var params *ast.FieldList
		switch n := n.(type) {
		case *ast.FuncLit:
			params = n.Type.Params
		case *ast.FuncDecl:
			params = n.Type.Params
		default:
			continue
		}
		for _, field := range params.List {
			t := p.Info.TypeOf(field.Type)
			for _, name := range field.Names {
				if expr := p.originOf(name.Name, t); expr != "" && name.Name != "_" {
					return expr
				}
			}
		}
	}
	return ""
}

// originOf is the Origin header of a request or framework context.
func (p *Package) originOf(name string, t types.Type) string {
	if types.TypeString(types.Unalias(t), nil) == "*net/http.Request" {
		return name + `.Header.Get("Origin")`
	}
	ms := types.NewMethodSet(t)
	for i := range ms.Len() {
		if m, ok := ms.At(i).Obj().(*types.Func); ok && p.Index.Action(symbol(m)) == library.GetHeader {
			return name + "." + m.Name() + `("Origin")`
		}
	}
	return ""
}

// freshName is a name that no object in sight has.
func (p *Package) freshName(pos token.Pos, base string) string {
	scope := p.Pkg.Scope().Innermost(pos)
	for i, name := 1, base; ; i++ {
		if scope == nil {
			return name
		}
		if _, o := scope.LookupParent(name, token.NoPos); o == nil {
			return name
		}
		name = base + strconv.Itoa(i+1)
	}
}

// nameOrigins writes the origins that the user named in place of whatever lets
// everyone in.
func nameOrigins(p *Package, f *checks.Finding) []proposal {
	if len(p.Origins) == 0 || f.Check == "methods" && !f.Public {
		return nil
	}
	message := "allow " + strings.Join(p.Origins, ", ") + " only"
	pos := f.Pos
	if g := f.Policy.Grant(policy.Evil); g.Resp != nil {
		switch r := g.Resp; {
		case r.Upgraded:
			pos = r.UpgradedAt
		case r.Cause.IsValid():
			pos = r.Cause
		case len(r.AllowOrigin) > 0:
			pos = r.AllowOrigin[0].Pos
		}
	} else if f.Witness == nil {
		return nil
	}
	var out []proposal
	for _, write := range []func(*checks.Finding, token.Pos) []edit{p.listEntry, p.allSetting, p.predicate, p.constructor, p.emptyConfig} {
		if edits := write(f, pos); len(edits) > 0 {
			out = append(out, proposal{message: message, edits: edits, keeps: p.Origins})
		}
	}
	return append(out, p.guard(f, pos, p.Origins, message)...)
}

// listEntry replaces an entry of a list.
func (p *Package) listEntry(f *checks.Finding, pos token.Pos) []edit {
	lit, _, up := p.literal(pos)
	if lit == nil {
		return nil
	}
	list, i := elements(lit, up)
	if list == nil {
		return nil
	}
	missing := p.missing(list)
	if len(missing) == 0 {
		return []edit{p.removeElement(list.Elts, i)}
	}
	return []edit{{lit.Pos(), lit.End(), quoted(missing)}}
}
