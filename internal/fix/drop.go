package fix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/origin"
	"github.com/corsvet/corsvet/internal/policy"
)

// removal deletes the setting that has a value at a position: an element of a
// composite literal, an assignment to a field, a call that writes a header.
func (p *Package) removal(pos token.Pos) (edit, bool) {
	x, up := p.exprAt(pos)
	if x == nil {
		return edit{}, false
	}
	for { // the largest expression that begins here, e.g. a call
		if lit, i := keyed(x, up); lit != nil {
			return p.removeElement(lit.Elts, i), true
		}
		if a := assigned(x, up); a != nil && inStatementList(up[1:]) {
			return p.removeStmt(a), true
		}
		if len(up) == 0 {
			return edit{}, false
		}
		parent, ok := up[0].(ast.Expr)
		if !ok || parent.Pos() != pos {
			break
		}
		x, up = parent, up[1:]
	}
	return p.headerRemoval(pos)
}

// headerRemoval deletes the statement around a position if all it does is to
// write a response header.
func (p *Package) headerRemoval(pos token.Pos) (edit, bool) {
	s, up := p.statementAround(pos)
	if s == nil || !inStatementList(up) {
		return edit{}, false
	}
	if _, _, ok := p.headerWrite(s); !ok {
		return edit{}, false
	}
	return p.removeStmt(s), true
}

// dropSetting removes the setting that opens a WebSocket: without it the
// libraries compare hosts. An entry of a list goes before the list does.
func dropSetting(p *Package, f *checks.Finding) []proposal {
	var out []proposal
	add := func(e edit, ok bool) {
		if ok {
			out = append(out, proposal{message: "leave the origin check to the library", edits: []edit{e}})
		}
	}
	x, up := p.exprAt(f.Pos)
	value := x
	if _, ok := x.(*ast.FuncType); ok && len(up) > 0 {
		value, _ = up[0].(ast.Expr) // Have: the type that a function literal begins with
	}
	if p.discerns(value) {
		return nil
	}
	if lit, i := elements(x, up); lit != nil {
		add(p.removeElement(lit.Elts, i), true)
		add(p.removal(lit.Pos()))
		return out
	}
	add(p.removal(f.Pos))
	return out
}

// discerns reports whether a predicate that the package declares tells requests
// apart: what it keeps out for other reasons than the Origin would get in
// without it, and what it lets in would not.
func (p *Package) discerns(x ast.Expr) bool {
	var body *ast.BlockStmt
	switch x := x.(type) {
	case *ast.FuncLit:
		body = x.Body
	case *ast.Ident:
		obj := p.Info.Uses[x]
		for _, f := range p.Files {
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && obj != nil && p.Info.Defs[fn.Name] == obj {
					body = fn.Body
				}
			}
		}
	}
	if body == nil {
		return false
	}
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			for _, r := range n.Results {
				v := p.Info.Types[r].Value
				found = found || v == nil || v.Kind() != constant.Bool || !constant.BoolVal(v)
			}
		}
		return true
	})
	return found
}

// dropCredentials removes credentials that browsers refuse beside "*".
func dropCredentials(p *Package, f *checks.Finding) []proposal {
	if f.Text != "credentials" {
		return nil
	}
	e, ok := p.removal(f.Pos)
	if !ok {
		return nil
	}
	return []proposal{{message: "drop the credentials, which browsers refuse", edits: []edit{e}}}
}

// spellTrue writes the one value of Access-Control-Allow-Credentials that
// browsers accept.
func spellTrue(p *Package, f *checks.Finding) []proposal {
	lit, text, _ := p.literal(f.Pos)
	if lit == nil || text != f.Text || !strings.EqualFold(strings.TrimSpace(text), "true") {
		return nil
	}
	return []proposal{{message: `write "true"`, edits: []edit{{lit.Pos(), lit.End(), quoteLike(lit.Value, "true")}}}}
}

// dropConstant removes the constant that lets a finding's origin in: from a
// list, a set, the cases of a switch, or a chain of comparisons.
func dropConstant(p *Package, f *checks.Finding) []proposal {
	x, up := p.exprAt(f.Pos)
	if x == nil {
		return nil
	}
	if s, ok := p.constant(x); !ok || s != f.Text {
		// The position of a comparison is that of its left side.
		e, ok := p.operand(f.Pos, f.Text)
		if !ok {
			e, ok = p.rewriteList(f.Pos, f.Text, "")
		}
		if ok {
			return []proposal{{message: "do not allow " + strconv.Quote(f.Text), edits: []edit{e}}}
		}
		return nil
	}
	var e edit
	ok := true
	if lit, i := elements(x, up); lit != nil {
		e = p.removeElement(lit.Elts, i)
	} else if kv, isKey := up[0].(*ast.KeyValueExpr); isKey && kv.Key == x {
		lit, i := elements(kv, up[1:])
		if lit == nil {
			return nil
		}
		e = p.removeElement(lit.Elts, i)
	} else if c, isCase := up[0].(*ast.CaseClause); isCase {
		i := slices.Index(c.List, x)
		if i < 0 || len(c.List) < 2 {
			return nil
		}
		e = p.removeElement(c.List, i)
	} else {
		e, ok = p.operand(f.Pos, f.Text)
	}
	if !ok {
		return nil
	}
	return []proposal{{message: "do not allow " + strconv.Quote(f.Text), edits: []edit{e}}}
}

// rewriteList replaces an element of a comma-separated text, or removes it.
func (p *Package) rewriteList(pos token.Pos, old, changed string) (edit, bool) {
	lit, text, _ := p.literal(pos)
	if lit == nil {
		return edit{}, false
	}
	parts := strings.Split(text, ",")
	i := slices.IndexFunc(parts, func(s string) bool { return strings.TrimSpace(s) == old })
	if i < 0 || len(parts) < 2 && changed == "" {
		return edit{}, false
	}
	if changed != "" {
		parts[i] = strings.Replace(parts[i], old, changed, 1)
	} else {
		parts = slices.Delete(parts, i, i+1)
	}
	return edit{lit.Pos(), lit.End(), quoteLike(lit.Value, strings.TrimSpace(strings.Join(parts, ",")))}, true
}

// operand deletes the comparison with a text from a chain of alternatives:
// a == "x" || a == "null".
func (p *Package) operand(pos token.Pos, text string) (edit, bool) {
	path := p.path(pos)
	for i, n := range path {
		eq, ok := n.(*ast.BinaryExpr)
		if !ok || eq.Op != token.EQL {
			continue
		}
		l, lok := p.constant(eq.X)
		r, rok := p.constant(eq.Y)
		if !(lok && l == text || rok && r == text) || i+1 >= len(path) {
			return edit{}, false
		}
		or, ok := path[i+1].(*ast.BinaryExpr)
		if !ok || or.Op != token.LOR {
			return edit{}, false
		}
		if or.X == ast.Expr(eq) {
			return edit{pos: or.X.Pos(), end: or.Y.Pos()}, true
		}
		return edit{pos: or.X.End(), end: or.Y.End()}, true
	}
	return edit{}, false
}

// secureTwin replaces a plain-http origin by its https twin, or removes it where
// the twin is let in already. The twin is the same site, told from its
// impostors; that it is not served with TLS yet is what the finding is about.
// Addresses and ports of their own are left alone: there may be no twin.
func secureTwin(p *Package, f *checks.Finding) []proposal {
	host, ok := strings.CutPrefix(f.Text, "http://")
	twin := "https://" + host
	if !ok || slices.Contains(p.Origins, f.Text) {
		return nil
	}
	out := dropConstantOf(p, f, twin)
	e, ok := p.rewriteList(f.Pos, f.Text, twin)
	if !ok || len(p.Origins) > 0 && !slices.Contains(p.Origins, twin) || !named(host) {
		return out
	}
	return append(out, proposal{message: "use https", edits: []edit{e}, keeps: []string{twin}})
}

// named reports whether a host has a name for which it could have a certificate
// and no port of its own.
func named(host string) bool {
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return false
	}
	return strings.Contains(host, ".") && !strings.Contains(host, ":")
}

// dropConstantOf removes a finding's constant if the policy lets another origin
// in already.
func dropConstantOf(p *Package, f *checks.Finding, other string) []proposal {
	if f.Policy.Asked(other) && f.Policy.Grant(other).Level != policy.Blocked {
		return dropConstant(p, f)
	}
	return nil
}

// dropMethod removes the methods that browsers forbid from a list or from the
// text of a header or setting.
func dropMethod(p *Package, f *checks.Finding) []proposal {
	if f.Text == "" || !checks.Forbidden(f.Text) {
		return nil
	}
	message := "list no methods that browsers forbid"
	x, up := p.exprAt(f.Pos)
	for x != nil { // http.MethodTrace begins with the identifier http
		if s, ok := p.constant(x); ok {
			if strings.TrimSpace(s) == f.Text {
				return p.dropElements(x, up, message)
			}
			if lit, ok := x.(*ast.BasicLit); ok {
				return []proposal{{message: message, edits: []edit{{lit.Pos(), lit.End(), quoteLike(lit.Value, without(s, checks.Forbidden))}}}}
			}
			return nil
		}
		parent, ok := up[0].(ast.Expr)
		if !ok || parent.Pos() != f.Pos {
			return nil
		}
		x, up = parent, up[1:]
	}
	return nil
}

// dropElements removes the methods that browsers forbid from the list that
// holds x, unless nothing would be left.
func (p *Package) dropElements(x ast.Expr, up []ast.Node, message string) []proposal {
	lit, _ := elements(x, up)
	if lit == nil {
		return nil
	}
	useless := func(x ast.Expr) bool {
		s, ok := p.constant(x)
		return ok && checks.Forbidden(strings.TrimSpace(s))
	}
	if !slices.ContainsFunc(lit.Elts, func(x ast.Expr) bool { return !useless(x) }) {
		return nil
	}
	return []proposal{{message: message, edits: p.removeElements(lit.Elts, useless)}}
}

// without removes elements from a comma-separated list.
func without(list string, gone func(string) bool) string {
	sep := ","
	if strings.Contains(list, ", ") {
		sep = ", "
	}
	var keep []string
	for s := range strings.SplitSeq(list, ",") {
		if s = strings.TrimSpace(s); !gone(s) {
			keep = append(keep, s)
		}
	}
	return strings.Join(keep, sep)
}

// dropAllowAll removes the setting that contradicts a list of origins.
func dropAllowAll(p *Package, f *checks.Finding) []proposal {
	all, list := f.Policy.Setting(policy.AllowAll), f.Policy.Setting(policy.Origins)
	if !all.Set || !list.Set && !f.Policy.Setting(policy.OriginFunc).Set {
		return nil
	}
	if x, _ := p.exprAt(all.Pos); x == nil || p.Info.Types[x].Value == nil || p.Info.Types[x].Value.Kind() != constant.Bool {
		return nil
	}
	e, ok := p.removal(all.Pos)
	if !ok {
		return nil
	}
	return []proposal{{message: "drop " + all.Name + ", which contradicts the list", edits: []edit{e}}}
}

// repairEntry writes the entries of a list that the library rejects as browsers
// would send them.
func repairEntry(p *Package, f *checks.Finding) []proposal {
	lit, _, up := p.literal(f.Pos)
	if lit == nil {
		return nil
	}
	list, _ := elements(lit, up)
	if list == nil {
		return nil
	}
	pr := proposal{message: "write origins as browsers send them"}
	for _, x := range list.Elts { // the library names only the first
		lit, text, _ := p.literal(x.Pos())
		if lit == nil {
			continue
		}
		if d, ok := origin.Diagnose(text); ok && d.Repaired != "" {
			pr.edits = append(pr.edits, edit{lit.Pos(), lit.End(), quoteLike(lit.Value, d.Repaired)})
			pr.keeps = append(pr.keeps, d.Repaired)
		}
	}
	return []proposal{pr}
}
