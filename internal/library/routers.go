package library

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/internal/exec"
)

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
		for _, t := range []string{"*" + path + ".Mux", path + ".Router"} {
			row.Routers = append(row.Routers, Router{
				Type: t, Serve: "ServeHTTP", Use: "Use", Group: "With", Scope: "Group Route", Mount: "Mount", Route: "Handle HandleFunc Method MethodFunc " + httpVerbs,
			})
		}
	}
	return row
}

// gorillaMux is github.com/gorilla/mux: plain handlers behind middlewares. A
// route is a router of one handler, or of those of its subrouter.
func gorillaMux() *Row {
	const path, matchers = "github.com/gorilla/mux", "Headers Host MatcherFunc Methods Name Path PathPrefix Queries Schemes"
	return &Row{
		Name:  "gorilla/mux",
		Paths: []string{path},
		Routers: []Router{
			{Type: "*" + path + ".Router", Use: "Use", Group: "NewRoute " + matchers, Serve: "ServeHTTP", Route: "Handle HandleFunc"},
			{Type: "*" + path + ".Route", Group: "Subrouter " + matchers, Route: "Handler HandlerFunc"},
		},
		Doc: Doc{Versions: "v1", Covers: "middlewares that combine"},
	}
}

// aliceChains is github.com/justinas/alice: a chain is the list of its
// constructors, and the first is the outermost.
func aliceChains() *Row {
	const path = "github.com/justinas/alice"
	return &Row{
		Name:  "justinas/alice",
		Paths: []string{path},
		Options: []Option{
			{path + ".New", aliceAppend(-1)},
			{"(" + path + ".Chain).Append", aliceAppend(0)},
			{"(" + path + ".Chain).Then", aliceThen},
			{"(" + path + ".Chain).ThenFunc", aliceThen},
		},
		Doc: Doc{Versions: "v1", Covers: "middlewares that combine"},
	}
}

// aliceAppend makes a chain of the constructors among the arguments, behind
// those of the chain that is argument i.
func aliceAppend(i int) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		all := exec.NilValue()
		if i >= 0 {
			a, ok := c.Args[i].X.(*exec.Agg)
			if !ok || len(a.Elems) == 0 {
				return exec.Value{}, false
			}
			all = a.Elems[0]
		}
		z := c.M.Zero(c.Type)
		chain, ok := z.X.(*exec.Agg)
		if !ok || len(chain.Elems) == 0 {
			return exec.Value{}, false
		}
		elem := c.Sig.Params().At(0).Type().Underlying().(*types.Slice).Elem()
		return exec.Value{X: &exec.Agg{Elems: append([]exec.Value{c.M.Append(all, elem, c.Args[i+1])}, chain.Elems[1:]...)}, Pos: c.Pos}, true
	}
}

// aliceThen runs the constructors of a chain, the last one first.
func aliceThen(c *exec.Call) (exec.Value, bool) {
	chain, ok := c.Args[0].X.(*exec.Agg)
	if !ok || len(chain.Elems) == 0 {
		return exec.Value{}, false
	}
	list, complete, ok := c.M.Elems(chain.Elems[0])
	if !ok || !complete {
		return exec.Value{}, false
	}
	h := c.Args[1]
	if _, isFunc := h.X.(*exec.Closure); isFunc {
		h = exec.Value{X: &exec.Iface{Dyn: c.Param(1), V: h}, Pos: h.Pos}
	}
	for _, f := range slices.Backward(list) {
		h = c.M.Call(f, []exec.Value{h}, c.Type)
	}
	return h, true
}
