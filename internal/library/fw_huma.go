package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// humaFramework is github.com/danielgtaylor/huma, read at v2.37.2: middleware
// that writes headers through the context, and operations, whose output
// structures have headers in fields. An operation that returns an error sends
// none of them.
func humaFramework() *Row {
	const path = "github.com/danielgtaylor/huma/v2"
	row := &Row{
		Name:  "huma",
		Paths: []string{path},
		Types: []ContextType{{Type: path + ".Context"}},
		Tags:  &HeaderTags{Header: "header", Query: "query"},
		Doc:   Doc{Versions: "v2", Covers: "headers written by middleware, and those in outputs of operations"},
	}
	row.methods("("+path+".Context)", map[Action]string{
		GetHeader:     "Header",
		SetHeader:     "SetHeader",
		AddHeader:     "AppendHeader",
		GetMethod:     "Method",
		GetHost:       "Host",
		QueryText:     "Query",
		Circumstances: "BodyReader BodyWriter Context Param RemoteAddr Status URL",
		NoEffect:      "EachHeader SetStatus",
	})
	refused := func(c *exec.Call) (exec.Value, bool) { return c.M.NewError(c.Sym), true }
	for _, status := range strings.Fields(humaErrors) {
		row.Options = append(row.Options, Option{path + ".Error" + status, refused})
	}
	return row
}

// humaErrors are the functions that make errors, without "Error".
const humaErrors = "400BadRequest 401Unauthorized 402PaymentRequired 403Forbidden 404NotFound 405MethodNotAllowed 406NotAcceptable " +
	"409Conflict 410Gone 412PreconditionFailed 415UnsupportedMediaType 422UnprocessableEntity 429TooManyRequests " +
	"500InternalServerError 501NotImplemented 502BadGateway 503ServiceUnavailable 504GatewayTimeout"
