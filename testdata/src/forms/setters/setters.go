// Package setters has variables that start as nil and that somebody sets: what
// they are is not known where the handlers run; that the handlers run is.
package setters

import "net/http"

type settings struct {
	open bool
	only []string
}

var (
	current *settings
	logger  interface{ Print(...any) }
	verdict func(string) bool
	allowed map[string]bool
)

// Start is called by the program when it starts.
func Start(s *settings, l interface{ Print(...any) }, f func(string) bool, list []string) {
	current, logger, verdict = s, l, f
	allowed = map[string]bool{}
	for _, o := range list {
		allowed[o] = true
	}
}

// A pointer that was set: its fields are settings.
func Pointed(w http.ResponseWriter, r *http.Request) {
	if current.open {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .* \(when current\.open is set\)`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// An interface that was set: what it is does not matter here.
func Logged(w http.ResponseWriter, r *http.Request) {
	logger.Print(r.URL)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Good beside them.
func PointedGood(w http.ResponseWriter, r *http.Request) {
	logger.Print(current.only)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Whom the function lets in is not known.
func Judged(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); verdict(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Nor whether the set is empty.
func Listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); len(allowed) == 0 || allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
