package library

// echoFrameworks are github.com/labstack/echo v4 and v5: handlers that write
// headers through their context. v4's Response is a type of its own, v5's is
// the plain writer.
func echoFrameworks() *Row {
	const v4, v5 = "github.com/labstack/echo/v4", "github.com/labstack/echo/v5"
	row := &Row{
		Name:  "echo",
		Paths: []string{"github.com/labstack/echo", v4, v5},
		Types: []ContextType{
			{Type: v4 + ".Context"},
			{Type: "*" + v4 + ".Response", Request: map[string]Action{"Writer": GetWriter}},
			{Type: "*" + v5 + ".Context"},
			{Type: "*" + v5 + ".Response", Request: map[string]Action{"ResponseWriter": GetWriter}},
			{Type: "github.com/labstack/echo.Context"},
			{Type: "*github.com/labstack/echo.Response", Request: map[string]Action{"Writer": GetWriter}},
		},
		Context: map[string]Action{},
		Doc:     Doc{Versions: "v3, v4 and v5", Covers: "headers written by handlers and middleware"},
	}
	for _, p := range []string{"github.com/labstack/echo", v4} {
		c := "(" + p + ".Context)."
		echoContext(row, c)
		row.Context[c+"Response"] = GetPart
		r := "(*" + p + ".Response)."
		row.Context[r+"Header"] = RespHeader
		row.Context[r+"Write"] = WriteBody
		row.Context[r+"WriteHeader"] = WriteBody
		row.Context[r+"Flush"] = WriteBody
		row.Context[r+"Before"] = NoEffect
		row.Context[r+"After"] = NoEffect
		row.Context[r+"Unwrap"] = GetWriter
	}
	c := "(*" + v5 + ".Context)."
	echoContext(row, c)
	row.Context[c+"Response"] = GetWriter
	row.Context["(*"+v5+".Response).Write"] = WriteBody
	row.Context["(*"+v5+".Response).WriteHeader"] = WriteBody
	row.Context["(*"+v5+".Response).Unwrap"] = GetWriter
	return row
}

func echoContext(row *Row, c string) {
	for _, name := range []string{"Attachment", "Blob", "File", "HTML", "HTMLBlob", "Inline", "JSON", "JSONBlob", "JSONP", "JSONPBlob",
		"JSONPretty", "NoContent", "Redirect", "Render", "Stream", "String", "XML", "XMLBlob", "XMLPretty", "Error"} {
		row.Context[c+name] = WriteBody
	}
	for _, name := range []string{"Param", "ParamNames", "ParamValues", "Path", "RealIP", "Scheme", "IsTLS", "IsWebSocket", "Get", "Cookie", "Cookies",
		"Bind", "Validate", "QueryParams", "FormParams", "QueryString"} {
		row.Context[c+name] = Circumstances
	}
	for _, name := range []string{"Set", "SetCookie", "SetPath", "SetHandler", "SetLogger", "SetParamNames", "SetParamValues", "SetRequest", "SetResponse"} {
		row.Context[c+name] = NoEffect
	}
	row.Context[c+"QueryParam"] = QueryText
	row.Context[c+"FormValue"] = QueryText
	row.Context[c+"Request"] = GetRequest
}
