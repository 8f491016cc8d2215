package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/policy"
)

// Fixes of functions that decide about origins.

// predicate makes a function that decides about origins compare them with the
// user's: a literal in its body, the name of a function by a literal in its
// place.
func (p *Package) predicate(f *checks.Finding, pos token.Pos) []edit {
	switch x := p.decider(pos).(type) {
	case nil:
		return nil
	case *ast.FuncLit:
		sig, ok := p.Info.TypeOf(x).(*types.Signature)
		if !ok || x.Type.Results == nil || len(x.Type.Results.List) == 0 || len(x.Type.Results.List[0].Names) > 0 {
			return nil
		}
		edits, expr := p.nameParam(x.Type.Params)
		body := compareBody(f, sig, expr, p.Origins)
		if body == "" {
			return nil
		}
		return append(edits, edit{x.Body.Pos(), x.Body.End(), body})
	default:
		sig := p.Info.TypeOf(x).Underlying().(*types.Signature)
		head, expr := p.writeHead(x.Pos(), sig)
		body := compareBody(f, sig, expr, p.Origins)
		if head == "" || body == "" {
			return nil
		}
		return []edit{{x.Pos(), x.End(), head + " " + body}}
	}
}

// decider returns the function at a position, or that which is the only
// argument of a call there, as an option of a library is made.
func (p *Package) decider(pos token.Pos) ast.Expr {
	var named ast.Expr
	for x := range p.exprsAt(pos) {
		switch n := x.(type) {
		case *ast.FuncLit:
			return n
		case *ast.Ident, *ast.SelectorExpr:
			if p.isFunc(n) {
				named = n
			}
		case *ast.CallExpr:
			if len(n.Args) == 1 && p.isFunc(n.Args[0]) {
				return n.Args[0]
			}
			return nil
		}
	}
	return named
}

func (p *Package) isFunc(x ast.Expr) bool {
	t := p.Info.TypeOf(x)
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// nameParam returns an expression for the request's origin in a function with
// the parameters, and what gives them names for it.
func (p *Package) nameParam(params *ast.FieldList) (edits []edit, expr string) {
	for _, field := range params.List {
		t := p.Info.TypeOf(field.Type)
		name := paramName(t)
		switch {
		case len(field.Names) == 1 && field.Names[0].Name != "_":
			name = field.Names[0].Name
		case len(field.Names) == 1:
			edits = append(edits, edit{field.Names[0].Pos(), field.Names[0].End(), name})
		case len(field.Names) == 0 && len(params.List) == 1:
			edits = append(edits, edit{field.Type.Pos(), field.Type.Pos(), name + " "})
		default:
			continue
		}
		if isText(t) {
			return edits, name
		}
		if o := p.originOf(name, t); o != "" && expr == "" {
			expr = o
		}
	}
	return edits, expr
}

// writeHead writes a function with a signature up to its body, for the file at
// a position, and an expression for the request's origin in it.
func (p *Package) writeHead(pos token.Pos, sig *types.Signature) (head, expr string) {
	known := true
	qualifier := func(other *types.Package) string {
		if other == p.Pkg {
			return ""
		}
		for _, spec := range p.file(pos).Imports {
			if n := p.importName(spec); n != nil && n.Imported() == other {
				return n.Name()
			}
		}
		known = false
		return other.Name()
	}
	var params []string
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		name := paramName(t)
		origin := name
		if !isText(t) {
			origin = p.originOf(name, t)
		}
		switch {
		case origin == "" || expr != "" && !isText(t) || expr == "origin":
			name = "_"
		default:
			expr = origin
		}
		params = append(params, name+" "+types.TypeString(t, qualifier))
	}
	var results []string
	for i := range sig.Results().Len() {
		results = append(results, types.TypeString(sig.Results().At(i).Type(), qualifier))
	}
	if !known || expr == "" || sig.Variadic() {
		return "", ""
	}
	out := strings.Join(results, ", ")
	if len(results) > 1 {
		out = "(" + out + ")"
	}
	return "func(" + strings.Join(params, ", ") + ") " + out, expr
}

// paramName is a name for a parameter that holds an origin or a request.
func paramName(t types.Type) string {
	if isText(t) {
		return "origin"
	}
	return "r"
}

func isText(t types.Type) bool { return types.Identical(t.Underlying(), types.Typ[types.String]) }

// compareBody writes the body of a function that compares an expression with
// the user's origins; "" if its results are other than a verdict and errors.
func compareBody(f *checks.Finding, sig *types.Signature, expr string, allowed []string) string {
	if f.Policy.Kind == policy.WebSocket {
		allowed = append([]string{""}, allowed...) // clients that are no browsers send none
	}
	res := sig.Results()
	if expr == "" || res.Len() == 0 || !types.Identical(res.At(0).Type().Underlying(), types.Typ[types.Bool]) {
		return ""
	}
	rest := ""
	for i := 1; i < res.Len(); i++ {
		if res.At(i).Type().String() != "error" {
			return ""
		}
		rest += ", nil"
	}
	if len(allowed) <= 2 && token.IsIdentifier(expr) {
		return "{ return " + equals(expr, allowed) + rest + " }"
	}
	var q []string
	for _, o := range allowed {
		q = append(q, strconv.Quote(o))
	}
	return "{\nswitch " + expr + " {\ncase " + strings.Join(q, ", ") + ":\nreturn true" + rest + "\n}\nreturn false" + rest + "\n}"
}
