package library

// irisFramework is github.com/kataras/iris/v12.
func irisFramework() *Row {
	const path = "github.com/kataras/iris/v12/context"
	row := &Row{
		Name:  "iris",
		Paths: []string{path, "github.com/kataras/iris/v12"},
		Types: []ContextType{{Type: "*" + path + ".Context"}},
		Doc:   Doc{Versions: "v12", Covers: "headers written by handlers"},
	}
	row.methods("(*"+path+".Context)", map[Action]string{
		GetHeader:      "GetHeader",
		SetHeaderEmpty: "Header",
		GetRequest:     "Request",
		GetWriter:      "ResponseWriter",
		GetMethod:      "Method",
		GetHost:        "Host",
		GetPath:        "Path",
		QueryText:      "FormValue PostValue URLParam URLParamDefault",
		Circumstances: "Domain FullRequestURI GetBody GetContentType GetCookie GetErr GetID GetStatusCode IsAjax IsStopped Params " +
			"ReadJSON ReadQuery RemoteAddr Scheme String Subdomain URLParams Value Values",
		WriteBody: "HTML JSON JSONP NotFound Redirect StopWithError StopWithJSON StopWithStatus StopWithText Text Write WriteString " +
			"Writef XML",
		Next:     "Next",
		NoEffect: "AddHandler ContentType SetCookie SetCookieKV SetErr StatusCode StopExecution",
	})
	row.methods("("+path+".ResponseWriter)", map[Action]string{
		RespHeader: "Header",
		GetWriter:  "Naive",
		WriteBody:  "Flush FlushResponse Write WriteHeader",
	})
	return row
}
