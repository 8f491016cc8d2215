package corpus

// This file is about handler types, multiplexers and conversions: ServeHTTP on
// structs, functions and strings, muxes inside handlers, StripPrefix.

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

func structHandlers() []Handler {
	return []Handler{
		{"structHandlerValue", true, structHandlerValue},
		{"structHandlerPointer", false, structHandlerPointer},
		{"structHandlerEmbedded", true, structHandlerEmbedded},
		{"structHandlerShadowed", false, structHandlerShadowed},
		{"structMethodValue", true, structMethodValue},
		{"structMethodExpression", false, structMethodExpression},
		{"structServerRoutes", true, structServerRoutes},
		{"structServerRoutesOpen", false, structServerRoutesOpen},
		{"muxTwoRoutes", false, muxTwoRoutes},
		{"muxMethodPatterns", true, muxMethodPatterns},
		{"muxWrapped", true, muxWrapped},
		{"muxPackageLevel", true, muxPackageLevel},
		{"stripPrefixed", false, stripPrefixed},
		{"stripPrefixedGuarded", true, stripPrefixedGuarded},
		{"funcTypeHandler", true, funcTypeHandler},
		{"stringTypeHandler", true, stringTypeHandler},
		{"interfaceHandlerTable", false, interfaceHandlerTable},
		{"interfaceHandlerAsserted", true, interfaceHandlerAsserted},
		{"notFoundHandler", true, notFoundHandler},
		{"redirectHandler", false, redirectHandler},
	}
}

type originHandler struct {
	allow []string
	next  http.Handler
}

func (h originHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); slices.Contains(h.allow, o) {
		w.Header().Set(acao, o)
	}
	if h.next != nil {
		h.next.ServeHTTP(w, r)
	}
}

// structHandlerValue serves with a struct that knows its friends: sound.
func structHandlerValue(w http.ResponseWriter, r *http.Request) {
	originHandler{allow: allowedOrigins, next: http.HandlerFunc(hello)}.ServeHTTP(w, r)
}

type openHandler struct {
	credentials bool
	hits        int
}

func (h *openHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.hits++
	w.Header().Set(acao, r.Header.Get("Origin"))
	if h.credentials && h.hits > 0 {
		w.Header().Set(acac, "true")
	}
}

// structHandlerPointer serves with a pointer to a struct that reflects: unsound.
func structHandlerPointer(w http.ResponseWriter, r *http.Request) {
	var h http.Handler = &openHandler{credentials: true}
	h.ServeHTTP(w, r)
}

type namedHandler struct {
	originHandler
	name string
}

// structHandlerEmbedded serves with the promoted ServeHTTP: sound.
func structHandlerEmbedded(w http.ResponseWriter, r *http.Request) {
	h := namedHandler{name: "api"}
	h.allow = []string{"https://api.example.com", "https://example.com"}
	h.ServeHTTP(w, r)
}

type debugHandler struct {
	originHandler
}

func (d debugHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	d.originHandler.ServeHTTP(w, r)
	if w.Header().Get(acao) == "" {
		w.Header().Set(acao, "*")
	}
}

// structHandlerShadowed serves with an outer ServeHTTP that adds a star where none was allowed: unsound.
func structHandlerShadowed(w http.ResponseWriter, r *http.Request) {
	debugHandler{originHandler{allow: allowedOrigins}}.ServeHTTP(w, r)
}

type api struct {
	origins map[string]struct{}
	open    bool
}

func newAPI(origins ...string) *api {
	a := &api{origins: make(map[string]struct{})}
	for _, o := range origins {
		a.origins[o] = struct{}{}
	}
	return a
}

func (a *api) allowed(o string) bool {
	_, ok := a.origins[o]
	return ok || a.open
}

func (a *api) users(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); a.allowed(o) {
		setCORS(w.Header(), o)
	}
	fmt.Fprint(w, `[{"name":"alice"}]`)
}

func (a *api) status(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "up") }

func (a *api) public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, "*")
	a.status(w, r)
}

// structMethodValue serves with a method value of a struct with friends: sound.
func structMethodValue(w http.ResponseWriter, r *http.Request) {
	http.HandlerFunc(newAPI("https://example.com").users).ServeHTTP(w, r)
}

// structMethodExpression serves with a method expression on an open struct: unsound.
func structMethodExpression(w http.ResponseWriter, r *http.Request) {
	a := newAPI()
	a.open = true
	(*api).users(a, w, r)
}

func (a *api) route(p string) http.HandlerFunc {
	switch {
	case strings.HasPrefix(p, "/api/users"):
		return a.users
	case p == "/health":
		return a.status
	case strings.HasPrefix(p, "/public/"):
		return a.public
	}
	return http.NotFound
}

// structServerRoutes routes by path, with no way to the public route: sound.
func structServerRoutes(w http.ResponseWriter, r *http.Request) {
	p := strings.TrimPrefix(r.URL.Path, "/public")
	newAPI("https://app.example.com").route(p)(w, r)
}

// structServerRoutesOpen routes by path, and one route has a star: unsound.
func structServerRoutesOpen(w http.ResponseWriter, r *http.Request) {
	newAPI("https://app.example.com").route(r.URL.Path)(w, r)
}

// muxTwoRoutes serves with a mux of which the root reflects: unsound.
func muxTwoRoutes(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/", fixedOrigin)
	mux.HandleFunc("/", reflectPlain)
	mux.ServeHTTP(w, r)
}

// muxMethodPatterns serves with method patterns and a path value, naming friends: sound.
func muxMethodPatterns(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/users/{id}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(acao, siteOrigin)
		fmt.Fprintf(w, "user %s", r.PathValue("id"))
	})
	mux.HandleFunc("GET /api/users", fixedOrigin)
	mux.HandleFunc("OPTIONS /", fixedOrigin)
	mux.Handle("GET /{$}", http.HandlerFunc(guardSwitch))
	mux.ServeHTTP(w, r)
}

// muxWrapped wraps a mux with an open route in a refusing middleware: sound.
func muxWrapped(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.Handle("/", http.HandlerFunc(reflectWithCredentials))
	refusing(mux).ServeHTTP(w, r)
}

var packageMux = func() *http.ServeMux {
	m := http.NewServeMux()
	a := newAPI("https://example.com", "https://admin.example.com")
	m.HandleFunc("/api/users", a.users)
	m.HandleFunc("/health", a.status)
	return m
}()

// muxPackageLevel serves with a mux built when the package was initialised: sound.
func muxPackageLevel(w http.ResponseWriter, r *http.Request) {
	packageMux.ServeHTTP(w, r)
}

// stripPrefixed reflects below a prefix that is stripped: unsound.
func stripPrefixed(w http.ResponseWriter, r *http.Request) {
	http.StripPrefix("/api", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/users" {
			w.Header().Set(acao, r.Header.Get("Origin"))
		}
		fmt.Fprint(w, "data")
	})).ServeHTTP(w, r)
}

// stripPrefixedGuarded strips a prefix, so the path of the open branch never matches: sound.
func stripPrefixedGuarded(w http.ResponseWriter, r *http.Request) {
	h := http.StripPrefix("/api", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api") {
			reflectPlain(w, r)
			return
		}
		fixedOrigin(w, r)
	}))
	h.ServeHTTP(w, r)
}

type errorHandler func(http.ResponseWriter, *http.Request) error

func (f errorHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := f(w, r); err != nil {
		w.Header().Del(acao)
		http.Error(w, err.Error(), http.StatusForbidden)
	}
}

// funcTypeHandler converts a function that returns an error, upon which the header is taken back: sound.
func funcTypeHandler(w http.ResponseWriter, r *http.Request) {
	errorHandler(func(w http.ResponseWriter, r *http.Request) error {
		w.Header().Set(acao, r.Header.Get("Origin"))
		if err := validate(r.Header.Get("Origin")); err != nil {
			return fmt.Errorf("cors: %w", err)
		}
		fmt.Fprint(w, "data")
		return nil
	}).ServeHTTP(w, r)
}

type fixedHandler string

func (f fixedHandler) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set(acao, string(f))
}

// stringTypeHandler serves with a string type that is its own allowed origin: sound.
func stringTypeHandler(w http.ResponseWriter, r *http.Request) {
	fixedHandler("https://www.example.com").ServeHTTP(w, r)
}

// interfaceHandlerTable picks a handler from a table of interfaces by method: unsound.
func interfaceHandlerTable(w http.ResponseWriter, r *http.Request) {
	table := map[string]http.Handler{
		http.MethodGet:  fixedHandler(siteOrigin),
		http.MethodPost: &openHandler{},
	}
	if h := table[r.Method]; h != nil {
		h.ServeHTTP(w, r)
	}
}

// interfaceHandlerAsserted changes the handler through a type assertion before it serves: sound.
func interfaceHandlerAsserted(w http.ResponseWriter, r *http.Request) {
	var h http.Handler = &originHandler{allow: []string{"https://evil.example"}}
	if oh, ok := h.(*originHandler); ok {
		oh.allow = allowedOrigins[:1]
	}
	h.ServeHTTP(w, r)
}

// notFoundHandler has the header set by a helper that then answers 404 for unknown paths, to friends: sound.
func notFoundHandler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, siteOrigin)
	http.NotFoundHandler().ServeHTTP(w, r)
}

// redirectHandler reflects anybody and redirects, as the target may do, too: unsound.
func redirectHandler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(acao, r.Header.Get("Origin"))
	http.Redirect(w, r, "/login", http.StatusFound)
}
