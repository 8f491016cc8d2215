package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// gobwasWS is github.com/gobwas/ws, read and run at v1.5.0. It never looks at
// Origin: the program has to, before the upgrade or in OnHeader.
func gobwasWS() *Row {
	const path = "github.com/gobwas/ws"
	callbacks := Fields{"OnHeader": policy.OriginFunc, "OnBeforeUpgrade": policy.OriginFunc}
	return &Row{
		Name:  "gobwas/ws",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: path + ".UpgradeHTTP", Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck},
			{Sym: "(" + path + ".HTTPUpgrader).Upgrade", Config: -1, Request: true, Kind: policy.WebSocket, Model: noOriginCheck},
			{Sym: path + ".Upgrade", Config: -1, Request: true, Raw: true, Kind: policy.WebSocket, Model: noOriginCheck},
			{Sym: "(" + path + ".Upgrader).Upgrade", Config: 0, Request: true, Raw: true, Kind: policy.WebSocket, Fields: callbacks, Model: gobwasRespond},
		},
		Options: []Option{
			{path + ".RejectConnectionError", func(c *exec.Call) (exec.Value, bool) { return c.M.NewError("connection rejected"), true }},
		},
		Doc: Doc{Versions: "v1.5.0", Covers: "Upgrade, UpgradeHTTP, both upgraders; a check by hand before them or in OnHeader"},
	}
}

// gobwasRespond runs OnHeader for the Origin header, then OnBeforeUpgrade.
func gobwasRespond(v *View, p policy.Probe) policy.Response {
	errType := types.Universe.Lookup("error").Type()
	if p.Origin != "" && !v.unset("OnHeader") {
		key := v.M.Bytes(exec.Str("Origin"))
		val := v.M.Bytes(exec.Str(p.Origin).Tainted(exec.Origin))
		if v.M.IsErr(v.M.Call(v.Value("OnHeader"), []exec.Value{key, val}, errType)) {
			return handshake(v, false)
		}
	}
	if !v.unset("OnBeforeUpgrade") {
		r := v.Ask("OnBeforeUpgrade", p)
		v.cause = v.Call
		if t, ok := r.X.(exec.Tuple); ok && v.M.IsErr(t[len(t)-1]) {
			return handshake(v, false)
		}
	}
	return handshake(v, true)
}

// unset reports whether a callback is certainly not set; where that is not
// known, the path is in doubt.
func (v *View) unset(name string) bool {
	if v.M.Resolve(v.Value(name)).Unknown() != nil {
		v.M.Doubt("unknown " + name)
		return true
	}
	return !v.Has(name)
}
