// Package pattern matches origins with an open pattern.
package pattern

import (
	"net/http"
	"net/url"
	"regexp"
)

var ours = regexp.MustCompile(`https://[a-z]+.example.com`) // want `weakorigin: .* lets`

// Handler sends back what matches.
func Handler(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !ours.MatchString(o) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", o)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var dots = regexp.MustCompile(`^https://app.example.com$`) // want `weakorigin: .* lets`

// Dots forgets what a dot means.
func Dots(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); dots.MatchString(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Add("Vary", "Origin")
	}
}

var either = regexp.MustCompile(`^https://app\.example\.com|https://www\.example\.com$`) // want `weakorigin: .* lets`

// Either anchors each alternative at one end.
func Either(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); either.MatchString(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Add("Vary", "Origin")
	}
}

var hosts = regexp.MustCompile("example\\.org$") // want `weakorigin: .* lets`

// Hosts asks for the end of a host.
func Hosts(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if u, err := url.Parse(o); err == nil && hosts.MatchString(u.Hostname()) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Add("Vary", "Origin")
	}
}
