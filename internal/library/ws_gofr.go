package library

import "github.com/corsvet/corsvet/internal/policy"

// gofrWebsocket is gofr.dev/pkg/gofr/websocket, read at v1.9.0: options for an
// upgrader of gorilla/websocket, which compares hosts without one. The CORS
// headers of its servers come from the environment alone.
func gofrWebsocket() *Row {
	const path = "gofr.dev/pkg/gofr/websocket"
	row := &Row{
		Name:  "gofr",
		Paths: []string{path},
		Doc:   Doc{"v1.9.0 (read, not run)", "WithCheckOrigin of NewWSUpgrader"},
		Entries: []Entry{
			// func(opts ...Options) *WSUpgrader
			{Sym: path + ".NewWSUpgrader", Config: -1, Gather: gatherOptions(0), Kind: policy.WebSocket,
				Fields: Fields{"CheckOrigin": policy.OriginFunc}, Model: checkOriginOrSameHost},
		},
		Options: []Option{{path + ".WithCheckOrigin", optionSetting("CheckOrigin")}},
	}
	for _, name := range []string{"WithHandshakeTimeout", "WithReadBufferSize", "WithWriteBufferSize", "WithSubprotocols", "WithError", "WithCompression"} {
		row.Options = append(row.Options, Option{path + "." + name, optionNothing})
	}
	return row
}
