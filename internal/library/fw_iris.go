package library

// irisFramework is github.com/kataras/iris/v12.
func irisFramework() *Row {
	const path = "github.com/kataras/iris/v12/context"
	row := &Row{
		Name:  "iris",
		Paths: []string{path, "github.com/kataras/iris/v12"},
		Types: []ContextType{{Type: "*" + path + ".Context"}, {Type: path + ".Context"}},
		Context: map[string]Action{
			"(" + path + ".ResponseWriter).Header":        RespHeader,
			"(" + path + ".ResponseWriter).Write":         WriteBody,
			"(" + path + ".ResponseWriter).WriteHeader":   WriteBody,
			"(" + path + ".ResponseWriter).Flush":         WriteBody,
			"(" + path + ".ResponseWriter).FlushResponse": WriteBody,
			"(" + path + ".ResponseWriter).Naive":         GetWriter,
		},
		Doc: Doc{Versions: "v12", Covers: "headers written by handlers"},
	}
	for _, c := range []string{"(*" + path + ".Context).", "(" + path + ".Context)."} {
		for name, a := range map[string]Action{
			"Header": SetHeaderEmpty, "GetHeader": GetHeader, "Method": GetMethod, "Host": GetHost, "Path": GetPath,
			"Request": GetRequest, "ResponseWriter": GetWriter, "Next": Next,
			"URLParam": QueryText, "URLParamDefault": QueryText, "FormValue": QueryText, "PostValue": QueryText,
		} {
			row.Context[c+name] = a
		}
		for _, name := range []string{"Text", "HTML", "JSON", "JSONP", "XML", "YAML", "Markdown", "Write", "WriteString", "Writef", "Redirect", "NotFound",
			"StopWithError", "StopWithJSON", "StopWithStatus", "StopWithText", "ServeFile", "SendFile", "View"} {
			row.Context[c+name] = WriteBody
		}
		for _, name := range []string{"StatusCode", "StopExecution", "ContentType", "SetCookie", "SetCookieKV", "SetErr", "AddHandler"} {
			row.Context[c+name] = NoEffect
		}
		for _, name := range []string{"Domain", "Subdomain", "FullRequestURI", "GetBody", "GetContentType", "GetCookie", "GetErr", "GetID", "GetStatusCode", "IsAjax",
			"IsStopped", "Params", "ReadJSON", "ReadQuery", "RemoteAddr", "Scheme", "URLParams", "Value", "Values", "String"} {
			row.Context[c+name] = Circumstances
		}
	}
	return row
}
