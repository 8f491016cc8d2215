package library

import (
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// grpcWeb is github.com/improbable-eng/grpc-web/go/grpcweb, read and run at
// v0.15.0. Requests of gRPC-Web clients go through rs/cors with the origin
// function and credentials always on. (Which version of rs/cors that is, the
// program's go.mod decides; only Vary and the case of headers depend on it.)
func grpcWeb() *Row {
	const path = "github.com/improbable-eng/grpc-web/go/grpcweb"
	fields := Fields{
		"WithOriginFunc":            policy.OriginFunc,
		"WithAllowedRequestHeaders": policy.RequestHeaders,
		"WithWebsocketOriginFunc":   policy.Other,
	}
	deny := exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value { return exec.Bool(false) }}}
	base := map[string]exec.Value{"WithOriginFunc": deny}
	return &Row{
		Name:  "grpcweb",
		Paths: []string{path},
		Doc:   Doc{"v0.15.0", "WithOriginFunc, WithAllowedRequestHeaders, preflights for x-grpc-web"},
		Entries: []Entry{
			{Sym: path + ".WrapServer", Config: -1, Gather: gatherOptions(1), Base: base, Fields: fields, Model: grpcWebRespond},
			{Sym: path + ".WrapHandler", Config: -1, Gather: gatherOptions(1), Base: base, Fields: fields, Model: grpcWebRespond},
		},
		Options: []Option{
			{path + ".WithOriginFunc", optionSetting("WithOriginFunc")},
			{path + ".WithAllowedRequestHeaders", optionSetting("WithAllowedRequestHeaders")},
			{path + ".WithWebsocketOriginFunc", optionSetting("WithWebsocketOriginFunc")},
			{path + ".WithWebsockets", optionNothing},
			{path + ".WithWebsocketPingInterval", optionNothing},
			{path + ".WithWebsocketsMessageReadLimit", optionNothing},
			{path + ".WithCorsForRegisteredEndpointsOnly", optionNothing},
			{path + ".WithEndpointsFunc", optionNothing},
			{path + ".WithAllowNonRootResource", optionNothing},
		},
	}
}

func grpcWebRespond(v *View, p policy.Probe) policy.Response {
	r := policy.Response{Vary: known("Origin")}
	if p.Preflight {
		r.Vary = lines("Origin", varyMethod, varyHeaders)
	} else {
		r.Expose = []policy.Field{{Note: "the headers of the response"}}
	}
	if p.Origin == "" || !v.Allows("WithOriginFunc", p) {
		return r
	}
	if p.Preflight {
		if !grpcWebHeaders(v, requestedHeaders(p)) {
			return r
		}
		r.Methods = known(requested(p))
		r.Headers = known(canonicalList(requestedHeaders(p)))
	}
	v.grant(&r, false, p.Origin, "")
	r.Credentials = known("true")
	return r
}

// grpcWebHeaders: all headers unless they are listed; U-A always.
func grpcWebHeaders(v *View, names string) bool {
	const setting = "WithAllowedRequestHeaders"
	if v.Value(setting).X == nil || v.Contains(setting, "*") {
		return true
	}
	for _, n := range strings.Split(names, ",") {
		if n = strings.TrimSpace(n); !strings.EqualFold(n, "U-A") && !v.Match(setting, n, fold) {
			return false
		}
	}
	return true
}
