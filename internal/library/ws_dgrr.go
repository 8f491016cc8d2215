package library

import (
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// dgrrFastws is github.com/dgrr/fastws, read at v1.0.4: without Origin, which
// holds one URL, every site is accepted unless UpgradeHandler says no.
func dgrrFastws() *Row {
	const path = "github.com/dgrr/fastws"
	row := &Row{
		Name:  "dgrr/fastws",
		Paths: []string{path},
		Entries: []Entry{ // func(handler RequestHandler) func(...)
			{Sym: path + ".Upgrade", Config: -1, Handler: true, Kind: policy.WebSocket, Model: noOriginCheck},
			{Sym: path + ".NetUpgrade", Config: -1, Handler: true, Kind: policy.WebSocket, Model: noOriginCheck},
		},
		Doc: Doc{Versions: "v1.0.4 (read, not run)", Covers: "Origin and UpgradeHandler of both upgraders, Upgrade, NetUpgrade"},
	}
	for _, name := range []string{"Upgrader", "NetUpgrader"} {
		row.dgrr(path+"."+name, "Upgrade", "UpgradeHandler")
	}
	return row
}

// dgrrWebsocket is github.com/dgrr/websocket, read at v0.1.1: fastws under
// another name.
func dgrrWebsocket() *Row {
	const path = "github.com/dgrr/websocket"
	row := &Row{
		Name:  "dgrr/websocket",
		Paths: []string{path},
		Doc:   Doc{Versions: "v0.1.1 (read, not run)", Covers: "Origin, UpgradeHandler and UpgradeNetHandler of Server"},
	}
	for _, name := range []string{"Close", "Data", "Error", "Frame", "Open", "Ping", "Pong"} {
		row.Options = append(row.Options, Option{"(*" + path + ".Server).Handle" + name, noEffect})
	}
	row.dgrr(path+".Server", "Upgrade", "UpgradeHandler")
	row.dgrr(path+".Server", "NetUpgrade", "UpgradeNetHandler")
	return row
}

// dgrr adds a method that upgrades: predicate is the field that decides
// besides Origin.
func (r *Row) dgrr(typ, method, predicate string) {
	e := Entry{Config: 0, Kind: policy.WebSocket, Fields: Fields{"Origin": policy.Origins, predicate: policy.OriginFunc}}
	e.Model = func(v *View, p policy.Probe) policy.Response {
		text := v.M.Resolve(v.Value("Origin"))
		if s, ok := text.AsString(); ok && s != "" {
			v.compare(exec.Text, s, text.Pos)
			v.SetCause("Origin")
			if !strings.EqualFold(schemeHost(s), p.Origin) {
				return handshake(v, false)
			}
		} else if text.Unknown() != nil {
			v.M.Doubt("unknown Origin")
		}
		if v.Has(predicate) && !v.Allows(predicate, p) {
			return handshake(v, false)
		}
		return handshake(v, true)
	}
	r.Literals = append(r.Literals, Entry{Sym: typ, Kind: e.Kind, Fields: e.Fields, Model: e.Model})
	e.Sym, e.Request = "(*"+typ+")."+method, true
	r.Entries = append(r.Entries, e)
}

// noEffect is a method that changes nothing that matters here.
func noEffect(*exec.Call) (exec.Value, bool) { return exec.Value{}, true }

// schemeHost is an origin as fasthttp reads it from a URL: without a scheme
// there is no host either.
func schemeHost(text string) string {
	u, err := url.Parse(text)
	if err != nil || !strings.Contains(text, "//") {
		return "http://"
	}
	return u.Scheme + "://" + u.Host
}
