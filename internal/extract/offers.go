package extract

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// An offering is a package as its importers see it.
type offering struct {
	path  string
	main  bool // of the main module
	plain bool // imports the standard library only
}

func offeringOf(path string, main bool, files []*ast.File) offering {
	return offering{path, main, main && !slices.ContainsFunc(files, func(f *ast.File) bool {
		return slices.ContainsFunc(f.Imports, func(imp *ast.ImportSpec) bool {
			first, _, _ := strings.Cut(imp.Path.Value, "/")
			return strings.Contains(first, ".")
		})
	})}
}

// offers reports whether a declaration may be something that importers ask
// about origins: by its names, by what it reads, or by its shape. In a package
// of the main module that is any declaration that names an origin or CORS, and
// any helper that tells whether a text is in a list or gives a setting its
// default; if the package is a plain one, a rule for texts too. In one of
// another module it is only what is exported and can be told from its
// declaration, because reading every dependency for more would cost more than
// the program itself.
func (o offering) offers(d ast.Decl) bool {
	if o.main && declares(d) {
		return true
	}
	switch d := d.(type) {
	case *ast.FuncDecl:
		switch {
		case !d.Name.IsExported():
			return false
		case o.main && (membership(d) || fallsBack(d)) || o.plain && judgesText(d):
			return true
		}
		// Have: a function of any kind in a package about origins; elsewhere a
		// maker of lists and settings or a verdict, but no getter.
		name := d.Name.Name
		if d.Recv != nil {
			name = ""
		}
		return d.Type.Results != nil && (speaks(name, o.path) || predicate(d) || readsOrigin(d))
	case *ast.GenDecl:
		if d.Tok == token.TYPE {
			return holdsExchange(d, o.main)
		}
		if d.Tok != token.VAR {
			return false
		}
		for _, s := range d.Specs {
			for _, n := range s.(*ast.ValueSpec).Names {
				if n.IsExported() && speaks(n.Name, o.path) {
					return true
				}
			}
		}
	}
	return false
}

// speaks reports whether the name of an object speaks of several origins or of
// CORS, or that of its package of origins. What is internal to such a package
// serves it.
func speaks(name, path string) bool {
	path = home(path)
	return containsFold(name, "origins") || containsFold(name, "cors") || aboutOrigins(path[strings.LastIndexByte(path, '/')+1:])
}

// predicate reports whether a function declaration speaks of origins in its
// name or parameters, and gives a verdict on a text or a request. Where only a
// configuration is about CORS, and only an error comes back, something is
// stored or fetched: "func (*Client) SetBucketCORS(bucket string, cors []Rule) error".
func predicate(fn *ast.FuncDecl) bool {
	if !givesVerdict(fn) {
		return false
	}
	text := false
	about := aboutOrigins(fn.Name.Name) && (containsFold(fn.Name.Name, "origin") || gives(fn, "bool"))
	for _, p := range fn.Type.Params.List {
		judged := isIdent(p.Type, "string") || isRequest(p.Type) || pointsTo(p.Type, "URL")
		text = text || judged
		for _, n := range p.Names {
			about = about || aboutOrigins(n.Name) && (judged || gives(fn, "bool"))
		}
	}
	return about && text
}

// readsOrigin reports whether a function declaration gives a verdict on a
// request after reading where it comes from.
func readsOrigin(fn *ast.FuncDecl) bool {
	if fn.Body == nil || !givesVerdict(fn) {
		return false
	}
	request := false
	for _, p := range fn.Type.Params.List {
		request = request || isRequest(p.Type)
	}
	reads := false
	if request {
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				text, _ := strconv.Unquote(lit.Value)
				reads = reads || strings.EqualFold(text, "origin") || strings.EqualFold(text, "referer")
			}
			return !reads
		})
	}
	return reads
}

// membership reports whether a function declaration has the shape of a helper
// that tells whether a text is in a list or a set.
func membership(fn *ast.FuncDecl) bool {
	res := fn.Type.Results
	if res == nil || len(res.List) != 1 || len(res.List[0].Names) > 1 || !isIdent(res.List[0].Type, "bool") {
		return false
	}
	one, many := false, false
	for _, p := range fn.Type.Params.List {
		switch t := p.Type.(type) {
		case *ast.Ident:
			one = one || t.Name == "string" || typeParam(fn, t.Name)
		case *ast.ArrayType:
			many = many || isText(fn, t.Elt)
		case *ast.Ellipsis:
			many = many || isText(fn, t.Elt)
		case *ast.MapType:
			many = many || isText(fn, t.Key)
		}
	}
	return one && many
}

// smallRule is the length in syntax nodes up to which a function that judges a
// text counts as a helper.
const smallRule = 120

// judgesText reports whether a function declaration has the shape of a verdict
// on a text: it knows nothing but texts and its receiver, and says yes or no.
func judgesText(fn *ast.FuncDecl) bool {
	res := fn.Type.Results
	if res == nil || res.NumFields() == 0 || !isIdent(res.List[len(res.List)-1].Type, "bool") || res.NumFields() > 1 && fn.Recv == nil {
		return false
	}
	for _, p := range fn.Type.Params.List {
		t := p.Type
		if e, ok := t.(*ast.Ellipsis); ok {
			t = e.Elt
		}
		if !isIdent(t, "string") {
			return false
		}
	}
	return fn.Type.Params.NumFields() > 0 && small(fn)
}

func small(fn *ast.FuncDecl) bool {
	size := 0
	if fn.Body != nil {
		ast.Inspect(fn.Body, func(ast.Node) bool { size++; return size <= smallRule })
	}
	return size <= smallRule
}

// fallsBack reports whether a function declaration has the shape of a helper
// that gives a setting its default: it reads the environment, or has a
// parameter that is called the default and is of the type of the result.
func fallsBack(fn *ast.FuncDecl) bool {
	res := fn.Type.Results
	if res == nil || fn.Body == nil {
		return false
	}
	result := ""
	switch t := res.List[0].Type.(type) {
	case *ast.Ident:
		result = t.Name
	case *ast.ArrayType:
		if id, ok := t.Elt.(*ast.Ident); ok {
			result = id.Name
		}
	}
	if result != "string" && result != "bool" && !typeParam(fn, result) {
		return false
	}
	for _, p := range fn.Type.Params.List {
		t := p.Type
		switch x := t.(type) {
		case *ast.ArrayType:
			t = x.Elt
		case *ast.Ellipsis:
			t = x.Elt
		}
		for _, n := range p.Names {
			if isIdent(t, result) && standsIn(n.Name) {
				return true
			}
		}
	}
	reads := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && isIdent(sel.X, "os") {
			reads = reads || sel.Sel.Name == "Getenv" || sel.Sel.Name == "LookupEnv"
		}
		return !reads
	})
	return reads
}

// standsIn reports whether a parameter's name says that it is a default.
func standsIn(name string) bool {
	switch name = strings.ToLower(name); name {
	case "d", "alt", "dflt", "fallback", "otherwise", "orelse":
		return true
	}
	return strings.HasPrefix(name, "def") || strings.HasPrefix(name, "fallback")
}

func isText(fn *ast.FuncDecl, x ast.Expr) bool {
	id, ok := x.(*ast.Ident)
	return ok && (id.Name == "string" || typeParam(fn, id.Name))
}

// typeParam reports whether a name is a type parameter of the function.
func typeParam(fn *ast.FuncDecl, name string) bool {
	if fn.Type.TypeParams == nil {
		return false
	}
	for _, p := range fn.Type.TypeParams.List {
		for _, n := range p.Names {
			if n.Name == name {
				return true
			}
		}
	}
	return false
}

// givesVerdict reports whether a function declaration returns a bool or an error.
func givesVerdict(fn *ast.FuncDecl) bool { return gives(fn, "bool") || gives(fn, "error") }

// gives reports whether a function declaration has a result of a type.
func gives(fn *ast.FuncDecl, typ string) bool {
	return fn.Type.Results != nil && slices.ContainsFunc(fn.Type.Results.List, func(r *ast.Field) bool { return isIdent(r.Type, typ) })
}

func isIdent(x ast.Expr, name string) bool {
	id, ok := x.(*ast.Ident)
	return ok && id.Name == name
}

// isRequest reports whether a type is spelled as a pointer to a Request.
func isRequest(x ast.Expr) bool { return pointsTo(x, "Request") }

func pointsTo(x ast.Expr, name string) bool {
	star, ok := x.(*ast.StarExpr)
	if !ok {
		return false
	}
	sel, ok := star.X.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == name
}

// holdsExchange reports whether a declared struct is a context of the
// program's own, whose methods importers call to write headers: it keeps a
// writer in a field of its own or, in the main module, a framework's context.
func holdsExchange(d *ast.GenDecl, main bool) bool {
	for _, s := range d.Specs {
		spec := s.(*ast.TypeSpec)
		st, ok := spec.Type.(*ast.StructType)
		if !ok || !spec.Name.IsExported() {
			continue
		}
		for _, f := range st.Fields.List {
			t := f.Type
			if star, ok := t.(*ast.StarExpr); ok {
				t = star.X
			}
			sel, ok := t.(*ast.SelectorExpr)
			switch {
			case !ok || isIdent(sel.X, "context"):
			case sel.Sel.Name == "ResponseWriter" && len(f.Names) > 0:
				return true
			case main && (sel.Sel.Name == "Ctx" || strings.HasSuffix(sel.Sel.Name, "Context") || sel.Sel.Name == "RequestCtx"):
				return true
			}
		}
	}
	return false
}

// declares reports whether a declaration names an origin or CORS.
func declares(d ast.Decl) bool {
	found := false
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			return false
		case *ast.Ident:
			found = found || aboutOrigins(n.Name)
		}
		return !found
	})
	return found
}

// aboutOrigins reports whether a name speaks of origins or CORS.
func aboutOrigins(name string) bool {
	return containsFold(name, "origin") && !containsFold(name, "original") || containsFold(name, "cors")
}

func containsFold(s, sub string) bool {
	for i := 0; i+len(sub) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(sub)], sub) {
			return true
		}
	}
	return false
}
