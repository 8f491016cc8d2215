package library

import "github.com/corsvet/corsvet/internal/policy"

// hertzWebsocket is github.com/hertz-contrib/websocket, read at e46e6df
// (2025-04): gorilla's rules for hertz.
func hertzWebsocket() *Row {
	const path = "github.com/hertz-contrib/websocket"
	return &Row{
		Name:  "hertz-contrib/websocket",
		Paths: []string{path},
		Entries: []Entry{ // func(ctx *app.RequestContext, handler HertzHandler) error
			{Sym: "(*" + path + ".HertzUpgrader).Upgrade", Config: 0, Request: true, Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost},
		},
		Literals: []Entry{{Sym: path + ".HertzUpgrader", Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost}},
		Doc:      Doc{Versions: "e46e6df (2025-04, read, not run)", Covers: "HertzUpgrader.CheckOrigin"},
	}
}
