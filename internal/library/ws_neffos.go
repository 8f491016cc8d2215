package library

import (
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

const (
	neffosPath     = "github.com/kataras/neffos"
	neffosIrisPath = "github.com/kataras/iris/v12/websocket"
)

// neffosRow is github.com/kataras/neffos, read at v0.0.24, and its wrapper in
// iris. The upgrader decides: that of gobwas/ws compares nothing, that of
// gorilla is judged by itself. OnConnect may refuse, and so may an event of a
// namespace.
func neffosRow() *Row {
	server := Entry{Config: -1, Kind: policy.WebSocket, Fields: Fields{"upgrader": policy.OriginFunc}, Gather: gatherNeffos(0), Model: neffosRespond}
	literal, serve, upgrade, iris, handler := server, server, server, server, server
	literal.Sym = neffosPath + ".Server"
	serve.Sym, serve.Request = "(*"+neffosPath+".Server).ServeHTTP", true
	upgrade.Sym, upgrade.Request = "(*"+neffosPath+".Server).Upgrade", true
	iris.Sym, iris.Request, iris.Gather = neffosIrisPath+".Upgrade", true, gatherNeffos(2)
	handler.Sym, handler.Handler = neffosIrisPath+".Handler", true
	row := &Row{
		Name:  "kataras/neffos",
		Paths: []string{neffosPath, neffosIrisPath},
		Entries: []Entry{
			{Sym: neffosPath + ".New", Config: -1, Result: newNeffos, Kind: policy.WebSocket},
			serve, upgrade, iris, handler,
		},
		Literals: []Entry{literal},
		Options:  []Option{{neffosPath + "/gobwas.Upgrader", func(c *exec.Call) (exec.Value, bool) { return acceptAll(c), true }}},
		Globals: []Global{
			{neffosPath + "/gobwas.DefaultUpgrader", gobwasUpgrader},
			{neffosIrisPath + ".DefaultGobwasUpgrader", gobwasUpgrader},
			{neffosIrisPath + ".GobwasUpgrader", function(neffosPath + "/gobwas.Upgrader")},
			{neffosIrisPath + ".New", function(neffosPath + ".New")},
		},
		Types: []ContextType{
			{Type: "*" + neffosPath + ".Conn", ReadOnly: true},
			{Type: neffosPath + ".Socket", ReadOnly: true},
		},
		Doc: Doc{Versions: "v0.0.24, iris v12.2.11", Covers: "New with the upgraders of gobwas/ws and gorilla, OnConnect"},
	}
	for _, name := range strings.Fields("AnyEvent NamespaceConnect NamespaceConnected NamespaceDisconnect NativeMessage RoomJoin RoomJoined RoomLeave RoomLeft") {
		event := constant(exec.Str("_On" + name))
		row.Globals = append(row.Globals, Global{neffosPath + ".On" + name, event}, Global{neffosIrisPath + ".On" + name, event})
	}
	row.methods("(*"+neffosPath+".Conn)", map[Action]string{GetPart: "Socket"})
	row.methods("("+neffosPath+".Socket)", map[Action]string{GetRequest: "Request"})
	row.Context[neffosIrisPath+".GetContext"] = GetPart
	return row
}

// function makes the value of a variable that holds a library's function.
func function(sym string) func(m *exec.Machine, t types.Type) exec.Value {
	return func(_ *exec.Machine, t types.Type) exec.Value {
		sig, _ := t.Underlying().(*types.Signature)
		return exec.Value{X: &exec.Closure{Ref: &exec.FuncRef{Sym: sym, ID: sym, Sig: sig}}}
	}
}

// gobwasUpgrader is the value of an upgrader that accepts everyone.
func gobwasUpgrader(*exec.Machine, types.Type) exec.Value { return acceptAll(&exec.Call{}) }

// newNeffos is func New(upgrader Upgrader, connHandler ConnHandler) *Server.
func newNeffos(c *exec.Call) (exec.Value, bool) {
	ptr, ok := c.Type.(*types.Pointer)
	if !ok || len(c.Args) < 2 {
		return exec.Value{}, false
	}
	server := exec.NewCell(ptr.Elem(), c.M.Zero(ptr.Elem()))
	field := c.M.Field(server, "upgrader")
	if field == nil {
		return exec.Value{}, false
	}
	up := c.M.Resolve(c.Args[0]).Strip()
	if cl, ok := up.X.(*exec.Closure); ok && cl.Go != nil && neffosEvents(c, c.Args[1], 0) {
		up.Pos = c.Pos
		c.M.Store(field, up)
	}
	return exec.Value{X: server, Pos: c.Pos}, true
}

// neffosEvents reports whether no event of the connection handler refuses
// connections to a namespace, as far as that can be seen.
func neffosEvents(c *exec.Call, v exec.Value, depth int) bool {
	v = c.M.Resolve(v).Strip()
	if v.IsNil() {
		return true
	}
	if mp, ok := v.X.(*exec.Map); ok {
		if mp.More != nil || mp.Open != nil {
			return false
		}
		for k, el := range mp.Entries {
			if s, known := k.AsString(); !known || depth == 0 && s == "_OnNamespaceConnect" {
				return false
			}
			if _, nested := c.M.Resolve(el).Strip().X.(*exec.Map); nested && !neffosEvents(c, el, 0) {
				return false
			}
		}
		return true
	}
	if agg, ok := v.X.(*exec.Agg); ok { // WithTimeout
		for _, el := range agg.Elems {
			if _, isMap := el.X.(*exec.Map); isMap && !neffosEvents(c, el, 0) {
				return false
			}
		}
		return true
	}
	return false
}

// gatherNeffos reads a server that is an argument.
func gatherNeffos(arg int) Gather {
	return func(c *exec.Call, s *Settings) {
		if arg >= len(c.Args) {
			return
		}
		up, ok := c.M.FieldOf(c.Args[arg], nil, "upgrader")
		if cl, isFunc := c.M.Resolve(up).X.(*exec.Closure); ok && isFunc && cl.Go != nil {
			s.Set("upgrader", up)
		}
		if f, ok := c.M.FieldOf(c.Args[arg], nil, "OnConnect"); ok {
			s.Set("OnConnect", f)
		}
	}
}

func neffosRespond(v *View, p policy.Probe) policy.Response {
	if v.Value("upgrader").X == nil {
		v.M.Doubt("unknown upgrader")
		return handshake(v, false)
	}
	if v.Has("OnConnect") && v.M.IsErr(v.Ask("OnConnect", p)) {
		return handshake(v, false)
	}
	v.SetCause("upgrader")
	return handshake(v, true)
}
