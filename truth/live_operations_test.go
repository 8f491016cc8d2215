package truth

import "strconv"

// Frameworks whose operations take and return structures.

const humaDecls = `
type Asked struct {
	Origin string ` + "`header:\"Origin\"`" + `
	Back   string ` + "`query:\"back\"`" + `
}

type CORS struct {
	AllowOrigin string ` + "`header:\"Access-Control-Allow-Origin\"`" + `
	Credentials bool ` + "`header:\"Access-Control-Allow-Credentials\"`" + `
}

type Output struct {
	CORS
	Vary    *string  ` + "`header:\"Vary\"`" + `
	Methods []string ` + "`header:\"Access-Control-Allow-Methods\"`" + `
	Allowed string   ` + "`header:\"access-control-allow-headers\"`" + `
}

type Operation = func(context.Context, *Asked) (*Output, error)

var vary = "Origin"
`

var operationSubjects = []subject{{
	name:    "huma",
	imports: predicateImports + "\"context\"\n\"github.com/danielgtaylor/huma/v2\"",
	decls:   predicateDecls + "var _ = huma.Error404NotFound\n" + humaDecls,
	result:  "Operation",
	table: []string{
		humaOperation("", `"*"`, "true"), humaOperation("", `""`, "true"), humaOperation("", "in.Origin", "false"),
		humaOperation("out.Vary = &vary\n", "in.Origin", "true"),
		humaOperation("if in.Origin == \"\" {\nreturn out, huma.Error404NotFound(\"no\")\n}\n", "in.Origin", "true"),
		"return func(_ context.Context, in *Asked) (*Output, error) {\nreturn nil, huma.Error404NotFound(\"no\")\n}",
	},
	random: func(g *gen) string {
		text := ""
		if g.chance(50) {
			text += "out.Vary = &vary\n"
		}
		if g.chance(50) {
			text += "out.Methods = " + list(g.methods()) + "\n"
		}
		if g.chance(50) {
			text += "out.Allowed = " + commas(g.headers()) + "\n"
		}
		if g.chance(60) {
			text += "if !slices.Contains(" + list(g.origins()) + ", in.Origin) {\nreturn " + g.pick("nil", "out", "&Output{}") + ", " + g.pick("nil", `huma.Error404NotFound("no")`) + "\n}\n"
		}
		return humaOperation(text, g.pick("in.Origin", "in.Origin", `"*"`, "in.Back", strconv.Quote(g.pick(wellFormed...))), g.pick("true", "false"))
	},
	driverImports: "\"net/http\"\n\"github.com/danielgtaylor/huma/v2\"\n\"github.com/danielgtaylor/huma/v2/adapters/humago\"",
	open: `func open(c subject.Operation) serve.Server {
	mux := http.NewServeMux()
	api := humago.New(mux, huma.DefaultConfig("x", "1"))
	for _, m := range []string{"GET", "OPTIONS"} {
		huma.Register(api, huma.Operation{OperationID: m, Method: m, Path: serve.Path}, c)
	}
	return serve.Handler(mux)
}`,
}}

func humaOperation(first, origin, creds string) string {
	return "return func(_ context.Context, in *Asked) (*Output, error) {\nout := &Output{}\n" + first +
		"out.AllowOrigin = " + origin + "\nout.Credentials = " + creds + "\nreturn out, nil\n}"
}
