// Package contains compares parts of an origin with text.
package contains

import (
	"net/http"
	"net/url"
	"strings"
)

func grant(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Anywhere looks for a name anywhere.
func Anywhere(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); strings.Contains(o, "https://app.example.com") { // want `weakorigin: .* lets`
		grant(w, o)
	}
}

// Refused turns away who does not begin like it.
func Refused(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !strings.HasPrefix(o, "https://www.example.com") { // want `weakorigin: .* lets`
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	grant(w, o)
}

// Beginning compares the beginning.
func Beginning(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); strings.HasPrefix(o, "https://www.example.com") { // want `weakorigin: .* lets`
		grant(w, o)
	}
}

// Host compares the end of the host.
func Host(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	u, err := url.Parse(o)
	if err != nil || !strings.HasSuffix(u.Hostname(), "example.org") { // want `weakorigin: .* lets`
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	grant(w, o)
}

// Local lets the developer's machine in, and others.
func Local(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if o == "https://app.example.com" || strings.HasPrefix(o, "http://localhost") { // want `weakorigin: .* lets`
		grant(w, o)
	}
}
