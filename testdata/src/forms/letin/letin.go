// Package letin compares an origin with the same text several times. The finding
// stands at the comparison that lets the look-alike in.
package letin

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/go-chi/cors"
)

func grant(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The equality is right, the suffix beside it is not.
func ApexOrSuffix(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Scheme != "https" {
		return
	}
	if u.Host == "orchard.example" || strings.HasSuffix(u.Host, "orchard.example") { // want `weakorigin: strings\.HasSuffix\(u\.Host, "orchard\.example"\) lets "https://evilorchard\.example" in, with credentials \(no dot before the suffix\)`
		grant(w, r.Header.Get("Origin"))
	}
}

// The same text decides about something else first.
func Counted(w http.ResponseWriter, r *http.Request) {
	origin, seen := r.Header.Get("Origin"), 0
	switch origin {
	case "https://orchard.example":
		seen++
	}
	if strings.HasPrefix(origin, "https://orchard.example") { // want `weakorigin: strings\.HasPrefix\(origin, "https://orchard\.example"\) lets "https://orchard\.example[^"]*" in`
		grant(w, origin)
	}
}

// Good: the suffix begins with a dot.
func Dotted(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Scheme != "https" {
		return
	}
	if u.Host == "orchard.example" || strings.HasSuffix(u.Host, ".orchard.example") {
		grant(w, r.Header.Get("Origin"))
	}
}

// The function decides alone, whatever stands in the list beside it.
func Beside(list []string) func(http.Handler) http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins: list,
		AllowOriginFunc: func(r *http.Request, origin string) bool {
			return strings.HasSuffix(origin, "orchard.example") // want `weakorigin: strings\.HasSuffix\(origin, "orchard\.example"\) lets "https://evilorchard\.example" in, with credentials`
		},
		AllowCredentials: true,
	})
}

// Good: the same with a function that compares.
func BesideRight(list []string) func(http.Handler) http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins:   list,
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return origin == "https://orchard.example" },
		AllowCredentials: true,
	})
}

// Nobody knows the function.
func BesideUnknown(list []string, f func(r *http.Request, origin string) bool) func(http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: list, AllowOriginFunc: f, AllowCredentials: true})
}

type zone struct{ root string }

func (z zone) refuses(origin string) bool {
	return !(origin == "https://"+z.root || strings.HasSuffix(origin, z.root))
}

// What is built of the text and compared in front is right.
func Built() http.HandlerFunc {
	refuses := zone{"orchard.example"}.refuses // want `weakorigin: the entry "orchard\.example" lets "https://evilorchard\.example" in, with credentials`
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); !refuses(origin) {
			grant(w, origin)
		}
	}
}
