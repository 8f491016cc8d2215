package values

import (
	"net/http"

	"github.com/coder/websocket"
	"github.com/gorilla/handlers"
	"github.com/jub0bs/fcors"
	"github.com/rs/cors"
)

type server struct {
	opts cors.Options
	ws   *websocket.AcceptOptions
}

// option is what others give the server's maker.
type option interface{ apply(*server) }

type optionFunc func(*server)

func (f optionFunc) apply(s *server) { f(s) }

func withSites(list ...string) option {
	return optionFunc(func(s *server) { s.opts.AllowedOrigins = append(s.opts.AllowedOrigins, list...) })
}

func withCookies() option {
	return optionFunc(func(s *server) { s.opts.AllowCredentials = true })
}

func withAll(opts ...option) option {
	return optionFunc(func(s *server) {
		for _, o := range opts {
			o.apply(s)
		}
	})
}

func newServer(opts ...option) *server {
	s := &server{}
	for _, o := range opts {
		if o != nil {
			o.apply(s)
		}
	}
	return s
}

func (s *server) handler() http.Handler { return cors.New(s.opts).Handler(http.NotFoundHandler()) }

// Options of the program's own, one within another.
func ownOptionBad() http.Handler {
	return newServer(withCookies(), withAll(withSites("https://app.example.com"), withSites("null"))).handler() // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// Every option names a site.
func ownOptionGood() http.Handler {
	opts := []option{withSites("https://app.example.com")}
	opts = append(opts, withCookies(), nil)
	return newServer(opts...).handler()
}

// The option is given the caller's list.
func ownOptionUnknown(list []string) http.Handler {
	return newServer(withAll(withSites(list...), withCookies())).handler()
}

// Options of a library are in a list, and one is added to it.
func libOptionBad() func(http.Handler) http.Handler {
	opts := []handlers.CORSOption{handlers.AllowedMethods([]string{"GET"})}
	opts = append(opts, handlers.AllowCredentials())
	validate := func(o string) bool { return o != "" } // want `credentials: any website can read this as the signed-in user: with AllowedOriginValidator, gorilla/handlers sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	opts = append(opts, handlers.AllowedOriginValidator(validate))
	return handlers.CORS(opts...)
}

// The option that is added names a site.
func libOptionGood() func(http.Handler) http.Handler {
	opts := make([]handlers.CORSOption, 2, 4)
	opts[0] = handlers.AllowCredentials()
	opts[1] = handlers.AllowedOrigins([]string{"https://app.example.com"})
	return handlers.CORS(opts...)
}

// What is added is the caller's.
func libOptionUnknown(more []handlers.CORSOption) func(http.Handler) http.Handler {
	return handlers.CORS(append([]handlers.CORSOption{handlers.AllowCredentials()}, more...)...)
}

// A function returns an option, and another returns the list that it takes.
func returnedBad() (fcors.Middleware, error) {
	return fcors.AllowAccessWithCredentials(returnedBadOrigins(), fcors.WithAnyMethod())
}

// The second of these has no https.
func returnedBadOrigins() fcors.Option {
	list := []string{"https://app.example.com", "http://old.example.com"} // want `startup: jub0bs/fcors returns an error when the program starts: fcors: insecure origin patterns like "http://old\.example\.com" are by default prohibited when credentialed access is enabled`
	return fcors.FromOrigins(list[0], list[1:]...)
}

func returned(name string) (origin string, others []string, err error) {
	return "https://" + name + ".example.com", nil, nil
}

// The functions return a site.
func returnedGood() (fcors.Middleware, error) {
	one, others, err := returned("app")
	if err != nil {
		return nil, err
	}
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins(one, others...), fcors.WithMethods("GET"))
}

// The function is the caller's.
func returnedUnknown(list func() []string) (fcors.Middleware, error) {
	origins := list()
	return fcors.AllowAccessWithCredentials(fcors.FromOrigins(origins[0], origins[1:]...))
}

type wsBuilder struct {
	hosts []string
	skip  bool
}

func (b wsBuilder) host(h ...string) wsBuilder { b.hosts = append(b.hosts, h...); return b }
func (b wsBuilder) any(yes bool) wsBuilder     { b.skip = yes; return b }
func (b *wsBuilder) reset() *wsBuilder         { b.hosts, b.skip = nil, false; return b }
func (b wsBuilder) build() *websocket.AcceptOptions {
	return &websocket.AcceptOptions{OriginPatterns: b.hosts, InsecureSkipVerify: b.skip}
}

// A chain of calls, each on the copy that the last one returned.
func chainBad(w http.ResponseWriter, r *http.Request) {
	opts := wsBuilder{}.host("app.example.com").any(true).build() // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil\.example"`
	websocket.Accept(w, r, opts)
}

// A copy that nobody keeps is changed.
func chainGood(w http.ResponseWriter, r *http.Request) {
	b := wsBuilder{}.host("app.example.com")
	b.any(true)
	websocket.Accept(w, r, b.build())
}

// The chain begins with what the caller has.
func chainUnknown(b wsBuilder) http.HandlerFunc {
	b = b.host("app.example.com")
	return func(w http.ResponseWriter, r *http.Request) { websocket.Accept(w, r, b.build()) }
}

// A chain on a pointer, in pieces.
func pointerChainBad(w http.ResponseWriter, r *http.Request) {
	b := &wsBuilder{skip: true}
	b.reset().skip = true // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil\.example"`
	websocket.Accept(w, r, b.build())
}

// The last call of the chain resets it.
func pointerChainGood(w http.ResponseWriter, r *http.Request) {
	b := &wsBuilder{skip: true}
	websocket.Accept(w, r, b.reset().host("app.example.com").build())
}

// What the chain is given comes from the caller.
func pointerChainUnknown(b *wsBuilder) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { websocket.Accept(w, r, b.host("a.example.com").build()) }
}
