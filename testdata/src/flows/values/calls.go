package values

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

// mount is called by the functions below, and each passes something else.
func mount(mux *http.ServeMux, path string, creds bool, origins ...string) {
	c := cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: creds})
	mux.Handle(path, c.Handler(http.NotFoundHandler()))
}

// This call passes the mistake.
func paramBad(mux *http.ServeMux) {
	mount(mux, "/a", true, "https://app.example.com", "null") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// These calls pass nothing wrong.
func paramGood(mux *http.ServeMux) {
	mount(mux, "/b", true, "https://app.example.com")
	mount(mux, "/c", false, "https://app.example.com", "https://admin.example.com")
}

// This one passes on what it got.
func paramUnknown(mux *http.ServeMux, origins []string) {
	mount(mux, "/d", true, origins...)
}

type api struct {
	suffix string
	exact  map[string]bool
}

func newAPI(suffix string, exact ...string) *api {
	a := &api{suffix: suffix, exact: map[string]bool{}}
	for _, e := range exact {
		a.exact[e] = true
	}
	return a
}

func (a *api) allowed(origin string) bool {
	return a.exact[origin] || a.suffix != "" && strings.HasSuffix(origin, a.suffix)
}

func (a *api) serve(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); a.allowed(o) {
		grant(w, o)
	}
}

// The receiver's maker has the mistake in it.
func receiverBad(mux *http.ServeMux) {
	mux.HandleFunc("/api", newAPI("example.com", "https://app.example.net").serve) // want `weakorigin: newAPI\("example\.com", "https://app\.example\.net"\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
}

// The receiver is made right.
func receiverGood(mux *http.ServeMux) {
	a := newAPI(".example.com", "https://app.example.net")
	mux.HandleFunc("/api", a.serve)
}

// The receiver is made of the caller's list.
func receiverUnknown(mux *http.ServeMux, exact []string) {
	a := newAPI("", exact...)
	mux.HandleFunc("/api", a.serve)
}

// A method value is the predicate, and its receiver says yes to everyone.
func methodValueBad() *websocket.Upgrader {
	var up websocket.Upgrader
	up.CheckOrigin = anyone{}.check // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: check accepts Origin "https://evil\.example"`
	return &up
}

type anyone struct{}

func (anyone) check(r *http.Request) bool { return r != nil }

// A method expression is bound in a closure.
func methodValueGood() *websocket.Upgrader {
	check := (*api).allowed
	a := newAPI("", "https://app.example.com")
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return check(a, r.Header.Get("Origin")) }}
}

// The receiver is the caller's.
func methodValueUnknown(c interface{ Check(*http.Request) bool }) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: c.Check}
}

// A closure changes a variable around it before the handler reads it.
func closureBad() gin.HandlerFunc {
	end := ".example.com"
	trim := func() { end = strings.TrimPrefix(end, ".") } // want `weakorigin: strings\.TrimPrefix\(end, "\."\) lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
	trim()
	return func(c *gin.Context) {
		if o := c.GetHeader("Origin"); strings.HasSuffix(o, end) {
			c.Header("Access-Control-Allow-Origin", o)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
	}
}

// The closure is never called.
func closureGood() gin.HandlerFunc {
	end := ".example.com"
	trim := func() { end = strings.TrimPrefix(end, ".") }
	_ = trim
	return func(c *gin.Context) {
		if o := c.GetHeader("Origin"); strings.HasSuffix(o, end) {
			c.Header("Access-Control-Allow-Origin", o)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
	}
}

// The closure is given to the caller.
func closureUnknown(watch func(set func(string))) gin.HandlerFunc {
	end := ""
	watch(func(s string) { end = s })
	return func(c *gin.Context) {
		if o := c.GetHeader("Origin"); end != "" && strings.HasSuffix(o, end) {
			c.Header("Access-Control-Allow-Origin", o)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
	}
}

type source interface {
	sources
	secure() bool
}

type sources interface{ list() []string }

type fixed []string

func (f fixed) list() []string { return f }
func (f fixed) secure() bool   { return len(f) > 0 }

type under struct {
	source
	scheme string
}

func (u under) list() []string {
	out := append([]string{}, u.source.list()...)
	for i, o := range out {
		_, host, _ := strings.Cut(o, "://")
		out[i] = u.scheme + "://" + host
	}
	return out
}

func fromSource(s source) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: s.list(), AllowCredentials: s.secure()})
}

// The list is that of a type which changes what it embeds.
func interfaceBad() *cors.Cors {
	return fromSource(under{fixed{"https://app.example.com"}, "http"}) // want `insecure: "http://app\.example\.com" is let in with credentials over plain http`
}

// The list is that of the embedded type.
func interfaceGood() *cors.Cors {
	var s source = under{fixed{"https://app.example.com"}, "http"}
	if p, ok := s.(under); ok {
		s = p.source
	}
	return fromSource(s)
}

// The list is that of the caller's type.
func interfaceUnknown(s source) *cors.Cors { return fromSource(under{s, "https"}) }

// A function calls itself until the list is complete.
func recursiveBad() *cors.Cors {
	var fill func(n int, list []string) []string
	fill = func(n int, list []string) []string {
		if n == 0 {
			return append(list, "null") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
		}
		return fill(n-1, append(list, "https://"+strings.Repeat("a", n)+".example.com"))
	}
	return private(fill(3, nil))
}

// It ends with a site.
func recursiveGood() *cors.Cors {
	var fill func(list []string) []string
	fill = func(list []string) []string {
		if len(list) >= 3 {
			return list
		}
		return fill(append(list, "https://"+strings.Repeat("a", len(list)+1)+".example.com"))
	}
	return private(fill(nil))
}

// It ends with what the caller has.
func recursiveUnknown(n int, last string) *cors.Cors {
	if n > 0 {
		return recursiveUnknown(n-1, last)
	}
	return private([]string{last})
}
