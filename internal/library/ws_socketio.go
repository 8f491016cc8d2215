package library

import (
	"go/token"
	"regexp"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// goSocketIO is github.com/googollee/go-socket.io, read and run at v1.7.0: the
// WebSocket transport follows gorilla's rules; the polling transport sends no
// CORS headers unless CheckOrigin says yes, and then reflects the origin with
// credentials.
func goSocketIO() *Row {
	const path = "github.com/googollee/go-socket.io/engineio/transport"
	return &Row{
		Name:  "googollee/go-socket.io",
		Paths: []string{path + "/websocket", path + "/polling"},
		Literals: []Entry{
			{Sym: path + "/websocket.Transport", Kind: policy.WebSocket, Fields: checkOrigin, Model: checkOriginOrSameHost},
			{Sym: path + "/polling.Transport", Kind: policy.CORS, Fields: checkOrigin, Model: pollingRespond},
		},
		Doc: Doc{Versions: "v1.7.0", Covers: "CheckOrigin of both transports"},
	}
}

func pollingRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin != "" && v.Has("CheckOrigin") && v.Allows("CheckOrigin", p) {
		r.AllowOrigin = v.Echo(p.Origin)
		r.Credentials = known("true")
	}
	return r
}

// zishangCors is the Cors type of github.com/zishang520/engine.io, read at
// v1.5.12, v2.5.0, v3.0.2, where it moved twice, and v3.0.6. Origin is a string
// that is sent as it is, or a bool, a pattern or a list of such values that
// decide whether the origin is sent back; none is "*". In v3.0.6 a string is
// compared too, without regard to case, a function decides, and "*" with
// credentials becomes the request's origin. Nobody has read what lies between
// v3.0.2 and v3.0.6: it counts as the former.
func zishangCors() *Row {
	const path = "github.com/zishang520/engine.io"
	row := &Row{
		Name:  "zishang520/engine.io",
		Paths: []string{path + "/types", path + "/v2/types", "github.com/zishang520/socket.io/v3/pkg/types", "github.com/zishang520/socket.io/servers/engine/v3/types"},
		Doc:   Doc{Versions: "v1.5.12 and v3.0.2 (read), v2.5.0, v3.0.6", Covers: "types.Cors"},
	}
	for _, p := range row.Paths {
		row.Literals = append(row.Literals, Entry{Sym: p + ".Cors", Kind: policy.CORS, Model: zishangRespond, Fields: Fields{
			"Origin": policy.Origins, "Credentials": policy.Credentials, "Methods": policy.Methods,
			"AllowedHeaders": policy.RequestHeaders, "ExposedHeaders": policy.ExposedHeaders, "MaxAge": policy.MaxAge,
		}})
	}
	return row
}

func zishangRespond(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	org := v.M.Resolve(v.Value("Origin")).Strip()
	v.SetCause("Origin")
	if org.IsNil() {
		org = exec.Str("*")
	}
	with := v.Bool("Credentials")
	if s, ok := org.AsString(); zishangStrict(v) {
		switch {
		case p.Origin == "":
		case ok && s == "*" && !with:
			r.AllowOrigin = v.Field("*")
		case ok && s == "*" || zishangAllowed(v, org, p.Origin):
			r.AllowOrigin = v.Echo(p.Origin)
		}
		if !ok || s != "*" || with {
			r.Vary = known("Origin")
		}
	} else if ok {
		r.AllowOrigin = v.Field(s)
		if s != "*" {
			r.Vary = known("Origin")
		}
	} else {
		r.Vary = known("Origin")
		r.AllowOrigin = v.Field("false")
		if p.Origin != "" && zishangAllowed(v, org, p.Origin) {
			r.AllowOrigin = v.Echo(p.Origin)
		}
	}
	if with {
		r.Credentials = v.CredentialsTrue("Credentials")
	}
	return r
}

// zishangStrict reports whether the version in use compares what it is given.
func zishangStrict(v *View) bool {
	return strings.Contains(v.Entry.Sym+"/", "/v3") && !v.Before("v3.0.6")
}

// zishangAllowed is isOriginAllowed.
func zishangAllowed(v *View, x exec.Value, origin string) bool {
	x = v.M.Resolve(x).Strip()
	switch o := x.X.(type) {
	case string:
		v.compare(exec.Text, o, x.Pos)
		return o == origin || zishangStrict(v) && strings.EqualFold(o, origin)
	case bool:
		return o
	case exec.Nil:
		return false
	case *exec.Closure:
		if sig := v.M.Signature(x); zishangStrict(v) && sig != nil && sig.Results().Len() == 1 {
			return v.M.Decide(v.M.Call(x, []exec.Value{exec.Str(origin).Tainted(exec.Origin)}, sig.Results().At(0).Type()))
		}
		return false
	case *exec.Native:
		if re, ok := o.V.Interface().(*regexp.Regexp); ok {
			v.compare(exec.Regexp, re.String(), x.Pos)
			return re.MatchString(origin)
		}
	case *exec.Slice:
		elems, _, _ := v.M.Elems(x)
		for _, el := range elems {
			if zishangAllowed(v, el, origin) {
				return true
			}
		}
		if o.More == nil {
			return false
		}
	}
	v.M.Doubt("unknown origin setting")
	return false
}

// compare tells the host what the origin is compared with.
func (v *View) compare(kind exec.ConstKind, text string, pos token.Pos) {
	v.M.Tell(kind, text, pos)
}
