package library

// httpVerbs are the names that routers give to the registration of handlers.
const httpVerbs = "Connect Delete Get Head Options Patch Post Put Trace"

// chiRouter is github.com/go-chi/chi: plain handlers behind middlewares.
func chiRouter() *Row {
	row := &Row{
		Name: "go-chi/chi",
		Doc:  Doc{Versions: "v1, v4, v5", Covers: "middlewares that combine"},
	}
	for _, path := range []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi/v4", "github.com/go-chi/chi"} {
		row.Paths = append(row.Paths, path)
		row.Routers = append(row.Routers, Router{
			Type: "*" + path + ".Mux", Use: "Use", Route: "Handle HandleFunc Method MethodFunc " + httpVerbs,
		})
	}
	return row
}

// gorillaMux is github.com/gorilla/mux: plain handlers behind middlewares.
func gorillaMux() *Row {
	const path = "github.com/gorilla/mux"
	return &Row{
		Name:    "gorilla/mux",
		Paths:   []string{path},
		Routers: []Router{{Type: "*" + path + ".Router", Use: "Use", Route: "Handle HandleFunc"}},
		Doc:     Doc{Versions: "v1", Covers: "middlewares that combine"},
	}
}
