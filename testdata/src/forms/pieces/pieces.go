// Package pieces assembles policies from several places: each of them is
// harmless, or their sum is not.
package pieces

import (
	"maps"
	"net/http"
	"slices"
)

// The origin in one function, the credentials in another of the same chain.
func echoOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	w.Header().Add("Vary", "Origin")
}

func withCredentials(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Middleware uses both.
func Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		echoOrigin(w, r)
		withCredentials(w)
		next.ServeHTTP(w, r)
	})
}

var headers = map[string]string{
	"Access-Control-Allow-Origin":      "*",
	"Access-Control-Allow-Credentials": "true", // want `refused: browsers refuse Access-Control-Allow-Origin: "\*" together with Access-Control-Allow-Credentials: "true": drop the credentials or list the origins`
}

// Table writes the headers of a map.
func Table(w http.ResponseWriter, r *http.Request) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

var pairs = []struct{ name, value string }{
	{"Access-Control-Allow-Origin", "https://app.example.com"},
	{"Access-Control-Allow-Credentials", "true"},
}

// Pairs writes a list of headers with one origin.
func Pairs(w http.ResponseWriter, r *http.Request) {
	for _, p := range pairs {
		w.Header().Set(p.name, p.value)
	}
}

// Copied builds the headers first and copies them later.
func Copied(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: h\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	h.Set("Access-Control-Allow-Credentials", "true")
	h.Set("Vary", "Origin")
	maps.Copy(w.Header(), h)
}

// CopiedGood builds them for a known origin.
func CopiedGood(w http.ResponseWriter, r *http.Request) {
	h := http.Header{}
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Credentials", "true")
	}
	h.Set("Vary", "Origin")
	maps.Copy(w.Header(), h)
}

func fill(h http.Header, origin string) {
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Credentials", "true")
	h.Add("Vary", "Origin")
}

// Filled passes the header object to a function.
func Filled(w http.ResponseWriter, r *http.Request) {
	fill(w.Header(), r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: fill\(w\.Header\(\), r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
}

// Branches lets preflights in with an unchecked origin, and refuses the
// requests themselves to strangers.
func Branches(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if slices.Contains([]string{"https://app.example.com"}, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) { r.status = status; r.ResponseWriter.WriteHeader(status) }

// Wrapped writes through a wrapper.
func Wrapped(w http.ResponseWriter, r *http.Request) {
	rec := &recorder{ResponseWriter: w}
	rec.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: rec\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	rec.Header().Set("Access-Control-Allow-Credentials", "true")
	rec.Header().Add("Vary", "Origin")
	rec.WriteHeader(http.StatusOK)
}

// Foreign headers of the caller's choice.
func Foreign(extra map[string]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for k, v := range extra {
			w.Header().Set(k, v)
		}
	}
}

func anyOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// Sum is worse than its parts.
func Sum(h http.Handler) http.Handler { return anyOrigin(credentials(h)) }
