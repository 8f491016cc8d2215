package library

// buffaloFramework is github.com/gobuffalo/buffalo, read at v1.1.4.
func buffaloFramework() *Row {
	const path = "github.com/gobuffalo/buffalo"
	row := &Row{
		Name:  "buffalo",
		Paths: []string{path},
		Types: []ContextType{{Type: path + ".Context"}},
		Doc:   Doc{Versions: "v1", Covers: "headers written by handlers and middleware"},
	}
	row.methods("("+path+".Context)", map[Action]string{
		GetWriter:     "Response",
		GetRequest:    "Request",
		QueryText:     "Param",
		Circumstances: "Bind Data Params Value",
		WriteBody:     "Error Redirect Render",
		NoEffect:      "LogField LogFields Set",
	})
	return row
}
