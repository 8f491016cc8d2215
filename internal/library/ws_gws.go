package library

import (
	"go/types"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// gwsRow is github.com/lxzan/gws, read at v1.8.9: the word origin does not
// occur in its server code. Authorize, once called CheckOrigin, decides; without it
// everyone is accepted. Upgrader has no exported fields, so its variable holds
// the settings.
func gwsRow() *Row {
	const path = "github.com/lxzan/gws"
	fields := Fields{"Authorize": policy.OriginFunc}
	up := Entry{Config: -1, Kind: policy.WebSocket, Fields: fields, Gather: gatherGWS, Model: gwsRespond}
	upgrade, fromConn, upgrader, server := up, up, up, up
	upgrade.Sym, upgrade.Request = "(*"+path+".Upgrader).Upgrade", true
	fromConn.Sym, fromConn.Request = "(*"+path+".Upgrader).UpgradeFromConn", true
	upgrader.Sym = path + ".Upgrader"
	server.Sym, server.Gather = path+".Server", gatherGWSServer
	return &Row{
		Name:  "lxzan/gws",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: path + ".NewUpgrader", Config: -1, Result: newGWSUpgrader, Kind: policy.WebSocket},
			{Sym: path + ".NewServer", Config: -1, Result: newGWSServer, Kind: policy.WebSocket},
			upgrade, fromConn,
		},
		Literals: []Entry{upgrader, server},
		Options:  []Option{{"(*" + path + ".Server).GetUpgrader", gwsServerUpgrader}},
		Doc:      Doc{Versions: "v1.8.9", Covers: "ServerOption.Authorize of NewUpgrader and NewServer; a check by hand before the upgrade"},
	}
}

func gwsRespond(v *View, p policy.Probe) policy.Response {
	if v.Value("Authorize").X == nil {
		v.M.Doubt("unknown upgrader")
		return handshake(v, false)
	}
	return handshake(v, v.Allows("Authorize", p))
}

// newGWSUpgrader is func NewUpgrader(eventHandler Event, option *ServerOption) *Upgrader.
func newGWSUpgrader(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok || len(c.Args) < 2 {
		return exec.Value{}, false
	}
	return gwsUpgrader(c, ptr.Elem()), true
}

// newGWSServer is func NewServer(eventHandler Event, option *ServerOption) *Server.
func newGWSServer(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok || len(c.Args) < 2 {
		return exec.Value{}, false
	}
	server := exec.NewCell(ptr.Elem(), c.M.Zero(ptr.Elem()))
	field := c.M.Field(server, "upgrader")
	if field == nil {
		return exec.Value{}, false
	}
	up, ok := field.Type().(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	c.M.Store(field, gwsUpgrader(c, up.Elem()))
	return exec.Value{X: server, Pos: c.Pos}, true
}

// gwsUpgrader makes an upgrader from the options that are the second argument.
func gwsUpgrader(c *exec.Call, t types.Type) exec.Value {
	authorize := acceptAll(c)
	for _, name := range []string{"Authorize", "CheckOrigin"} {
		if f, ok := fieldAt(c.M, c.M.Resolve(c.Args[1]).Strip(), c.Param(1), name); ok && !f.IsNil() {
			authorize = f
		}
	}
	settings := exec.NewMap()
	c.M.MapSet(settings, exec.Str("Authorize"), authorize)
	return exec.Value{X: exec.NewCell(t, exec.Value{X: settings}), Pos: c.Pos}
}

// gatherGWS reads what gwsUpgrader stored.
func gatherGWS(c *exec.Call, s *Settings) {
	if cell, ok := c.Args[0].X.(*exec.Cell); ok {
		if settings, ok := c.M.Load(cell).X.(*exec.Map); ok {
			if v, ok := settings.Get(exec.Str("Authorize")); ok {
				s.Set("Authorize", v)
			}
		}
	}
}

// gatherGWSServer is gatherGWS for a server; its OnRequest may do without the
// upgrader.
func gatherGWSServer(c *exec.Call, s *Settings) {
	up, ok := gwsServerUpgrader(c)
	if f, has := c.M.FieldOf(c.Args[0], nil, "OnRequest"); !ok || !has || !f.IsNil() {
		return
	}
	gatherGWS(&exec.Call{M: c.M, Args: []exec.Value{up}}, s)
}

// gwsServerUpgrader is func (*Server) GetUpgrader() *Upgrader.
func gwsServerUpgrader(c *exec.Call) (exec.Value, bool) {
	up, ok := c.M.FieldOf(c.Args[0], nil, "upgrader")
	return c.M.Resolve(up), ok
}
