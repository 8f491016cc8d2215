package extract

import (
	"slices"
	"strconv"
	"strings"

	sites "github.com/corsvet/corsvet/internal/origin"
	"github.com/corsvet/corsvet/internal/policy"
)

// A requester chooses the Host as well, among the names under which the program
// can be reached. A handler may grant only under some of them, so a probe is
// repeated under each name that the Host was compared with.

// host is the Host header of the request under test.
func (e *engine) host() string {
	if e.hostName != "" {
		return e.hostName
	}
	return policy.Host
}

// everyHost runs something under the usual Host, and then under those that the
// program told it from.
func (e *engine) everyHost(run func()) {
	if e.hostName != "" {
		run() // Have: repeated for a name by the caller
		return
	}
	outer := e.hosts
	e.hosts = nil
	run()
	for _, h := range e.hosts {
		e.hostName = h
		run()
	}
	e.hosts, e.hostName = outer, ""
}

// maxHosts bounds the names under which a probe is repeated.
const maxHosts = 4

// hostMet is told of text that the Host is compared with, whole or in part.
func (e *engine) hostMet(text string) {
	switch {
	case !strings.ContainsFunc(text, func(r rune) bool { return r != '.' && r != ':' }):
		return // a separator
	case strings.HasPrefix(text, "."):
		text = "www" + text
	case strings.HasPrefix(text, ":"):
		text = policy.Host + text
	case strings.HasSuffix(text, ":"):
		text += "8080"
	case strings.HasSuffix(text, "."):
		text += "example"
	}
	if e.ex != nil && strings.Contains(e.ex.probe.Origin, text) {
		return // Have: the two headers are compared with each other
	}
	if strings.ContainsAny(text, "/ *@") || text == policy.Host || len(e.hosts) >= maxHosts || slices.Contains(e.hosts, text) {
		return
	}
	e.hosts = append(e.hosts, text)
}

// named adds to what a response rests on the name of the user's own machine,
// if the request under test was sent to that: only programs that run there
// answer to it.
func (e *engine) named(conds []policy.Condition) []policy.Condition {
	if e.hostName == "" {
		return conds
	}
	if o, err := sites.Parse("http://" + e.hostName); err != nil || !o.Loopback() {
		return conds
	}
	host := "the Host is " + strconv.Quote(e.hostName)
	return append(conds, policy.Condition{Text: host, About: host, Taken: true, Of: "the Host"})
}
