package library

import "github.com/corsvet/corsvet/internal/policy"

// sockJS is github.com/igm/sockjs-go, read at v3 (05f0cb9) and v2: a handler
// whose transports send every Origin back, always with credentials, until the
// options say otherwise. The WebSocket transport has an upgrader of its own.
func sockJS() *Row {
	row := &Row{
		Name: "sockjs-go",
		Doc:  Doc{"v2, v3 (read, not run)", "NewHandler: Origin, CheckOrigin of the options; not the WebSocket transport"},
	}
	for _, path := range []string{"github.com/igm/sockjs-go/v3/sockjs", "gopkg.in/igm/sockjs-go.v2/sockjs", "github.com/igm/sockjs-go/sockjs"} {
		row.Paths = append(row.Paths, path)
		row.Entries = append(row.Entries, Entry{ // func(prefix string, opts Options, handler func(Session)) http.Handler
			Sym: path + ".NewHandler", Config: 1, Model: sockJSRespond,
			Fields: Fields{"Origin": policy.Origins, "CheckOrigin": policy.OriginFunc},
		})
	}
	return row
}

func sockJSRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	switch {
	case v.Has("CheckOrigin"):
		if !v.Allows("CheckOrigin", p) {
			return r
		}
		v.grant(&r, p.Origin == "", p.Origin, "")
	case !v.Empty("Origin"):
		r.AllowOrigin = v.headerText("Origin")
	default:
		v.grant(&r, p.Origin == "" || p.Origin == "null", p.Origin, "")
	}
	r.Credentials = v.CredentialsTrue("")
	if p.Preflight {
		r.Methods = known("OPTIONS, POST")
		r.Headers = known(requestedHeaders(p))
	}
	return r
}
