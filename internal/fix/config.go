package fix

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sort"
	"strings"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// Fixes of a library's configuration, by what its row says of it.

// originsField is the []string setting of a configuration type that lists the
// origins.
func originsField(e *library.Entry, t types.Type) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for i := range s.NumFields() {
		f := s.Field(i)
		if dim, ok := e.Fields[f.Name()]; ok && dim == policy.Origins && types.TypeString(f.Type().Underlying(), nil) == "[]string" {
			return f.Name()
		}
	}
	return ""
}

// entryCall returns the call of a library's entry around a position.
func (p *Package) entryCall(pos token.Pos) (*ast.CallExpr, *library.EntryRef) {
	path := p.path(pos)
	for i := len(path) - 1; i >= 0; i-- { // cors.AllowAll().Handler(mux): from outside in
		c, ok := path[i].(*ast.CallExpr)
		if !ok || c.Pos() != pos && c.Lparen != pos {
			continue
		}
		if ref := p.Index.Entry(symbol(p.callee(c))); ref != nil {
			return c, ref
		}
	}
	return nil, nil
}

// allSetting replaces a setting that lets everyone in, a switch or a function,
// by the list.
func (p *Package) allSetting(f *checks.Finding, pos token.Pos) []edit {
	_, ref := p.entryCall(f.Policy.Pos)
	if ref == nil {
		return nil
	}
	replaceable := func(name string) bool {
		d := ref.Entry.Fields[name]
		return d == policy.AllowAll || d == policy.OriginFunc
	}
	list := "[]string{" + quoted(p.Origins) + "}"
	for x, up := range p.exprsAt(pos) {
		if kv, ok := up[0].(*ast.KeyValueExpr); ok && kv.Value == x {
			id, isIdent := kv.Key.(*ast.Ident)
			lit, i := keyed(x, up)
			if !isIdent || lit == nil || !replaceable(id.Name) {
				return nil
			}
			name := originsField(ref.Entry, p.Info.TypeOf(lit))
			if name == "" {
				return nil
			}
			if old := field(lit, name); old != nil {
				return p.addOrigins(old, p.removeElement(lit.Elts, i))
			}
			return []edit{{kv.Pos(), kv.End(), name + ": " + list}}
		}
		if a := assigned(x, up); a != nil {
			sel, ok := a.Lhs[0].(*ast.SelectorExpr)
			if !ok || !replaceable(sel.Sel.Name) {
				return nil
			}
			name := originsField(ref.Entry, p.Info.TypeOf(sel.X))
			if name == "" {
				return nil
			}
			return []edit{{sel.Sel.Pos(), sel.Sel.End(), name}, {x.Pos(), x.End(), list}}
		}
	}
	return nil
}

// addOrigins adds what is missing to a list that is written out, besides
// another edit.
func (p *Package) addOrigins(list ast.Expr, besides edit) []edit {
	lit, ok := list.(*ast.CompositeLit)
	if !ok || len(lit.Elts) == 0 {
		return nil
	}
	missing := p.missing(lit)
	if len(missing) == 0 {
		return []edit{besides}
	}
	end := lit.Elts[len(lit.Elts)-1].End()
	return []edit{besides, {end, end, ", " + quoted(missing)}}
}

// missing lists the origins that the user named and that a list does not hold.
func (p *Package) missing(list *ast.CompositeLit) []string {
	var out []string
	for _, o := range p.Origins {
		if !slices.ContainsFunc(list.Elts, func(x ast.Expr) bool { s, ok := p.constant(x); return ok && s == o }) {
			out = append(out, o)
		}
	}
	return out
}

// field returns the value of a field in a keyed literal, or nil.
func field(lit *ast.CompositeLit, name string) ast.Expr {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok && id.Name == name {
				return kv.Value
			}
		}
	}
	return nil
}

// emptyConfig adds the list to a literal that names no origins.
func (p *Package) emptyConfig(f *checks.Finding, _ token.Pos) []edit {
	c, ref := p.entryCall(f.Policy.Pos)
	if c == nil || ref.Entry.Config < 0 || ref.Entry.Config >= len(c.Args) {
		return nil
	}
	arg := c.Args[ref.Entry.Config]
	if u, ok := arg.(*ast.UnaryExpr); ok && u.Op == token.AND {
		arg = u.X
	}
	lit, ok := arg.(*ast.CompositeLit)
	if !ok {
		return nil
	}
	name := originsField(ref.Entry, p.Info.TypeOf(lit))
	if name == "" {
		return nil
	}
	if len(lit.Elts) > 0 {
		if _, ok := lit.Elts[0].(*ast.KeyValueExpr); !ok {
			return nil
		}
	}
	if old := field(lit, name); old != nil {
		if _, isLit := old.(*ast.CompositeLit); !isLit {
			return []edit{{old.Pos(), old.End(), "[]string{" + quoted(p.Origins) + "}"}} // nil
		}
		return nil
	}
	text := name + ": []string{" + quoted(p.Origins) + "}"
	at := lit.Lbrace + 1
	switch {
	case len(lit.Elts) == 0:
	case p.line(lit.Elts[0].Pos()) > p.line(lit.Lbrace):
		text = "\n" + text + ","
	default:
		text += ", "
	}
	return []edit{{at, at, text}}
}

// constructor replaces a constructor without configuration (cors.AllowAll())
// by its sibling with one, which says the same and lists the origins.
func (p *Package) constructor(f *checks.Finding, pos token.Pos) []edit {
	c, ref := p.entryCall(pos)
	if c == nil || ref.Entry.Config >= 0 || len(c.Args) > 0 {
		return nil
	}
	fn := p.callee(c)
	qual := ""
	if sel, ok := c.Fun.(*ast.SelectorExpr); ok {
		qual = p.src(sel.X) + "."
	}
	for i := range ref.Row.Entries {
		e := &ref.Row.Entries[i]
		name, ok := strings.CutPrefix(e.Sym, fn.Pkg().Path()+".")
		if !ok || e.Config != 0 || e.Kind != ref.Entry.Kind {
			continue
		}
		sib, ok := fn.Pkg().Scope().Lookup(name).(*types.Func)
		if !ok {
			continue
		}
		sig := sib.Signature()
		if sig.Params().Len() == 0 || !types.Identical(sig.Results(), fn.Signature().Results()) {
			continue
		}
		if text := p.configText(ref.Entry, e, sig.Params().At(0).Type(), qual, sig.Variadic()); text != "" {
			return []edit{{c.Pos(), c.End(), fmt.Sprintf("%s%s(%s)", qual, name, text)}}
		}
	}
	return nil
}

// configText writes a configuration with the settings that an entry makes by
// itself, its origins replaced.
func (p *Package) configText(from, to *library.Entry, t types.Type, qual string, variadic bool) string {
	if variadic {
		s, ok := t.(*types.Slice)
		if !ok {
			return ""
		}
		t = s.Elem()
	}
	amp := ""
	if ptr, ok := t.(*types.Pointer); ok {
		t, amp = ptr.Elem(), "&"
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return ""
	}
	field := originsField(to, t)
	if field == "" {
		return ""
	}
	settings := []string{field + ": []string{" + quoted(p.Origins) + "}"}
	var names []string
	for name := range from.Base {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		switch to.Fields[name] {
		case policy.Origins, policy.OriginFunc, policy.AllowAll, policy.Wildcards:
			continue
		}
		if items, ok := library.Texts(from.Base[name]); ok {
			settings = append(settings, name+": []string{"+quoted(items)+"}")
		} else if b, ok := from.Base[name].X.(bool); ok && b {
			settings = append(settings, name+": true")
		}
	}
	return amp + qual + named.Obj().Name() + "{\n" + strings.Join(settings, ",\n") + ",\n}"
}
