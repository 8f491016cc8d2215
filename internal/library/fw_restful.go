package library

// restfulFramework is github.com/emicklei/go-restful, whose filters and routes
// get a request and a response that wrap those of net/http.
func restfulFramework() *Row {
	row := &Row{Name: "go-restful", Doc: Doc{Versions: "v1 to v3", Covers: "headers written by filters and routes"}}
	for _, p := range []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful/v2", "github.com/emicklei/go-restful"} {
		row.Paths = append(row.Paths, p)
		row.Types = append(row.Types,
			ContextType{Type: "*" + p + ".Request", ReadOnly: true, Request: map[string]Action{"Request": GetRequest}},
			ContextType{Type: "*" + p + ".Response", Request: map[string]Action{"ResponseWriter": GetWriter}},
		)
		row.methods("(*"+p+".Request)", map[Action]string{
			GetHeader:     "HeaderParameter",
			QueryText:     "BodyParameter QueryParameter",
			Circumstances: "PathParameter PathParameters ReadEntity",
		})
		row.methods("(*"+p+".Response)", map[Action]string{
			WriteBody: "Write WriteAsJson WriteEntity WriteError WriteErrorString WriteHeader WriteHeaderAndEntity WriteHeaderAndJson",
		})
		row.methods("(*"+p+".FilterChain)", map[Action]string{
			Next: "ProcessFilter",
		})
		row.methods("("+p+".Request)", map[Action]string{
			Circumstances: "Attribute",
		})
		row.methods("("+p+".Response)", map[Action]string{
			AddHeader: "AddHeader",
		})
	}
	return row
}
