package library

import (
	"net/url"
	"path"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// coderWebsocket is github.com/coder/websocket, read and run at v1.8.15.
func coderWebsocket() *Row {
	return acceptRow("coder/websocket", "github.com/coder/websocket", "v1.8.15", func(u *url.URL, pattern string) string {
		if strings.Contains(pattern, "://") {
			return u.Scheme + "://" + u.Host
		}
		return u.Host
	})
}

// nhooyrWebsocket is nhooyr.io/websocket, read and run at v1.8.17: patterns
// see the host only, so one with a scheme never matches.
func nhooyrWebsocket() *Row {
	return acceptRow("nhooyr.io/websocket", "nhooyr.io/websocket", "v1.8.17", func(u *url.URL, _ string) string { return u.Host })
}

// acceptRow is the row of a library with Accept and AcceptOptions; target says
// which part of an origin a pattern is compared with.
func acceptRow(name, importPath, version string, target func(u *url.URL, pattern string) string) *Row {
	fields := Fields{"InsecureSkipVerify": policy.AllowAll, "OriginPatterns": policy.Origins}
	model := func(v *View, p policy.Probe) policy.Response { return acceptRespond(v, p, target) }
	return &Row{
		Name:  name,
		Paths: []string{importPath},
		Entries: []Entry{ // func(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (*Conn, error)
			{Sym: importPath + ".Accept", Config: 2, Request: true, Kind: policy.WebSocket, Fields: fields, Model: model},
		},
		Literals: []Entry{{Sym: importPath + ".AcceptOptions", Kind: policy.WebSocket, Fields: fields, Model: model}},
		Doc:      Doc{Versions: version, Covers: "AcceptOptions: InsecureSkipVerify, OriginPatterns"},
	}
}

// acceptRespond is authenticateOrigin: the same host, then path.Match of the
// patterns without regard to case. A malformed pattern ends the search.
func acceptRespond(v *View, p policy.Probe, target func(u *url.URL, pattern string) string) policy.Response {
	if skip := v.M.Resolve(v.Value("InsecureSkipVerify")); skip.Unknown() != nil && skip.Unknown().Default == nil {
		v.M.Doubt("unknown InsecureSkipVerify")
	} else if v.Bool("InsecureSkipVerify") {
		v.SetCause("InsecureSkipVerify")
		return handshake(v, true)
	}
	u, err := url.Parse(p.Origin)
	if p.Origin == "" || err == nil && strings.EqualFold(u.Host, v.Host) {
		return handshake(v, true)
	}
	if err != nil {
		return handshake(v, false)
	}
	malformed := false
	ok := v.matchOrigin("OriginPatterns", p.Origin, exec.Glob, func(pattern, _ string) bool {
		matched, err := path.Match(strings.ToLower(pattern), strings.ToLower(target(u, pattern)))
		malformed = malformed || err != nil
		return matched && !malformed
	})
	return handshake(v, ok)
}
