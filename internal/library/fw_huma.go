package library

// humaFramework is github.com/danielgtaylor/huma, read at v2.37.2: middleware
// that writes headers through the context. Headers in fields of output
// structures are not modelled.
func humaFramework() *Row {
	const path = "github.com/danielgtaylor/huma/v2"
	row := &Row{
		Name:  "huma",
		Paths: []string{path},
		Types: []ContextType{{Type: path + ".Context"}},
		Doc:   Doc{Versions: "v2", Covers: "headers written by middleware"},
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
	return row
}
