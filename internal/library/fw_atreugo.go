package library

// atreugoFramework is github.com/savsgio/atreugo, read at v11.13.2, which
// stands on fasthttp: the response is sent when all views and middleware have
// returned.
func atreugoFramework() *Row {
	const path = "github.com/savsgio/atreugo/v11"
	row := &Row{
		Name:  "atreugo",
		Paths: []string{path},
		Types: []ContextType{{Type: "*" + path + ".RequestCtx", Buffered: true, Request: map[string]Action{"RequestCtx": GetPart}}},
		Doc:   Doc{Versions: "v11", Covers: "headers written by views and middleware"},
	}
	row.methods("(*"+path+".RequestCtx)", map[Action]string{
		Circumstances: "RequestID",
		NoEffect: "ErrorResponse FileResponse HTTPResponse HTTPResponseBytes JSONResponse Next RawResponse RawResponseBytes " +
			"RedirectResponse SkipView TextResponse TextResponseBytes",
	})
	return row
}
