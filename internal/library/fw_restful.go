package library

// restfulFramework is github.com/emicklei/go-restful, whose filters and routes
// get a request and a response that wrap those of net/http.
func restfulFramework() *Row {
	row := &Row{Name: "go-restful", Context: map[string]Action{}, Doc: Doc{Versions: "v1 to v3", Covers: "headers written by filters and routes"}}
	for _, p := range []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful/v2", "github.com/emicklei/go-restful"} {
		row.Paths = append(row.Paths, p)
		row.Types = append(row.Types,
			ContextType{Type: "*" + p + ".Request", ReadOnly: true, Request: map[string]Action{"Request": GetRequest}},
			ContextType{Type: "*" + p + ".Response", Request: map[string]Action{"ResponseWriter": GetWriter}},
		)
		req, resp := "(*"+p+".Request).", "(*"+p+".Response)."
		row.Context[req+"HeaderParameter"] = GetHeader
		row.Context[req+"QueryParameter"] = QueryText
		row.Context[req+"BodyParameter"] = QueryText
		for _, name := range []string{"PathParameter", "PathParameters", "ReadEntity"} {
			row.Context[req+name] = Circumstances
		}
		row.Context["("+p+".Request).Attribute"] = Circumstances
		row.Context["("+p+".Response).AddHeader"] = AddHeader
		for _, name := range []string{"Write", "WriteAsJson", "WriteAsXml", "WriteEntity", "WriteError", "WriteErrorString", "WriteHeader", "WriteHeaderAndEntity", "WriteHeaderAndJson", "WriteServiceError"} {
			row.Context[resp+name] = WriteBody
		}
		row.Context["(*"+p+".FilterChain).ProcessFilter"] = Next
	}
	return row
}
