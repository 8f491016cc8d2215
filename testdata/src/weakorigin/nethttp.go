// Package weakorigin compares origins by halves, or wholly.
package weakorigin

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// grant writes the headers that let an origin read as the user.
func grant(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}

// Suffix misses the dot.
func Suffix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.com") { // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
		grant(w, origin)
	}
}

// Prefix misses the end.
func Prefix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://app.example.com") { // want `weakorigin: .* lets "https://app\.example\.com\.evil\.net" in, with credentials \(`
		grant(w, origin)
	}
}

// Contains is content with any place.
func Contains(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.Contains(origin, "example.com") { // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`
		grant(w, origin)
	}
}

// Localhost is the prefix that developers add for themselves.
func Localhost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" || strings.HasPrefix(origin, "http://localhost") { // want `weakorigin: .* lets "http://localhost\.evil\.net" in, with credentials \(`
		grant(w, origin)
	}
}

var dots = regexp.MustCompile(`^https://app.example.com$`) // want `weakorigin: .* lets "https://appxexample\.com" in, with credentials \(`

// Dots match any character.
func Dots(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); dots.MatchString(origin) {
		grant(w, origin)
	}
}

var open = regexp.MustCompile(`https://[a-z]+\.example\.com`) // want `weakorigin: .* lets "https://evil\.example\.com\.evil\.net" in, with credentials \(`

// Open has no anchors.
func Open(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); open.MatchString(origin) {
		grant(w, origin)
	}
}

var suffixes = []string{"example.com", "example.org"} // want `weakorigin: .* lets "https://evilexample\.com" in, with credentials \(`

// Loop compares hosts with suffixes, one after the other.
func Loop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	for _, s := range suffixes {
		if strings.HasSuffix(u.Hostname(), s) {
			grant(w, origin)
			return
		}
	}
}

// NoCookies is weak, too, though less is to be had.
func NoCookies(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "example.com") { // want `weakorigin: .* lets "https://evilexample\.com" in \(`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Origin")
	}
}

// Dotted requires TLS and a whole label.
func Dotted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		grant(w, origin)
	}
}

// Host parses, then compares.
func Host(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	if host := u.Hostname(); host == "example.com" || strings.HasSuffix(host, ".example.com") {
		grant(w, origin)
	}
}

var strict = regexp.MustCompile(`^https://([a-z0-9-]+\.)?example\.com$`)

// Strict is anchored at both ends and escapes its dots.
func Strict(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strict.MatchString(origin) {
		grant(w, origin)
	}
}

// Port ends the host before it compares a prefix.
func Port(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "http://localhost" || strings.HasPrefix(origin, "http://localhost:") {
		grant(w, origin)
	}
}

// Fold ignores the case, which changes nobody's origin.
func Fold(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.EqualFold(origin, "https://app.example.com") {
		grant(w, origin)
	}
}

// Exact compares whole origins.
func Exact(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains([]string{"https://example.com", "https://www.example.com"}, origin) {
		grant(w, origin)
	}
}

// Path compares a prefix, but of the address that was asked for.
func Path(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/api") {
		grant(w, "https://app.example.com")
	}
}

// Configured compares with what nobody knows, and not as a whole.
func Configured(domain string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, domain) { // want `weakorigin: strings\.HasSuffix\(origin, domain\) searches the origin for parameter domain: with "example\.com" there, "https://evilexample\.com" gets in, with credentials; compare whole origins, or put a dot in front`
			grant(w, origin)
		}
	}
}
