// Package pieces has policies whose parts stand in several places.
package pieces

import (
	"log"
	"net/http"
)

const app = "https://app.example.com"

func allowOrigin(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
}

func allowCookies(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// One function writes whatever origin asks, another the credentials.
func functionsBad(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		allowCookies(w)
		next.ServeHTTP(w, r)
	})
}

// One function writes our app, another the credentials.
func functionsGood(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, app)
		allowCookies(w)
		next.ServeHTTP(w, r)
	})
}

// One function writes what the caller configured, another the credentials.
func functionsUnknown(next http.Handler, origin string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowOrigin(w, origin)
		allowCookies(w)
		next.ServeHTTP(w, r)
	})
}

type sharer struct {
	cookies bool
	methods string
	origin  string
}

func (m *sharer) allow(w http.ResponseWriter, origin string) {
	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func (m *sharer) rest(w http.ResponseWriter) {
	if m.cookies {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Header().Set("Access-Control-Allow-Methods", m.methods)
}

// Two methods of a middleware write a part each, for everyone.
func methodsBad(next http.Handler) http.Handler {
	m := &sharer{cookies: true, methods: "GET"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.allow(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		m.rest(w)
		next.ServeHTTP(w, r)
	})
}

// Two methods of a middleware write a part each, and cookies are off.
func methodsGood(next http.Handler) http.Handler {
	m := &sharer{methods: "GET", origin: app}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.allow(w, m.origin)
		m.rest(w)
		next.ServeHTTP(w, r)
	})
}

// Two methods of a middleware write a part each, of what the caller made.
func methodsUnknown(m *sharer, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.allow(w, m.origin)
		m.rest(w)
		next.ServeHTTP(w, r)
	})
}

// The preflight is for our app, the response for everyone.
func branchesBad(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	switch r.Method {
	case http.MethodOptions:
		allowOrigin(w, app)
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
		w.WriteHeader(http.StatusNoContent)
	default:
		allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// The preflight and the response are for our app.
func branchesGood(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	switch r.Method {
	case http.MethodOptions:
		allowOrigin(w, app)
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
		w.WriteHeader(http.StatusNoContent)
	default:
		if r.Header.Get("Origin") == app {
			allowOrigin(w, r.Header.Get("Origin"))
		}
	}
}

// The preflight is for our app, the response for whom a function accepts.
func branchesUnknown(accept func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		o := r.Header.Get("Origin")
		if r.Method == http.MethodOptions {
			allowOrigin(w, app)
			return
		}
		if accept(o) {
			allowOrigin(w, o)
		}
	}
}

// A deferred function writes the origin when all else is done.
func deferredBad(w http.ResponseWriter, r *http.Request) {
	defer func() {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}()
	allowCookies(w)
	log.Println(r.URL.Path)
}

// A deferred function writes our app when all else is done.
func deferredGood(w http.ResponseWriter, r *http.Request) {
	defer allowOrigin(w, app)
	allowCookies(w)
	log.Println(r.URL.Path)
}

// A deferred function writes what another one finds.
func deferredUnknown(find func(*http.Request) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := ""
		defer func() { allowOrigin(w, origin) }()
		allowCookies(w)
		origin = find(r)
	}
}

// A function within the handler writes each header.
func closuresBad(w http.ResponseWriter, r *http.Request) {
	set := func(suffix, value string) { w.Header().Set("Access-Control-Allow-"+suffix, value) }
	set("Credentials", "true")
	set("Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// A function within the handler writes each header, for our app.
func closuresGood(w http.ResponseWriter, r *http.Request) {
	set := func(suffix, value string) { w.Header().Set("Access-Control-Allow-"+suffix, value) }
	set("Credentials", "true")
	set("Origin", app)
}

// A function within the handler writes headers whose names it is given.
func closuresUnknown(suffix string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		set := func(suffix, value string) { w.Header().Set("Access-Control-Allow-"+suffix, value) }
		set(suffix, r.Header.Get("Origin"))
		set("Methods", "GET")
	}
}

type step func(w http.ResponseWriter, r *http.Request) bool

func cookies(w http.ResponseWriter, _ *http.Request) bool {
	allowCookies(w)
	return true
}

func strangersOut(w http.ResponseWriter, r *http.Request) bool {
	if o := r.Header.Get("Origin"); o != "" && o != app {
		w.WriteHeader(http.StatusForbidden)
		return false
	}
	return true
}

func inTurn(steps []step) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, s := range steps {
			if !s(w, r) {
				return
			}
		}
	}
}

// Steps of a list write a part each.
var stepsBad = inTurn([]step{cookies, func(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	return true
}})

// A step in front of the others turns strangers away.
var stepsGood = inTurn([]step{strangersOut, cookies, func(w http.ResponseWriter, r *http.Request) bool {
	allowOrigin(w, r.Header.Get("Origin"))
	return true
}})

// A step that the caller gives may turn strangers away.
func stepsUnknown(originCheck step) http.HandlerFunc {
	return inTurn([]step{originCheck, cookies, func(w http.ResponseWriter, r *http.Request) bool {
		allowOrigin(w, r.Header.Get("Origin"))
		return true
	}})
}

// Credentials come first, the origin after an error of another thing.
func returnsBad(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	if err := r.ParseForm(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	allowOrigin(w, r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Credentials come first, and who is not our app goes.
func returnsGood(w http.ResponseWriter, r *http.Request) {
	allowCookies(w)
	origin := r.Header.Get("Origin")
	if origin != app {
		http.Error(w, "who are you?", http.StatusForbidden)
		return
	}
	allowOrigin(w, origin)
}

// Credentials come first, and who is not in a set goes.
func returnsUnknown(known map[string]struct{}) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		allowCookies(w)
		origin := r.Header.Get("Origin")
		if _, ok := known[origin]; !ok {
			return
		}
		allowOrigin(w, origin)
	}
}
