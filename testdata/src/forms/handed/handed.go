// Package handed hands origins to wrappers: a finding stands at the call that
// passes the danger, or, once, inside the wrapper that holds it.
package handed

import (
	"net/http"
	"slices"

	"forms/hands"
)

func let(w http.ResponseWriter, site string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", site)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Bad: a function.
func function(w http.ResponseWriter, r *http.Request) {
	let(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: let\(w, r\.Header\.Get\("Origin"\)\) sends Origin`
}

// Bad: the same function, at another call.
func again(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if site := r.Header.Get("Origin"); site != "" {
			let(w, site) // want `credentials: any website can read this as the signed-in user: let\(w, site\) sends Origin`
		}
		next.ServeHTTP(w, r)
	})
}

// Good: the same function, with a site that was looked at.
func functionGood(w http.ResponseWriter, r *http.Request) {
	if site := r.Header.Get("Origin"); site == "https://app.example.com" {
		let(w, site)
	}
}

func through(w http.ResponseWriter, site string) { let(w, site) }

// Bad: two wrappers, one in the other.
func twice(w http.ResponseWriter, r *http.Request) {
	through(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: through\(w, r\.Header\.Get\("Origin"\)\) sends Origin`
}

type page struct{ http.ResponseWriter }

func (p page) set(site string, methods []string, private bool) {
	if len(methods) > 0 {
		p.Header()["Access-Control-Allow-Methods"] = methods
	}
	p.Header().Set("Access-Control-Allow-Origin", site)
	if private {
		p.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	p.Header().Add("Vary", "Origin")
}

// Bad: a method.
func method(w http.ResponseWriter, r *http.Request) {
	page{w}.set(r.Header.Get("Origin"), nil, true) // want `credentials: any website can read this as the signed-in user: page\{w\}\.set`
}

// Bad, without credentials.
func methodPublic(w http.ResponseWriter, r *http.Request) {
	page{w}.set(r.Header.Get("Origin"), []string{"GET"}, false) // want `wildcard: page\{w\}\.set`
}

// Good: a method, with one site.
func methodGood(w http.ResponseWriter, r *http.Request) {
	page{w}.set("https://app.example.com", nil, true)
}

func headers(w http.ResponseWriter, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		w.Header().Set(pairs[i], pairs[i+1])
	}
}

// Bad: pairs of names and values.
func pairs(w http.ResponseWriter, r *http.Request) {
	headers(w, "Access-Control-Allow-Origin", r.Header.Get("Origin"), "Access-Control-Allow-Credentials", "true", "Vary", "Origin") // want `credentials: any website can read this as the signed-in user: headers`
}

func write(w http.ResponseWriter, h map[string]string) {
	for name, value := range h {
		w.Header().Set(name, value)
	}
}

// Bad: a map of headers.
func table(w http.ResponseWriter, r *http.Request) {
	write(w, map[string]string{ // want `credentials: any website can read this as the signed-in user: write`
		"Access-Control-Allow-Origin":      r.Header.Get("Origin"),
		"Access-Control-Allow-Credentials": "true",
		"Vary":                             "Origin",
	})
}

var sites []string

// Bad inside: it decides itself, and opens when the list is empty.
func decide(w http.ResponseWriter, site string) {
	if len(sites) == 0 || slices.Contains(sites, site) {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", site) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The danger is inside, and reported there.
func decided(w http.ResponseWriter, r *http.Request) { decide(w, r.Header.Get("Origin")) }

// So it is here.
func decidedAgain(w http.ResponseWriter, r *http.Request) { decide(w, r.Header.Get("Origin")) }

// Bad: a function of another package.
func abroad(w http.ResponseWriter, r *http.Request) {
	hands.Let(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: hands\.Let\(w, r\.Header\.Get\("Origin"\)\) sends Origin`
}

func throughAbroad(w http.ResponseWriter, site string) { hands.Let(w, site) }

// Bad: a wrapper here around one there.
func abroadTwice(w http.ResponseWriter, r *http.Request) {
	throughAbroad(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: throughAbroad\(w, r\.Header\.Get\("Origin"\)\) sends Origin`
}

// Bad: a method of another package.
func abroadMethod(w http.ResponseWriter, r *http.Request) {
	reply := &hands.Reply{Header: w.Header()}
	reply.Let(r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: reply\.Let\(r\.Header\.Get\("Origin"\)\) sends Origin`
}

// Good: functions of another package, with one site.
func abroadGood(w http.ResponseWriter, r *http.Request) {
	hands.Let(w, "https://app.example.com")
}

// The danger is reported in the other package.
func abroadReported(w http.ResponseWriter, r *http.Request) { hands.Everyone(w, r) }

// Not known: whom the caller's function lets in.
func unknown(ours func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if site := r.Header.Get("Origin"); ours(site) {
			let(w, site)
		}
	}
}
