package values

import (
	"net/http"
	"strings"

	"flows/values/far"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

// configured makes the policy of a configuration of package far.
func configured(c far.Config) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: c.Origins, AllowCredentials: c.Private, AllowOriginFunc: c.Check})
}

// Options of another package, one of them a function's name.
func farOptionBad() *cors.Cors {
	return configured(far.New(far.Cookies, far.Sites("https://app.example.com", "null"))) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The options name a site.
func farOptionGood() *cors.Cors {
	opts := []far.Option{far.Cookies}
	return configured(far.New(append(opts, far.Sites("https://app.example.com"))...))
}

// The options name sites of the caller's.
func farOptionUnknown(sites ...string) *cors.Cors {
	return configured(far.New(far.Cookies, far.Sites(sites...)))
}

// An option of another package carries a function of this one.
func farCheckBad() *cors.Cors {
	return configured(far.New(far.Cookies, far.Asking(func(origin string) bool {
		return strings.Contains(origin, "example.com") // want `weakorigin: strings\.Contains\(origin, "example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
	})))
}

// The function compares.
func farCheckGood() *cors.Cors {
	own := func(origin string) bool { return origin == "https://app.example.com" }
	return configured(far.New(far.Asking(own), far.Cookies))
}

// The function is the caller's.
func farCheckUnknown(own func(string) bool) *cors.Cors {
	return configured(far.New(far.Asking(own), far.Cookies))
}

// A builder of another package.
func farBuilderBad() *cors.Cors {
	return configured(*new(far.Builder).Private(true).Site("https://app.example.com").Site("http://app.example.com").Config()) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
}

// The builder's switch is turned off again.
func farBuilderGood() *cors.Cors {
	b := new(far.Builder).Private(true).Site("https://app.example.com").Site("http://app.example.com")
	b.Private(false)
	return configured(*b.Config())
}

// The builder comes from the caller.
func farBuilderUnknown(b *far.Builder) *cors.Cors {
	return configured(*b.Private(true).Config())
}

// A generic function of another package takes the first that is not zero.
func farGenericBad() *cors.Cors {
	return configured(far.Config{Origins: []string{far.Or("", "null")}, Private: far.Or(false, true)}) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The first is a site.
func farGenericGood() *cors.Cors {
	return configured(far.Config{Origins: []string{far.Or("https://app.example.com", "null")}, Private: far.Or(true, false)})
}

// The first is the caller's.
func farGenericUnknown(own string) *cors.Cors {
	return configured(far.Config{Origins: []string{far.Or(own, "https://app.example.com")}, Private: true})
}

// A whole configuration that another package made is handed on.
func farWholeBad() *cors.Cors {
	return configured(far.Must(far.Shared())) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Its list is replaced first.
func farWholeGood() (*cors.Cors, error) {
	c, err := far.Shared()
	if err != nil {
		return nil, err
	}
	c.Origins = c.Origins[:1]
	return configured(c), nil
}

// What is handed on is the caller's.
func farWholeUnknown(made func() (far.Config, error)) *cors.Cors {
	c := far.Must(made())
	c.Private = true
	return configured(c)
}

// An enumeration of another package with a method.
func farEnumBad(s far.Stage) *cors.Cors {
	return configured(far.Config{Origins: s.Origins(), Private: true}) // want `insecure: "http://test\.example\.com" is let in with credentials over plain http.* \(when parameter s is Test\)`
}

// The constant for what is live.
func farEnumGood() *cors.Cors {
	const s = far.Live
	return configured(far.Config{Origins: s.Origins(), Private: true})
}

// A stage that the caller's function chooses a list for.
func farEnumUnknown(s far.Stage, lists func(far.Stage) []string) *cors.Cors {
	return configured(far.Config{Origins: lists(s), Private: true})
}

type more struct {
	far.Lister
	extra string
}

func (m more) List() []string { return append(m.Lister.List(), m.extra) }

func listed(l far.Lister) *cors.Cors { return configured(far.Config{Origins: l.List(), Private: true}) }

// A type of this package embeds an interface of another, and adds to it.
func farEmbedBad() *cors.Cors { return listed(more{far.Fixed{"https://app.example.com"}, "null"}) } // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`

// What it adds is a site.
func farEmbedGood() *cors.Cors {
	return listed(more{far.Fixed{"https://app.example.com"}, "https://admin.example.com"})
}

// What it embeds is the caller's.
func farEmbedUnknown(l far.Lister) *cors.Cors { return listed(more{l, "https://app.example.com"}) }

// A check of another package is given a name without its dot.
func farPredicateBad() websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: far.Under("Example.com")} // want `websocket: CheckOrigin lets "https://evilexample\.com" in: its WebSocket runs as the signed-in user \(no dot before the suffix\)`
}

// The name has its dot.
func farPredicateGood() websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: far.Under(".Example.com")}
}

// The check is one that the caller has.
func farPredicateUnknown(checks map[string]func(*http.Request) bool) websocket.Upgrader {
	return websocket.Upgrader{CheckOrigin: checks["own"]}
}

type predicate func(origin string) bool

func oneOf(list ...predicate) predicate {
	return func(origin string) bool {
		for _, p := range list {
			if p(origin) {
				return true
			}
		}
		return false
	}
}

func is(site string) predicate { return func(origin string) bool { return origin == site } }
func endingIn(name string) predicate {
	return func(origin string) bool { return strings.HasSuffix(origin, name) }
}

// A predicate is made of others, one of which is weak.
func madeOfBad() *cors.Cors {
	check := oneOf(is("https://app.example.net"), oneOf(endingIn(".example.org"), endingIn("example.com"))) // want `weakorigin: endingIn\("example\.com"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
	return cors.New(cors.Options{AllowOriginFunc: check, AllowCredentials: true})
}

// All of them are strict.
func madeOfGood() *cors.Cors {
	check := oneOf(is("https://app.example.net"), oneOf(endingIn(".example.org")))
	return cors.New(cors.Options{AllowOriginFunc: check, AllowCredentials: true})
}

// One of them is the caller's.
func madeOfUnknown(own predicate) *cors.Cors {
	check := oneOf(is("https://app.example.net"), own)
	return cors.New(cors.Options{AllowOriginFunc: check, AllowCredentials: true})
}
