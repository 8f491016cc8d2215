package library

// revelFramework is github.com/revel/revel, read at v1.1.0: the header of a
// response is written when filters and action have returned. Requests and
// responses share one header type; a Get of it is taken for the request, the
// rest for the response.
func revelFramework() *Row {
	const path = "github.com/revel/revel"
	row := &Row{
		Name:  "revel",
		Paths: []string{path},
		Types: []ContextType{
			{Type: "*" + path + ".Controller", Buffered: true, Request: map[string]Action{"Request": GetPart, "Response": GetPart}},
			{Type: "*" + path + ".Request", ReadOnly: true, Request: map[string]Action{"Header": GetPart, "Method": GetMethod, "Host": GetHost}},
			{Type: "*" + path + ".Response", Buffered: true, Request: map[string]Action{"Out": GetPart}},
			{Type: "*" + path + ".OutResponse", Buffered: true},
			{Type: "*" + path + ".RevelHeader", Buffered: true},
		},
		Doc: Doc{Versions: "v1.1.0", Covers: "headers written by filters and actions"},
	}
	row.methods("(*"+path+".Controller)", map[Action]string{
		NoEffect: "Forbidden NotFound Redirect Render RenderError RenderHTML RenderJSON RenderText RenderXML SetCookie",
	})
	row.methods("(*"+path+".Request)", map[Action]string{
		GetHeader:     "GetHttpHeader",
		GetPath:       "GetPath",
		GetReferer:    "Referer",
		QueryText:     "FormValue",
		Circumstances: "GetQuery GetRequestURI UserAgent",
	})
	row.methods("(*"+path+".Response)", map[Action]string{
		NoEffect: "SetStatus WriteHeader",
	})
	row.methods("(*"+path+".OutResponse)", map[Action]string{
		GetPart:  "Header",
		NoEffect: "Write",
	})
	row.methods("(*"+path+".RevelHeader)", map[Action]string{
		GetHeader:     "Get",
		SetHeader:     "Set",
		AddHeader:     "Add",
		Circumstances: "GetAll",
		NoEffect:      "SetCookie SetStatus",
	})
	return row
}
