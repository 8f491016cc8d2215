package fix

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"sort"
	"strconv"
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

// allSetting replaces a switch that allows all origins by the list.
func (p *Package) allSetting(f *checks.Finding, pos token.Pos) []edit {
	x, up := p.exprAt(pos)
	if x == nil || len(up) == 0 {
		return nil
	}
	_, ref := p.entryCall(f.Policy.Pos)
	if ref == nil {
		return nil
	}
	list := func(name string) string { return "[]string{" + quoted(p.Origins) + "}" }
	if kv, ok := up[0].(*ast.KeyValueExpr); ok && kv.Value == x {
		id, isIdent := kv.Key.(*ast.Ident)
		lit, _ := keyed(x, up)
		if !isIdent || lit == nil || ref.Entry.Fields[id.Name] != policy.AllowAll {
			return nil
		}
		name := originsField(ref.Entry, p.Info.TypeOf(lit))
		if name == "" {
			return nil
		}
		return []edit{{kv.Pos(), kv.End(), name + ": " + list(name)}}
	}
	if a := assigned(x, up); a != nil {
		sel, ok := a.Lhs[0].(*ast.SelectorExpr)
		if !ok || ref.Entry.Fields[sel.Sel.Name] != policy.AllowAll {
			return nil
		}
		name := originsField(ref.Entry, p.Info.TypeOf(sel.X))
		if name == "" {
			return nil
		}
		return []edit{{sel.Sel.Pos(), sel.Sel.End(), name}, {x.Pos(), x.End(), list(name)}}
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
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return nil
		}
		if id, ok := kv.Key.(*ast.Ident); ok && id.Name == name {
			if _, isLit := kv.Value.(*ast.CompositeLit); !isLit {
				return []edit{{kv.Value.Pos(), kv.Value.End(), "[]string{" + quoted(p.Origins) + "}"}} // nil
			}
			return nil
		}
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

// predicate replaces the body of a function literal that decides about origins
// by a comparison.
func (p *Package) predicate(f *checks.Finding, pos token.Pos) []edit {
	x, _ := p.exprAt(pos)
	lit, ok := x.(*ast.FuncLit)
	if !ok {
		return nil
	}
	sig, ok := p.Info.TypeOf(lit).(*types.Signature)
	if !ok || sig.Results().Len() == 0 || lit.Type.Results == nil || len(lit.Type.Results.List) == 0 || len(lit.Type.Results.List[0].Names) > 0 {
		return nil
	}
	var edits []edit
	expr := ""
	for _, field := range lit.Type.Params.List {
		t := p.Info.TypeOf(field.Type)
		isString := types.Identical(t.Underlying(), types.Typ[types.String])
		name := ""
		switch {
		case len(field.Names) == 1 && field.Names[0].Name != "_":
			name = field.Names[0].Name
		case len(field.Names) == 1:
			name = "origin"
			if !isString {
				name = "r"
			}
			edits = append(edits, edit{field.Names[0].Pos(), field.Names[0].End(), name})
		case len(field.Names) == 0 && len(lit.Type.Params.List) == 1:
			name = "origin"
			if !isString {
				name = "r"
			}
			edits = append(edits, edit{field.Type.Pos(), field.Type.Pos(), name + " "})
		default:
			continue
		}
		if isString {
			expr = name
			break
		}
		if o := p.originOf(name, t); o != "" && expr == "" {
			expr = o
		}
	}
	if expr == "" {
		return nil
	}
	allowed := p.Origins
	if f.Policy.Kind == policy.WebSocket {
		allowed = append([]string{""}, allowed...) // clients that are no browsers send none
	}
	res := sig.Results()
	rest := ""
	for i := 1; i < res.Len(); i++ {
		if res.At(i).Type().String() != "error" {
			return nil
		}
		rest += ", nil"
	}
	if !types.Identical(res.At(0).Type().Underlying(), types.Typ[types.Bool]) {
		return nil
	}
	var body string
	if len(allowed) <= 2 && token.IsIdentifier(expr) {
		body = "{ return " + equals(expr, allowed) + rest + " }"
	} else {
		var q []string
		for _, o := range allowed {
			q = append(q, strconv.Quote(o))
		}
		body = "{\nswitch " + expr + " {\ncase " + strings.Join(q, ", ") + ":\nreturn true" + rest + "\n}\nreturn false" + rest + "\n}"
	}
	return append(edits, edit{lit.Body.Pos(), lit.Body.End(), body})
}
