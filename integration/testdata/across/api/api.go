// Package api uses the wrappers of another package, rules that it does not see
// itself, and a guard of another module: open, closed, and beyond knowledge.
package api

import (
	"net/http"

	"example.org/dep/guard"

	"example.com/across/web"
)

// A call passes the danger to the wrapper.
func PassedBad(w http.ResponseWriter, r *http.Request) {
	web.Let(w, r.Header.Get("Origin"), true) // want credentials
}

// A call passes one site.
func PassedGood(w http.ResponseWriter, r *http.Request) {
	web.Let(w, "https://app.example.com", true)
}

// A call passes what the caller's caller says.
func PassedUnknown(w http.ResponseWriter, site string) { web.Let(w, site, true) }

// The danger is inside, and reported there.
func InsideGood(w http.ResponseWriter, r *http.Request) { web.Everyone(w, r) }

// A rule two packages away: a name in the list that any website can send.
func ListedBad(next http.Handler) http.Handler {
	return web.New(web.Options{Origins: []string{"https://app.example.com", "null"}, Credentials: true})(next) // want nullorigin
}

// A rule two packages away: a suffix without a dot.
func BelowBad(next http.Handler) http.Handler {
	return web.New(web.Options{Below: "example.com", Credentials: true})(next) // want weakorigin
}

// The same rules, closed.
func RulesGood(next http.Handler) http.Handler {
	return web.New(web.Options{Origins: []string{"https://app.example.com"}, Below: ".app.example.com", Credentials: true})(next)
}

// The same rules for the caller's list.
func RulesUnknown(next http.Handler, list []string) http.Handler {
	return web.New(web.Options{Origins: list, Credentials: true})(next)
}

func guarded(g guard.Guard) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); g.AllowOrigin(origin) {
			web.Let(w, origin, true) // want credentials
		}
	}
}

// A guard of another module that lets everyone in.
func GuardBad() http.HandlerFunc {
	return guarded(guard.New("*"))
}

// A guard of another module for one site.
func GuardGood() http.HandlerFunc { return guarded(guard.New("https://app.example.com")) }

// A guard of whoever calls.
func GuardUnknown(g guard.Guard) http.HandlerFunc { return guarded(g) }

// Hello says nothing of origins.
var Hello = http.NotFoundHandler()
