package truth

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/internal/policy"
)

// A subject is a library that is compared with its row.
type subject struct {
	name    string
	imports string   // of the configurations
	decls   string   // declarations beside them
	params  string   // of each configuration, for those that run per request
	result  string   // what a configuration returns
	table   []string // bodies of configurations
	random  func(g *gen) string

	driverImports string
	open          string // declares open, which makes a serve.Server of a configuration

	startup   func(string) string // shortens what the library says when it refuses a configuration
	websocket bool
	last      bool           // of several policies the last one counts
	ask       []policy.Probe // instead of the usual probes
	heavy     bool           // go.mod does not require it
	loose     bool           // the spelling of Vary and of header lists does not count
}

// subjects are all libraries.
var subjects = slices.Concat(bigSubjects, strictSubjects, otherSubjects, serverSubjects, websocketSubjects, socketSubjects, operationSubjects, heavySubjects)

// wellFormed are origins and patterns that most libraries take.
var wellFormed = []string{
	"https://example.com", "https://app.example.com", "http://example.com", "http://localhost:3000", "https://example.com:8443",
	"https://*.example.com", "https://*.github.io", "http://*.example.com",
}

// odd are all others: wide patterns, traps and mistakes.
var odd = []string{
	"*", "*", "null", "", " ", "**", "*.example.com", "*example.com", "https://*example.com", "https://*", "http://*", "http*", "h*", "*://*",
	"https://example.com*", "https://example.*", "https://example.com:*", "https://*.*.example.com", "https://*.com", "https://a*c.example.com",
	"https://???.example.com", "https://ex?mple.com", "https://*.example.com:8443", "https://*.example.com:*",
	`/https:\/\/.*\.example\.com/`, `/^https?:\/\/(.+\.)?example\.com$/`, "/https://.*example.com/i", "chrome-extension://*", "file://*",
	"https://example.com/", "HTTPS://EXAMPLE.COM", "https://Example.com", "https://*.EXAMPLE.com", " https://example.com", "example.com", "//example.com",
	"https://example.com,https://app.example.com", "https://user@example.com", "https://[::1]:8080", "https://192.168.0.1", "https://*.168.0.1",
	"https://xn--mnchen-3ya.example", "https://münchen.example", "https://example.com:443", "http://example.com:80", "ftp://example.com",
	"https://example.com/path", "https://example.com?x", "https://example.com#x", "https://example.com.", "https://-example.com", "https://a_b.example.com",
	"https://example.com:0", "https://example.com:65536", "https://example.com:", "https://", "://example.com", "https:example.com",
}

// asking are the origins of the probes.
var asking = []string{
	policy.Evil, "", "null", "https://example.com", "http://example.com", "https://app.example.com", "http://app.example.com", "https://a.b.example.com",
	"https://evil-example.com", "https://evilexample.com", "https://example.com.evil.net", "https://example.com:8443", "https://app.example.com:8443",
	"https://example.community", "https://example.com.", "https://abc.example.com", "http://localhost:3000", "https://foo.github.io", "https://example.co",
	"chrome-extension://abcdef", "file://x", "https://" + policy.Host, "http://" + policy.Host, "HTTPS://EXAMPLE.COM", "https://[::1]:8080",
	"https://192.168.0.1", "https://xn--mnchen-3ya.example", "not-an-origin", "*",
}

// preflights are what preflights ask for.
var preflights = []policy.Probe{
	{Method: "PUT", Headers: "x-evil"},
	{Method: "GET", Headers: "content-type"},
	{Method: "DELETE", Headers: "authorization, x-token"},
	{Method: "POST", Headers: "accept,x-evil"},
	{Method: "PUT", Headers: "x-evil", Private: true},
}

var (
	corsProbes = func() (out []policy.Probe) {
		for _, o := range asking {
			out = append(out, policy.Probe{Origin: o})
		}
		for _, o := range []string{policy.Evil, "null", "https://example.com", "https://app.example.com", ""} {
			for _, p := range preflights {
				p.Origin, p.Preflight = o, true
				out = append(out, p)
			}
		}
		return out
	}()
	handshakes = func() (out []policy.Probe) {
		for _, o := range asking {
			out = append(out, policy.Probe{Origin: o})
		}
		return out
	}()
)

// probes are the requests that a subject is asked.
func (s *subject) probes() []policy.Probe {
	switch {
	case s.ask != nil:
		return s.ask
	case s.websocket:
		return handshakes
	}
	return corsProbes
}

// gen makes random configurations.
type gen struct{ *rand.Rand }

// chance is true in p of 100 cases.
func (g *gen) chance(p int) bool { return g.IntN(100) < p }

// pick returns one of its arguments.
func (g *gen) pick(texts ...string) string { return texts[g.IntN(len(texts))] }

// origins is a list of entries, more often than not a well-formed one.
func (g *gen) origins() []string {
	n := g.pick("0", "1", "1", "1", "2", "2", "3")
	pools := [][]string{wellFormed}
	if g.chance(50) {
		pools = append(pools, odd)
	}
	out := []string{}
	for range int(n[0] - '0') {
		pool := pools[g.IntN(len(pools))]
		out = append(out, g.pick(pool...))
	}
	return out
}

func (g *gen) some(max int, pool ...string) []string {
	out := []string{}
	for range g.IntN(max + 1) {
		out = append(out, g.pick(pool...))
	}
	return out
}

func (g *gen) methods() []string {
	return g.some(3, "GET", "POST", "PUT", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "*", "put", "delete")
}

func (g *gen) headers() []string {
	return g.some(3, "X-Evil", "x-evil", "Content-Type", "Authorization", "X-Token", "Accept", "Origin", "*", "*")
}

func (g *gen) exposed() []string { return g.some(2, "X-Total", "x-page", "Etag", "*") }

// list spells a list of texts.
func list(texts []string) string {
	q := make([]string, len(texts))
	for i, t := range texts {
		q[i] = strconv.Quote(t)
	}
	return "[]string{" + strings.Join(q, ", ") + "}"
}

// commas spells a list as one text.
func commas(texts []string) string { return strconv.Quote(strings.Join(texts, ",")) }

// field is a field of a literal that is set in p of 100 cases.
func (g *gen) field(p int, name, value string) string {
	if !g.chance(p) {
		return ""
	}
	return name + ": " + value
}

// literal spells a composite literal.
func literal(typ string, fields ...string) string {
	var set []string
	for _, f := range fields {
		if f != "" {
			set = append(set, f)
		}
	}
	return typ + "{" + strings.Join(set, ", ") + "}"
}

// predicate is a function literal with an origin among its parameters; no and
// yes are what it returns.
func (g *gen) predicate(params, origin, results string, ret func(string) string) string {
	cond := g.pick("true", "true", "false", "false",
		origin+` == "https://example.com"`,
		`strings.HasSuffix(`+origin+`, ".example.com")`,
		`strings.HasSuffix(`+origin+`, "example.com")`,
		`strings.HasPrefix(`+origin+`, "https://example.com")`,
		`strings.Contains(`+origin+`, "example")`,
		`regexp.MustCompile("^https://[a-z]+\\.example\\.com$").MatchString(`+origin+`)`,
		`slices.Contains(allowed, `+origin+`)`,
		origin+` != "null"`,
	)
	return fmt.Sprintf("func(%s) %s { return %s }", params, results, ret(cond))
}

// same is the return of a predicate without further results.
func same(cond string) string { return cond }

// predicateImports and predicateDecls are what predicates need.
const (
	predicateImports = "\"regexp\"\n\"slices\"\n\"strings\"\n"
	predicateDecls   = "var (\n_ = regexp.MustCompile\n_ = strings.Contains\n_ = slices.Contains[[]string]\nallowed = []string{\"https://example.com\", \"https://app.example.com\"}\n)\n"
)
