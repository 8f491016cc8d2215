package library

import (
	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// graphQLWS is github.com/graph-gophers/graphql-transport-ws, read at v0.0.2,
// v0.1.0 and 3e6018f: its upgrader accepts every Origin. A handler has it in a
// field, and from v0.1.0 on there is an option for it.
func graphQLWS() *Row {
	row := &Row{
		Name: "graphql-transport-ws",
		Doc:  Doc{"v0.0.2 to 3e6018f (2026-04, read, not run)", "NewHandlerFunc, WithCheckOrigin, Handler.Upgrader"},
	}
	const root = "github.com/graph-gophers/graphql-transport-ws"
	option := Fields{"WithCheckOrigin": policy.OriginFunc}
	both := Fields{"WithCheckOrigin": policy.OriginFunc, "Upgrader.CheckOrigin": policy.OriginFunc}
	for _, version := range [][2]string{{root, "Handler"}, {root + "/graphqlws", "handler"}} {
		path, handler := version[0], version[1]
		row.Paths = append(row.Paths, path)
		row.Entries = append(row.Entries,
			// func(svc Subscriber, httpHandler http.Handler, options ...Option) http.HandlerFunc
			Entry{Sym: path + ".NewHandlerFunc", Config: -1, Gather: gatherOptions(2), Handler: true, Kind: policy.WebSocket, Fields: option, Model: graphQLWSRespond},
			Entry{Sym: "(*" + path + "." + handler + ").NewHandlerFunc", Config: 0, Gather: gatherOptions(3), Handler: true, Kind: policy.WebSocket, Fields: both, Model: graphQLWSRespond},
			Entry{Sym: path + ".NewHandler", Config: -1, Result: newGraphQLWS, Kind: policy.WebSocket},
		)
		for _, name := range []string{"WithContextGenerator", "WithReadLimit", "WithWriteTimeout"} {
			row.Options = append(row.Options, Option{path + "." + name, optionNothing})
		}
	}
	row.Options = append(row.Options,
		Option{root + ".WithCheckOrigin", optionSetting("WithCheckOrigin")},
		Option{root + ".WithReadIdleTimeout", optionNothing},
		Option{root + ".WithMaxSubscriptions", optionNothing},
	)
	return row
}

func graphQLWSRespond(v *View, p policy.Probe) policy.Response {
	switch {
	case v.Has("WithCheckOrigin"):
		return handshake(v, v.Allows("WithCheckOrigin", p))
	case v.Value("Upgrader.CheckOrigin").X != nil:
		return originFuncOrSameHost("Upgrader.CheckOrigin")(v, p)
	}
	return handshake(v, true)
}

// newGraphQLWS is func NewHandler() Handler.
func newGraphQLWS(c *exec.Call) (exec.Value, bool) {
	h := exec.NewCell(c.Type, c.M.Zero(c.Type))
	up := c.M.Field(h, "Upgrader")
	if up == nil {
		return exec.Value{}, false
	}
	check := c.M.Field(up, "CheckOrigin")
	if check == nil {
		return exec.Value{}, false
	}
	c.M.Store(check, acceptAll(c))
	return c.M.Load(h).At(c.Pos), true
}
