package library

import (
	"go/types"
	"net/url"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// xNetWebsocket is golang.org/x/net/websocket, read and run at v0.62.0.
// Handler wants an Origin that parses, whichever it is; Server asks Handshake
// and nothing else.
func xNetWebsocket() *Row {
	const path = "golang.org/x/net/websocket"
	return &Row{
		Name:  "x/net/websocket",
		Paths: []string{path},
		Entries: []Entry{
			{Sym: "(" + path + ".Handler).ServeHTTP", Config: -1, Request: true, Kind: policy.WebSocket, Model: xNetHandler},
			{Sym: "(" + path + ".Server).ServeHTTP", Config: 0, Request: true, Kind: policy.WebSocket, Model: xNetServer,
				Fields: Fields{"Handshake": policy.OriginFunc}},
		},
		Options: []Option{{path + ".Origin", xNetOrigin}},
		Doc:     Doc{Versions: "v0.62.0", Covers: "Handler, Server.Handshake"},
	}
}

func xNetHandler(v *View, p policy.Probe) policy.Response {
	_, err := url.ParseRequestURI(p.Origin)
	return handshake(v, err == nil)
}

func xNetServer(v *View, p policy.Probe) policy.Response {
	if v.unset("Handshake") {
		return handshake(v, true)
	}
	return handshake(v, !v.M.IsErr(v.Ask("Handshake", p)))
}

// xNetOrigin is func Origin(config *Config, req *http.Request) (*url.URL, error):
// nil without an error when there is no Origin.
func xNetOrigin(c *exec.Call) (exec.Value, bool) {
	if len(c.Args) < 2 {
		return exec.Value{}, false
	}
	text, ok := originHeader(c.M, c.Args[1])
	if !ok {
		return exec.Value{}, false
	}
	if s, known := text.AsString(); known && s == "" {
		return exec.Value{X: exec.Tuple{exec.NilValue().Tainted(exec.Origin), exec.NilValue().Tainted(exec.Origin)}}, true
	}
	return c.M.CallSymbol("net/url.ParseRequestURI", []exec.Value{text}, c.Type)
}

// originHeader reads the Origin header of a *http.Request.
func originHeader(m *exec.Machine, req exec.Value) (exec.Value, bool) {
	hdr, ok := m.FieldOf(req, nil, "Header")
	if !ok {
		return exec.Value{}, false
	}
	return m.CallSymbol("(net/http.Header).Get", []exec.Value{hdr, exec.Str("Origin")}, types.Typ[types.String])
}
