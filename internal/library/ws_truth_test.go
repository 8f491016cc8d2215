package library

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// handshakeCase says how a recorded configuration is spelled for a model: the
// symbol of an entry or literal, and its settings.
type handshakeCase struct {
	sym  string
	vals map[string]exec.Value
}

func yes() exec.Value {
	return exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value { return exec.Bool(true) }}}
}

func noError() exec.Value {
	return exec.Value{X: &exec.Closure{Go: func(*exec.Machine, []exec.Value) exec.Value { return exec.NilValue() }}}
}

var bracketed = regexp.MustCompile(`\[(.*)\]`)

// handshakeConfig reads the configuration of a recorded WebSocket library.
func handshakeConfig(r *truthRow) (handshakeCase, bool) {
	open := map[string]exec.Value{"CheckOrigin": yes()}
	list := func() exec.Value {
		m := bracketed.FindStringSubmatch(r.config)
		return listOf(strings.Split(m[1], ",")...)
	}
	check := func(sym string) (handshakeCase, bool) {
		if strings.Contains(r.config, "return true") {
			return handshakeCase{sym, open}, true
		}
		return handshakeCase{sym, nil}, true
	}
	switch r.library {
	case "github.com/gorilla/websocket":
		if strings.Contains(r.config, "deprecated") {
			return handshakeCase{"github.com/gorilla/websocket.Upgrade", nil}, true
		}
		return check("github.com/gorilla/websocket.Upgrader")
	case "github.com/fasthttp/websocket":
		return check("github.com/fasthttp/websocket.FastHTTPUpgrader")
	case "github.com/lesismal/nbio/nbhttp/websocket":
		return check("github.com/lesismal/nbio/nbhttp/websocket.Upgrader")
	case "github.com/googollee/go-socket.io":
		if strings.Contains(r.config, "polling") {
			return handshakeCase{}, false
		}
		return check("github.com/googollee/go-socket.io/engineio/transport/websocket.Transport")
	case "github.com/olahol/melody":
		if strings.Contains(r.config, "CheckOrigin=nil") {
			return handshakeCase{"github.com/olahol/melody.Melody", nil}, true
		}
		return handshakeCase{"github.com/olahol/melody.Melody", map[string]exec.Value{"Upgrader.CheckOrigin": yes()}}, true
	case "github.com/coder/websocket", "nhooyr.io/websocket":
		c := handshakeCase{r.library + ".Accept", map[string]exec.Value{}}
		if strings.Contains(r.config, "InsecureSkipVerify") {
			c.vals["InsecureSkipVerify"] = exec.Bool(true)
		}
		if strings.Contains(r.config, "OriginPatterns") {
			c.vals["OriginPatterns"] = list()
		}
		return c, true
	case "github.com/gofiber/contrib/websocket":
		c := handshakeCase{r.library + ".New", map[string]exec.Value{}}
		if strings.Contains(r.config, "Origins") {
			c.vals["Origins"] = list()
		}
		return c, true
	case "github.com/gobwas/ws":
		if strings.Contains(r.config, "HTTPUpgrader") {
			return handshakeCase{"(github.com/gobwas/ws.HTTPUpgrader).Upgrade", nil}, true
		}
		return handshakeCase{"github.com/gobwas/ws.UpgradeHTTP", nil}, true
	case "golang.org/x/net/websocket":
		switch {
		case strings.Contains(r.config, "Handler") && !strings.Contains(r.config, "Server"):
			return handshakeCase{"(golang.org/x/net/websocket.Handler).ServeHTTP", nil}, true
		case strings.Contains(r.config, "return nil"):
			return handshakeCase{"(golang.org/x/net/websocket.Server).ServeHTTP", map[string]exec.Value{"Handshake": noError()}}, true
		}
		return handshakeCase{"(golang.org/x/net/websocket.Server).ServeHTTP", nil}, true
	}
	return handshakeCase{}, false
}

var requestHost = regexp.MustCompile(`host=(\S+)`)

// TestTruthWebSockets compares the models with recorded handshakes.
func TestTruthWebSockets(t *testing.T) {
	idx := NewIndex(Rows())
	counts := tally{}
	all := truthRows(t)
	for i := range all {
		r := &all[i]
		if !strings.HasPrefix(r.request, "WS-HANDSHAKE") {
			continue
		}
		c, ok := handshakeConfig(r)
		if !ok {
			t.Errorf("line %d: no configuration for %s %q", r.line, r.library, r.config)
			continue
		}
		ref := idx.Entry(c.sym)
		if ref == nil {
			ref = idx.Literal(c.sym)
		}
		if ref == nil {
			t.Fatalf("no row for %s", c.sym)
		}
		var p policy.Probe
		if m := truthOrigin.FindStringSubmatch(r.request); m != nil {
			p.Origin = m[1]
		}
		n := counts.of(r)
		n.rows++
		resp, err := answer(ref, c.vals, r, p)
		if want := strings.HasPrefix(r.outcome, "ACCEPTED"); err != nil || resp.Upgraded != want {
			t.Errorf("line %d: %s %q %s: accepted %v, want %v (%v)", r.line, r.library, r.config, r.request, resp.Upgraded, want, err)
		} else {
			n.matched++
		}
	}
	counts.report(t, len(all))
}

// answer runs a model on its only path.
func answer(ref *EntryRef, vals map[string]exec.Value, r *truthRow, p policy.Probe) (resp policy.Response, err error) {
	m := exec.NewMachine(&exec.Program{}, exec.Hooks{})
	paths := 0
	m.Explore(4, func() exec.Value {
		v := truthView(m, ref.Entry, vals, r)
		if h := requestHost.FindStringSubmatch(r.request); h != nil {
			v.Host = h[1]
		}
		resp = v.Answer(p)
		return exec.Value{}
	}, func(path exec.Path, _ exec.Value) {
		paths++
		if path.Maybe {
			err = fmt.Errorf("the model doubts")
		}
	})
	if paths != 1 {
		err = fmt.Errorf("%d paths", paths)
	}
	return resp, err
}

var csrfRequest = regexp.MustCompile(`^(\S+) (\S+) host=(\S+) origin=(\S*) sec-fetch-site=(\S*)$`)

// TestTruthCrossOriginProtection compares what exempts requests from
// net/http.CrossOriginProtection with recorded answers. Which requests the
// protection refuses by itself is in the rows without a configuration.
func TestTruthCrossOriginProtection(t *testing.T) {
	const typ = "(*net/http.CrossOriginProtection)."
	idx := NewIndex(Rows())
	counts := tally{}
	all := truthRows(t)
	for i := range all {
		r := &all[i]
		if r.library != "net/http.CrossOriginProtection" || strings.HasPrefix(r.config, "SetDenyHandler") {
			continue
		}
		n := counts.of(r)
		n.rows++
		name, arg, configured := strings.Cut(strings.TrimSuffix(r.config, ")"), "(")
		var ref *EntryRef
		vals := map[string]exec.Value{}
		if configured {
			ref = idx.Entry(typ + name)
			if ref == nil {
				t.Fatalf("no entry %s", name)
			}
			vals[ref.Entry.Params[1]] = exec.Str(arg)
		}
		if r.request == "construct" {
			_, want, _ := strings.Cut(r.outcome, ": ")
			if msg, err := runCheck(idx, typ+name, vals, r); err != nil || !strings.Contains(msg, want) {
				t.Errorf("line %d: %s: %q, want %q (%v)", r.line, r.config, msg, want, err)
				continue
			}
			n.matched++
			continue
		}
		m := csrfRequest.FindStringSubmatch(r.request)
		if m == nil {
			t.Errorf("line %d: request %q", r.line, r.request)
			continue
		}
		got := unprotected(m[1], m[3], m[4], m[5])
		if !got && configured {
			resp, err := answer(ref, vals, r, policy.Probe{Method: m[1], Path: m[2], Origin: m[4]})
			if err != nil {
				t.Errorf("line %d: %v", r.line, err)
				continue
			}
			got = resp.Passed
		}
		if want := strings.HasPrefix(r.outcome, "ALLOWED"); got != want {
			t.Errorf("line %d: %s %s: passed %v, want %v", r.line, r.config, r.request, got, want)
			continue
		}
		n.matched++
	}
	counts.report(t, len(all))
}

// unprotected is the protection without exemptions.
func unprotected(method, host, origin, site string) bool {
	switch {
	case method == "GET" || method == "HEAD" || method == "OPTIONS":
		return true
	case site != "":
		return site == "same-origin" || site == "none"
	case origin == "":
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host == host
}

// TestTruthGorillaCSRF compares which trusted origins are dead with recorded
// answers: an entry is dead when it lets no request past the origin check.
func TestTruthGorillaCSRF(t *testing.T) {
	idx := NewIndex(Rows())
	passes := map[string]bool{}
	all := truthRows(t)
	for i := range all {
		if r := &all[i]; r.library == "github.com/gorilla/csrf" {
			passes[r.config] = passes[r.config] || strings.Contains(r.outcome, "origin check passed")
		}
	}
	if len(passes) == 0 {
		t.Fatal("no rows")
	}
	ref := idx.Entry("github.com/gorilla/csrf.TrustedOrigins")
	for config, pass := range passes {
		entry := bracketed.FindStringSubmatch(config)[1]
		if entry == "" {
			continue
		}
		m := exec.NewMachine(&exec.Program{}, exec.Hooks{})
		v := NewView(m, ref.Entry, 1, map[string]exec.Value{"origins": listOf(entry)})
		if dead := len(ref.Entry.Dead(v)) > 0; dead == pass {
			t.Errorf("%s: dead %v, but requests pass: %v", config, dead, pass)
		}
	}
}
