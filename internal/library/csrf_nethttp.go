package library

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// crossOriginProtection is net/http.CrossOriginProtection, run with Go 1.26.
// Each call that exempts something is judged by itself: what it lets through
// does not depend on the others. The package imports of net/http are too many
// to look at, so the gate goes by the methods' names.
func crossOriginProtection() *Row {
	const t = "(*net/http.CrossOriginProtection)."
	return &Row{
		Name: "CrossOriginProtection",
		Uses: []string{"AddInsecureBypassPattern", "AddTrustedOrigin", "SetDenyHandler", "Check"},
		Entries: []Entry{
			{Sym: t + "AddInsecureBypassPattern", Config: -1, Params: map[int]string{1: "pattern"}, Fields: Fields{"pattern": policy.Bypass},
				Kind: policy.CSRF, Model: muxBypass, Check: muxPatternCheck},
			{Sym: t + "AddTrustedOrigin", Config: -1, Params: map[int]string{1: "origin"}, Fields: Fields{"origin": policy.Origins},
				Kind: policy.CSRF, Model: trustedOrigin, Check: trustedOriginCheck, Errors: true, Dead: deadTrusted},
			{Sym: t + "Handler", Config: -1, Params: map[int]string{1: "handler"}, Gather: gatherDeny, Fields: Fields{"deny": policy.Deny, "handler": policy.Other},
				Kind: policy.CSRF, Model: denyHandler},
		},
		Verdicts: []string{t + "Check"},
		Options: []Option{
			{"net/http.NewCrossOriginProtection", newZero},
			{t + "SetDenyHandler", setDeny},
		},
		Doc: Doc{Versions: "Go 1.25 and later", Covers: "bypass patterns, trusted origins, deny handlers, errors of Check that are ignored"},
	}
}

// filippoCSRF is filippo.io/csrf v0.2.1, the origin of the standard library's
// type, and its drop-in for gorilla/csrf.
func filippoCSRF() *Row {
	const t = "(*filippo.io/csrf.Protection)."
	return &Row{
		Name:  "filippo.io/csrf",
		Paths: []string{"filippo.io/csrf", "filippo.io/csrf/gorilla"},
		Entries: []Entry{
			{Sym: t + "AddUnsafeBypassPattern", Config: -1, Params: map[int]string{1: "pattern"}, Fields: Fields{"pattern": policy.Bypass},
				Kind: policy.CSRF, Model: muxBypass, Check: muxPatternCheck},
			{Sym: t + "AddTrustedOrigin", Config: -1, Params: map[int]string{1: "origin"}, Fields: Fields{"origin": policy.Origins},
				Kind: policy.CSRF, Model: trustedOrigin, Check: trustedOriginCheck, Errors: true, Dead: deadTrusted},
			{Sym: t + "HandlerWithFailHandler", Config: -1, Params: map[int]string{1: "handler", 2: "deny"}, Fields: Fields{"deny": policy.Deny, "handler": policy.Other},
				Kind: policy.CSRF, Model: denyHandler},
			{Sym: "filippo.io/csrf/gorilla.TrustedOrigins", Config: -1, Params: map[int]string{0: "origins"}, Fields: Fields{"origins": policy.Origins},
				Kind: policy.CSRF, Model: trustedOrigins, Dead: deadTrustedList},
		},
		Verdicts: []string{t + "Check"},
		Doc:      Doc{Versions: "v0.2.1", Covers: "bypass patterns, trusted origins, fail handlers, errors of Check that are ignored"},
	}
}

// muxBypass answers whether a request matches the pattern, with a ServeMux as
// the library does. A host in the pattern counts as the program's own.
func muxBypass(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	pattern, pos, ok := v.textAt("pattern")
	if !ok {
		v.M.Doubt("unknown pattern")
		return r
	}
	host := v.Host
	if h := patternHost(pattern); h != "" {
		host = h
	}
	r.Passed = muxMatches(pattern, p.RequestMethod(), host, p.RequestPath())
	r.PassedAt, r.PassedOn = pos, patternHost(pattern)
	return r
}

// patternHost returns the host of a ServeMux pattern "[METHOD ][HOST]/[PATH]".
func patternHost(pattern string) string {
	if _, rest, ok := strings.Cut(pattern, " "); ok {
		pattern = strings.TrimLeft(rest, " \t")
	}
	host, _, _ := strings.Cut(pattern, "/")
	return host
}

type muxHandler struct{}

func (*muxHandler) ServeHTTP(http.ResponseWriter, *http.Request) {}

// muxMatches reports whether a pattern matches a request directly, not by way
// of a redirect.
func muxMatches(pattern, method, host, path string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false // an invalid pattern: see muxPatternCheck
		}
	}()
	mux, found := http.NewServeMux(), &muxHandler{}
	mux.Handle(pattern, found)
	h, _ := mux.Handler(&http.Request{Method: method, Host: host, URL: &url.URL{Path: path}})
	return h == http.Handler(found)
}

// muxPatternCheck reports a pattern that makes ServeMux panic.
func muxPatternCheck(v *View) (message string) {
	pattern, _, ok := v.textAt("pattern")
	if !ok {
		return ""
	}
	v.SetCause("pattern")
	defer func() {
		if r := recover(); r != nil {
			message = fmt.Sprint(r)
		}
	}()
	http.NewServeMux().Handle(pattern, &muxHandler{})
	return ""
}

// trustedOrigin lets the one origin through, byte for byte.
func trustedOrigin(v *View, p policy.Probe) policy.Response {
	text, pos, ok := v.textAt("origin")
	if !ok {
		v.M.Doubt("unknown trusted origin")
		return policy.Response{}
	}
	return policy.Response{Passed: p.Origin != "" && text == p.Origin, PassedAt: pos}
}

// trustedOriginCheck is AddTrustedOrigin's validation.
func trustedOriginCheck(v *View) string {
	text, _, ok := v.textAt("origin")
	if !ok {
		return ""
	}
	v.SetCause("origin")
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return fmt.Sprintf("invalid origin %q: %v", text, err)
	case u.Scheme == "":
		return fmt.Sprintf("invalid origin %q: scheme is required", text)
	case u.Host == "":
		return fmt.Sprintf("invalid origin %q: host is required", text)
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		return fmt.Sprintf("invalid origin %q: path, query, and fragment are not allowed", text)
	}
	return ""
}

// deadTrusted finds a trusted origin that is accepted but that no browser
// sends.
func deadTrusted(v *View) []Item {
	text, pos, ok := v.textAt("origin")
	if why := unsendable(text); ok && why != "" {
		return []Item{{Text: text, Known: true, Pos: pos, Note: why}}
	}
	return nil
}

// unsendable says why no browser sends a text as Origin; empty if one may.
func unsendable(text string) string {
	switch {
	case strings.Contains(text, "*"):
		return "a wildcard is compared literally"
	case text != strings.ToLower(text):
		return "browsers send scheme and host in lower case"
	case strings.HasPrefix(text, "https://") && strings.HasSuffix(text, ":443"), strings.HasPrefix(text, "http://") && strings.HasSuffix(text, ":80"):
		return "browsers leave the default port out"
	}
	return ""
}

// trustedOrigins is gorilla.TrustedOrigins of filippo.io/csrf: an entry
// without a scheme gets https.
func trustedOrigins(v *View, p policy.Probe) policy.Response {
	ok := v.MatchOrigin("origins", p.Origin, func(entry, origin string) bool { return withScheme(entry) == origin })
	return policy.Response{Passed: ok, PassedAt: v.Cause()}
}

func withScheme(entry string) string {
	if strings.Contains(entry, "://") {
		return entry
	}
	return "https://" + entry
}

func deadTrustedList(v *View) []Item {
	return v.dead("origins", func(entry string) string {
		u, err := url.Parse(withScheme(entry))
		if err != nil || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.Fragment != "" {
			return "it is no origin"
		}
		return unsendable(withScheme(entry))
	})
}

// dead lists the entries of a list for which why has a reason.
func (v *View) dead(name string, why func(entry string) string) []Item {
	var out []Item
	items, _ := v.List(name)
	for _, it := range items {
		if reason := why(it.Text); it.Known && reason != "" {
			it.Note = reason
			out = append(out, it)
		}
	}
	return out
}

// denyHandler runs the handler that answers refused requests: it must not let
// them through to the handler behind the protection.
func denyHandler(v *View, p policy.Probe) policy.Response {
	var r policy.Response
	if p.Origin == "" || !v.Has("deny") || v.Serve == nil {
		return r
	}
	r.Passed, r.Status = v.Serve(v.Value("deny"), v.Value("handler"), p)
	v.SetCause("deny")
	r.PassedAt = v.Cause()
	return r
}

// setDeny is func (*CrossOriginProtection) SetDenyHandler(h Handler). The
// type has no fields that anybody else could address, so its variable holds
// the setting.
func setDeny(c *exec.Call) (exec.Value, bool) {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok || len(c.Args) < 2 {
		return exec.Value{}, false
	}
	settings := exec.NewMap()
	c.M.MapSet(settings, exec.Str("deny"), exec.Value{X: c.Args[1].X, Taint: c.Args[1].Taint, Pos: c.Pos})
	c.M.Store(cell, exec.Value{X: settings})
	return exec.Value{}, true
}

// gatherDeny reads what setDeny stored.
func gatherDeny(c *exec.Call, s *Settings) {
	cell, ok := c.Args[0].X.(*exec.Cell)
	if !ok {
		s.Doubt()
		return
	}
	if settings, ok := c.M.Load(cell).X.(*exec.Map); ok {
		if v, ok := settings.Get(exec.Str("deny")); ok {
			s.Set("deny", v)
		}
	}
}
