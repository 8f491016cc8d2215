package library

import (
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// gorillaWebsocket is github.com/gorilla/websocket v1.5.3. A nil CheckOrigin
// compares the origin's host with the request's.
func gorillaWebsocket() *Row {
	const path = "github.com/gorilla/websocket"
	return &Row{
		Name:  "gorilla/websocket",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: "(*" + path + ".Upgrader).Upgrade", Config: 0, Request: true, Kind: policy.WebSocket, Model: checkOriginOrSameHost,
				Fields: Fields{"CheckOrigin": policy.OriginFunc}},
			{Sym: path + ".Upgrade", Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck},
		},
	}
}

// checkOriginOrSameHost runs CheckOrigin, or compares hosts when it is nil.
func checkOriginOrSameHost(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if v.Has("CheckOrigin") {
		r.Upgraded = v.Allows("CheckOrigin", p)
	} else {
		r.Upgraded = p.Origin == "" || sameHost(p.Origin)
	}
	r.UpgradedAt = v.Cause()
	return r
}

// noOriginCheck accepts every handshake.
func noOriginCheck(v *View, _ policy.Probe) policy.Response {
	return policy.Response{Upgraded: true, UpgradedAt: v.Call}
}

// sameHost compares an origin's host and port with the request's.
func sameHost(origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, policy.Host)
}
