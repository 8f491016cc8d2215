package library

import (
	"go/types"
	"net/url"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// nbioWebsocket is github.com/lesismal/nbio/nbhttp/websocket, run at v1.6.12:
// gorilla's rules.
func nbioWebsocket() *Row {
	const path = "github.com/lesismal/nbio/nbhttp/websocket"
	row := &Row{
		Name:     "lesismal/nbio",
		Paths:    []string{path},
		Options:  []Option{{path + ".NewUpgrader", newZero}, {path + ".NewOptions", newZero}},
		Literals: []Entry{{Sym: path + ".Upgrader", Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost}},
		Doc:      Doc{Versions: "v1.6.12", Covers: "Upgrader.CheckOrigin"},
	}
	for _, name := range []string{"Upgrade", "UpgradeAndTransferConnToPoller", "UpgradeWithoutHandlingReadForConnFromSTDServer"} {
		row.Entries = append(row.Entries, Entry{Sym: "(*" + path + ".Upgrader)." + name, Config: 0, Request: true, Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost})
	}
	return row
}

// newZero returns a pointer to a zero value, for constructors whose settings
// start out empty as far as origins are concerned.
func newZero(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return c.M.NewPointer(ptr.Elem(), c.M.Zero(ptr.Elem())), true
}

// centrifugeRow is github.com/centrifugal/centrifuge, read at v0.38.
func centrifugeRow() *Row {
	const path = "github.com/centrifugal/centrifuge"
	return &Row{
		Name:     "centrifugal/centrifuge",
		Paths:    []string{path},
		Literals: []Entry{{Sym: path + ".WebsocketConfig", Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost}},
		Doc:      Doc{Versions: "v0.38", Covers: "WebsocketConfig.CheckOrigin"},
	}
}

// grpcWebSockets is the WebSocket side of grpc-web, v0.15.0; without
// WithWebsocketOriginFunc the origin's host must be the request's.
func grpcWebSockets() *Row {
	const path = "github.com/improbable-eng/grpc-web/go/grpcweb"
	return &Row{
		Name:  "grpc-web (WebSocket)",
		Paths: []string{path},
		Entries: []Entry{ // func(func(req *http.Request) bool) Option
			{Sym: path + ".WithWebsocketOriginFunc", Config: -1, Params: map[int]string{0: "CheckOrigin"}, Fields: checkOrigin, Kind: policy.WebSocket, Model: checkOriginOrSameHost},
		},
		Options: []Option{{path + ".WebsocketRequestOrigin", grpcRequestOrigin}},
		Doc:     Doc{Versions: "v0.15.0", Covers: "WithWebsocketOriginFunc"},
	}
}

// grpcRequestOrigin is func WebsocketRequestOrigin(req *http.Request) (string, error):
// the origin's host and port.
func grpcRequestOrigin(c *exec.Call) (exec.Value, bool) {
	text, ok := originHeader(c.M, c.Args[0])
	if !ok {
		return exec.Value{}, false
	}
	s, known := text.AsString()
	if !known {
		return exec.Value{}, false
	}
	u, err := url.ParseRequestURI(s)
	if err != nil {
		return exec.Value{X: exec.Tuple{exec.Str("").Tainted(exec.Origin), c.M.NewError("no origin")}}, true
	}
	return exec.Value{X: exec.Tuple{exec.Str(u.Host).Tainted(exec.Origin), exec.NilValue()}}, true
}
