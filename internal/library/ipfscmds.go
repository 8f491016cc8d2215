package library

import (
	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// ipfsCmds is github.com/ipfs/go-ipfs-cmds/http, read at v0.17.0. It hands its
// lists to rs/cors, and refuses requests from origins that are not listed
// literally: so an empty list, which is "*" for rs/cors, lets nobody read.
func ipfsCmds() *Row {
	const path = "github.com/ipfs/go-ipfs-cmds/http"
	const cfg = "(*" + path + ".ServerConfig)."
	set := func(name string, join bool) func(c *exec.Call) (exec.Value, bool) {
		return func(c *exec.Call) (exec.Value, bool) {
			mp := c.M.State(c.Args[0])
			if mp == nil || len(c.Args) < 2 {
				return exec.Value{}, false
			}
			v := c.Args[1]
			if old, ok := mp.Get(exec.Str(name)); ok && join {
				v = c.M.Append(old, stringType, v)
			}
			c.M.MapSet(mp, exec.Str(name), v.At(c.Pos))
			return exec.Value{}, true
		}
	}
	get := func(name string) func(c *exec.Call) (exec.Value, bool) {
		return func(c *exec.Call) (exec.Value, bool) {
			mp := c.M.State(c.Args[0])
			if mp == nil || mp.More != nil {
				return exec.Value{}, false
			}
			if v, ok := mp.Get(exec.Str(name)); ok {
				return v, true
			}
			return exec.NilValue(), true
		}
	}
	return &Row{
		Name:  "go-ipfs-cmds",
		Paths: []string{path},
		Doc:   Doc{"v0.17.0 (read, not run)", "all settings, the refusal of origins that are not listed"},
		Notes: policy.Notes{MethodStar: `go-ipfs-cmds leaves methods to rs/cors, which does not expand "*": no method is allowed then`},
		Entries: []Entry{{ // func(env cmds.Environment, root *cmds.Command, cfg *ServerConfig) http.Handler
			Sym: path + ".NewHandler", Config: -1, Gather: gatherState(2), Fields: rsFields, Model: ipfsRespond,
		}},
		Options: []Option{
			{path + ".NewServerConfig", newZero},
			{cfg + "SetAllowedOrigins", set("AllowedOrigins", false)},
			{cfg + "AppendAllowedOrigins", set("AllowedOrigins", true)},
			{cfg + "SetAllowedMethods", set("AllowedMethods", false)},
			{cfg + "AddAllowedHeaders", set("AllowedHeaders", true)},
			{cfg + "SetAllowCredentials", set("AllowCredentials", false)},
			{cfg + "AllowedOrigins", get("AllowedOrigins")},
			{cfg + "AllowedMethods", get("AllowedMethods")},
		},
	}
}

// gatherState reads what methods of an argument kept in its [exec.Machine.State].
func gatherState(arg int) Gather {
	return func(c *exec.Call, s *Settings) {
		if arg >= len(c.Args) {
			return
		}
		mp := c.M.State(c.Args[arg])
		if mp == nil || mp.More != nil {
			s.Doubt()
		}
		if mp == nil {
			return
		}
		for k, v := range mp.Entries {
			if name, ok := k.AsString(); ok {
				s.Set(name, v)
			}
		}
	}
}

func ipfsRespond(v *View, p policy.Probe) policy.Response {
	if p.Origin == "" || v.Empty("AllowedOrigins") {
		return policy.Response{Vary: known("Origin")}
	}
	if !p.Preflight && !v.ContainsOrigin("AllowedOrigins", "*") && !v.ContainsOrigin("AllowedOrigins", p.Origin) {
		return policy.Response{Vary: known("Origin")} // 403
	}
	return rsRespond(v, p)
}
