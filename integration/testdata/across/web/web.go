// Package web has the wrappers that package api uses.
package web

import (
	"net/http"

	"example.com/across/internal/rules"
)

// Options of a wrapper.
type Options struct {
	Origins     []string
	Below       string
	Credentials bool
}

// New lets in what the options say. That it takes any suffix is its own fault.
func New(o Options) func(http.Handler) http.Handler {
	rule := rules.Among(o.Origins...)
	if o.Below != "" {
		rule = rules.Either(rule, rules.Below(o.Below))
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if origin := r.Header.Get("Origin"); rule.Passes(origin) { // want weakorigin
				Let(w, origin, o.Credentials)
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Let lets one origin in.
func Let(w http.ResponseWriter, origin string, credentials bool) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Everyone lets everyone in, whoever calls it: the danger is here.
func Everyone(w http.ResponseWriter, r *http.Request) {
	Let(w, r.Header.Get("Origin"), true) // want credentials
}
