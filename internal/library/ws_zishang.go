package library

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// zishangSocketIO are the servers of github.com/zishang520/socket.io, read at
// v2.5.0, v3.0.2 and v3.0.6, and run but for v3.0.2; of v1, engine.io v1.5.12 was read,
// which does the work. Up to v3.0.2 the
// upgrader accepts every Origin, whatever Cors says, and only AllowRequest can
// refuse one; in v3.0.6 it follows Cors, or compares hosts without it. A
// server is made with options or gets them later; those that come later count
// first.
func zishangSocketIO() *Row {
	row := &Row{
		Name: "zishang520/socket.io",
		Doc:  Doc{"v1, v2.5.0, v3.0.2, v3.0.6", "NewServer, Attach, Listen and ServeHandler: AllowRequest, Cors in v3.0.6"},
	}
	const root = "github.com/zishang520/"
	fields := Fields{"AllowRequest": policy.OriginFunc, "Cors": policy.Other}
	for _, version := range [][3]string{
		{root + "socket.io/socket", root + "engine.io/config", root + "engine.io/types"},
		{root + "socket.io/v2/socket", root + "engine.io/v2/config", root + "engine.io/v2/types"},
		{root + "socket.io/servers/socket/v3", root + "socket.io/servers/engine/v3/config", root + "socket.io/v3/pkg/types"},
	} {
		socket, config, ctx := version[0], version[1], version[2]
		entry := func(sym string, opts int) Entry {
			return Entry{Sym: sym, Config: -1, Kind: policy.WebSocket, Fields: fields, Gather: gatherZishang(opts), Model: zishangUpgrade}
		}
		server := "(*" + socket + ".Server)."
		row.Paths = append(row.Paths, socket)
		row.Entries = append(row.Entries, entry(socket+".NewServer", 1), entry(server+"ServeHandler", 1), entry(server+"Attach", 2), entry(server+"Listen", 2))
		row.Options = append(row.Options,
			Option{socket + ".NewServer", newZishang},
			Option{socket + ".DefaultServerOptions", zeroPointer},
			Option{config + ".DefaultServerOptions", zeroPointer},
			Option{"(*" + config + ".ServerOptions).SetAllowRequest", setField("allowRequest")},
			Option{"(*" + config + ".ServerOptions).SetCors", setField("cors")},
		)
		for _, name := range strings.Fields("SetAllowEIO3 SetMaxHttpBufferSize SetPingInterval SetPingTimeout SetTransports SetUpgradeTimeout") {
			row.Options = append(row.Options, Option{"(*" + config + ".ServerOptions)." + name, withoutEffect})
		}
		for _, name := range strings.Fields("SetConnectTimeout SetServeClient") {
			row.Options = append(row.Options, Option{"(*" + socket + ".ServerOptions)." + name, withoutEffect})
		}
		row.Types = append(row.Types, ContextType{Type: "*" + ctx + ".HttpContext"})
		row.methods("(*"+ctx+".HttpContext)", map[Action]string{GetRequest: "Request", GetWriter: "Response", GetMethod: "Method"})
	}
	return row
}

// withoutEffect is a setter that does not matter here.
func withoutEffect(*exec.Call) (exec.Value, bool) { return exec.Value{}, true }

// zeroPointer makes a pointer to a zero structure.
func zeroPointer(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok {
		return exec.Value{}, false
	}
	return exec.Value{X: exec.NewCell(ptr.Elem(), c.M.Zero(ptr.Elem())), Pos: c.Pos}, true
}

// setField makes a setter of a field.
func setField(name string) func(c *exec.Call) (exec.Value, bool) {
	return func(c *exec.Call) (exec.Value, bool) {
		cell, ok := c.M.Resolve(c.Args[0]).X.(*exec.Cell)
		if !ok {
			return exec.Value{}, false
		}
		f := c.M.Field(cell, name)
		if f == nil {
			return exec.Value{}, false
		}
		c.M.Store(f, c.Args[1])
		return exec.Value{}, true
	}
}

// newZishang is func NewServer(srv any, opts ServerOptionsInterface) *Server.
func newZishang(c *exec.Call) (exec.Value, bool) {
	s := &Settings{}
	readZishang(c.M, c.Args[1], s)
	return exec.Value{X: &exec.Object{Type: "zishang520/socket.io.Server", Data: s}, Pos: c.Pos}, true
}

// readZishang reads options, which embed those of engine.io.
func readZishang(m *exec.Machine, opts exec.Value, s *Settings) {
	opts = m.Resolve(opts).Strip()
	if opts.IsNil() {
		return
	}
	for _, path := range []string{"", "ServerOptions.", "Options.ServerOptions."} {
		allow, ok := fieldAt(m, opts, typeOf(opts), path+"allowRequest")
		if !ok {
			continue
		}
		if allow.Unknown() != nil || m.NotNil(allow) && isFunc(allow) {
			s.Set("AllowRequest", allow)
		}
		if cors, ok := fieldAt(m, opts, typeOf(opts), path+"cors"); ok && isPointer(m.Resolve(cors)) {
			s.Set("Cors", cors)
		}
		return
	}
	s.Doubt()
}

func isFunc(v exec.Value) bool {
	_, ok := v.X.(*exec.Closure)
	return ok
}

func isPointer(v exec.Value) bool {
	_, ok := v.X.(*exec.Cell)
	return ok
}

// gatherZishang reads the options that are an argument, and those that the
// server was made with.
func gatherZishang(opts int) Gather {
	return func(c *exec.Call, s *Settings) {
		if opts == 1 && !strings.HasPrefix(c.Sym, "(") { // NewServer
			if c.M.Resolve(c.Args[0]).Strip().IsNil() {
				s.Set("later", exec.Bool(true))
			}
		} else {
			made := builder(c.M, c.Args[0])
			if made == nil {
				s.Doubt()
				return
			}
			for name, v := range made.vals {
				s.Set(name, v)
			}
			s.partial = s.partial || made.partial
		}
		readZishang(c.M, c.Args[opts], s)
	}
}

func zishangUpgrade(v *View, p policy.Probe) policy.Response {
	if v.Value("later").X != nil {
		return policy.Response{} // Have: no server yet, so nothing to upgrade
	}
	if !v.unset("AllowRequest") && v.M.IsErr(v.Ask("AllowRequest", p)) {
		return handshake(v, false)
	}
	v.cause = v.Call
	if !zishangStrict(v) || p.Origin == "" {
		return handshake(v, true)
	}
	cors := v.Value("Cors")
	if cors.X == nil {
		return handshake(v, sameHost(v, p.Origin))
	}
	org, ok := v.M.FieldOf(cors, nil, "Origin")
	if !ok {
		v.M.Doubt("unknown Cors")
		return handshake(v, false)
	}
	org = v.M.Resolve(org).Strip()
	if s, isText := org.AsString(); org.IsNil() || isText && s == "*" {
		return handshake(v, true)
	}
	return handshake(v, zishangAllowed(v, org, p.Origin))
}
