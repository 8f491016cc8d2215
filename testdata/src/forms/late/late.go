// Package late changes variables after they were initialised: a handler that
// runs on its own has their initial values as defaults only.
package late

import (
	"encoding/json"
	"flag"
	"net/http"
	"slices"
	"strings"
)

func private(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var (
	allowAll  = false
	answerAll = true
	never     = false
	exposed   []string
	origins   = []string{"https://app.example.com"}
	suffixes  = []string{"example.com"} // want `weakorigin: the entry "example\.com" lets "https://evilexample\.com" in, with credentials \(no dot before the suffix\)`
	table     = map[string]bool{}
	conf      = struct{ Origins []string }{[]string{"*"}}
)

// Exported is set by whoever imports the package.
var Exported []string

// Flags lets the operator choose.
func Flags(fs *flag.FlagSet) {
	fs.BoolVar(&allowAll, "allow-all", false, "let everyone in")
	fs.BoolVar(&answerAll, "answer-all", true, "let everyone in")
}

// SetOrigins replaces the allowed origins.
func SetOrigins(list ...string) { origins, suffixes = list, list }

// Allow adds an origin.
func Allow(origin string) { table[origin] = true }

// Load reads the configuration.
func Load(b []byte) error { return json.Unmarshal(b, &conf) }

// Use fills a list that starts empty.
func Use(list []string) { exposed = list }

// A guard that is closed as shipped and that an operator may open.
func Guarded(w http.ResponseWriter, r *http.Request) {
	if allowAll {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when flag -allow-all is set\)`
		private(w)
	}
}

// A guard that is open as shipped.
func Open(w http.ResponseWriter, r *http.Request) {
	if answerAll {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		private(w)
	}
}

// Nobody ever changes this guard.
func Dead(w http.ResponseWriter, r *http.Request) {
	if never {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		private(w)
	}
}

// A list that setters may replace is compared exactly: closed by default.
func Listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// The default of a list of suffixes lets look-alikes in.
func Suffixed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, s := range suffixes {
		if strings.HasSuffix(origin, s) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			private(w)
			return
		}
	}
}

// A table that is filled later.
func Tabled(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); table[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// A list that the program fills before it serves is not an empty list.
func Filled(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(exposed) == 0 || slices.Contains(exposed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// Nor is one that importers fill.
func FilledByImporters(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(Exported) == 0 || slices.Contains(Exported, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// A field of a structure that a file may change is open by default.
func Decoded(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if slices.Contains(conf.Origins, "*") || slices.Contains(conf.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		private(w)
	}
}
