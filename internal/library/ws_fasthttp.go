package library

import "github.com/corsvet/corsvet/internal/policy"

// fasthttpWebsocket is github.com/fasthttp/websocket, run at v1.5.12: gorilla's
// rules for fasthttp.
func fasthttpWebsocket() *Row {
	const path = "github.com/fasthttp/websocket"
	row := &Row{
		Name:  "fasthttp/websocket",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: path + ".Upgrade", Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck},
		},
		Doc: Doc{Versions: "v1.5.12", Covers: "CheckOrigin of both upgraders, the deprecated Upgrade"},
	}
	for _, typ := range []string{path + ".FastHTTPUpgrader", path + ".Upgrader"} {
		row.Entries = append(row.Entries, Entry{Sym: "(*" + typ + ").Upgrade", Config: 0, Request: true, Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost})
		row.Literals = append(row.Literals, Entry{Sym: typ, Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost})
	}
	return row
}

// fiberWebsocket is github.com/gofiber/contrib/websocket, read and run at
// v1.3.4, and its copies for other fiber versions. Without Origins every site
// is accepted; only the first entry is compared with "*".
func fiberWebsocket() *Row {
	const path = "github.com/gofiber/contrib/websocket"
	row := &Row{
		Name:  "gofiber/contrib/websocket",
		Paths: []string{path, "github.com/gofiber/contrib/v3/websocket", "github.com/gofiber/websocket/v2"},
		Doc:   Doc{Versions: "v1.3.4", Covers: "New: Origins, Filter"},
	}
	for _, p := range row.Paths { // func New(handler func(*Conn), config ...Config) fiber.Handler
		row.Entries = append(row.Entries, Entry{Sym: p + ".New", Config: 1, Handler: true, Kind: policy.WebSocket, Model: fiberWSRespond,
			Fields: Fields{"Origins": policy.Origins, "Filter": policy.OriginFunc}})
	}
	return row
}

func fiberWSRespond(v *View, p policy.Probe) policy.Response {
	if v.Has("Filter") && !v.Allows("Filter", p) {
		return handshake(v, false)
	}
	v.cause = v.Call
	if v.Empty("Origins") {
		return handshake(v, true)
	}
	items, _ := v.List("Origins")
	if len(items) > 0 && items[0].Known && items[0].Text == "*" {
		v.cause = items[0].Pos
		return handshake(v, true)
	}
	return handshake(v, v.MatchOrigin("Origins", p.Origin, exact))
}
