package library

import (
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// checkOrigin is the setting of gorilla/websocket and of the libraries that
// copied it.
var checkOrigin = Fields{"CheckOrigin": policy.OriginFunc}

// gorillaWebsocket is github.com/gorilla/websocket v1.5.3. A nil CheckOrigin
// compares the origin's host with the request's.
func gorillaWebsocket() *Row {
	const path = "github.com/gorilla/websocket"
	return &Row{
		Name:  "gorilla/websocket",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: "(*" + path + ".Upgrader).Upgrade", Config: 0, Request: true, Kind: policy.WebSocket, Model: checkOriginOrSameHost, Fields: checkOrigin},
			{Sym: path + ".Upgrade", Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck},
		},
		Literals: []Entry{
			{Sym: path + ".Upgrader", Kind: policy.WebSocket, Model: checkOriginOrSameHost, Fields: checkOrigin},
		},
		Doc: Doc{Versions: "v1.5.3", Covers: "Upgrader.CheckOrigin wherever it is set, the deprecated Upgrade"},
	}
}

// checkOriginOrSameHost runs CheckOrigin, or compares hosts when it is nil.
func checkOriginOrSameHost(v *View, p policy.Probe) policy.Response {
	return originFuncOrSameHost("CheckOrigin")(v, p)
}

// originFuncOrSameHost makes the model of an upgrader whose predicate has the
// given name.
func originFuncOrSameHost(name string) Model {
	return func(v *View, p policy.Probe) policy.Response {
		if v.Has(name) {
			return handshake(v, v.Allows(name, p))
		}
		return handshake(v, p.Origin == "" || sameHost(v, p.Origin))
	}
}

// noOriginCheck accepts every handshake.
func noOriginCheck(v *View, _ policy.Probe) policy.Response { return handshake(v, true) }

// handshake is the answer to a handshake.
func handshake(v *View, accepted bool) policy.Response {
	return policy.Response{Upgraded: accepted, UpgradedAt: v.Cause()}
}

// sameHost compares an origin's host and port with the request's.
func sameHost(v *View, origin string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, v.Host)
}

// acceptAll is a CheckOrigin that a library sets itself.
func acceptAll(c *exec.Call) exec.Value {
	yes := func(*exec.Machine, []exec.Value) exec.Value { return exec.Bool(true) }
	return exec.Value{X: &exec.Closure{Go: yes}, Pos: c.Pos}
}
