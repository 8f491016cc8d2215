package library

const echoRoutes = "Any CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE"

// echoFrameworks are github.com/labstack/echo v4 and v5: handlers that write
// headers through their context. v4's Response is a type of its own, v5's is
// the plain writer.
func echoFrameworks() *Row {
	const v4, v5 = "github.com/labstack/echo/v4", "github.com/labstack/echo/v5"
	row := &Row{
		Name:  "echo",
		Paths: []string{v4, v5},
		Types: []ContextType{
			{Type: v4 + ".Context"},
			{Type: "*" + v4 + ".Response", Request: map[string]Action{"Writer": GetWriter}},
			{Type: "*" + v5 + ".Context"},
			{Type: "*" + v5 + ".Response", Request: map[string]Action{"ResponseWriter": GetWriter}},
		},
		Routers: []Router{
			{Type: "*" + v4 + ".Echo", Use: "Use", Serve: "ServeHTTP", Group: "Group", Route: echoRoutes, HandlerFirst: true},
			{Type: "*" + v4 + ".Group", Use: "Use", Group: "Group", Route: echoRoutes, HandlerFirst: true},
			{Type: "*" + v5 + ".Echo", Use: "Use", Serve: "ServeHTTP", Group: "Group", Route: echoRoutes, HandlerFirst: true},
			{Type: "*" + v5 + ".Group", Use: "Use", Group: "Group", Route: echoRoutes, HandlerFirst: true},
		},
		Doc: Doc{Versions: "v4, v5", Covers: "headers written by handlers and middleware"},
	}
	row.methods("("+v4+".Context)", map[Action]string{
		GetRequest: "Request",
		QueryText:  "FormValue QueryParam",
		Circumstances: "Bind Cookie Cookies FormParams Get IsTLS IsWebSocket Param ParamNames ParamValues Path QueryParams QueryString " +
			"RealIP Scheme Validate",
		WriteBody: "Attachment Blob Error File HTML HTMLBlob Inline JSON JSONBlob JSONP JSONPBlob JSONPretty NoContent Redirect " +
			"Render Stream String XML XMLBlob XMLPretty",
		NoEffect: "Set SetCookie SetHandler SetLogger SetParamNames SetParamValues SetPath SetRequest SetResponse",
		GetPart:  "Response",
	})
	row.methods("(*"+v4+".Response)", map[Action]string{
		RespHeader: "Header",
		GetWriter:  "Unwrap",
		WriteBody:  "Flush Write WriteHeader",
		NoEffect:   "After Before",
	})
	row.methods("(*"+v5+".Context)", map[Action]string{
		GetRequest:    "Request",
		GetWriter:     "Response",
		QueryText:     "FormValue QueryParam",
		Circumstances: "Bind Cookie Cookies Get IsTLS IsWebSocket Param Path QueryParams QueryString RealIP Scheme Validate",
		WriteBody:     "Attachment Blob File HTML JSON JSONP NoContent Redirect Render Stream String XML",
		NoEffect:      "Set SetCookie SetPath SetRequest SetResponse",
	})
	row.methods("(*"+v5+".Response)", map[Action]string{
		GetWriter: "Unwrap",
		WriteBody: "Write WriteHeader",
	})
	return row
}
