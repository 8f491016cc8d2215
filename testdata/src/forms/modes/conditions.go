package modes

import (
	"flag"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/rs/cors"
)

var (
	mode   = flag.String("mode", "production", "")
	extra  = flag.String("extra", "", "")
	levels = flag.Int("level", 0, "")
)

// What a setting has to be is said as the program asks for it: a word.
func Word(w http.ResponseWriter, r *http.Request) {
	if *mode == "development" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* \(when flag -mode is "development"\)`
		private(w)
	}
}

// Anything but a word.
func Other(w http.ResponseWriter, r *http.Request) {
	if *mode != "production" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* \(when flag -mode is not "production"\)`
		private(w)
	}
}

// A number.
func Number(w http.ResponseWriter, r *http.Request) {
	if *levels == 3 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* \(when flag -level is 3\)`
		private(w)
	}
}

// Any text.
func Text(w http.ResponseWriter, r *http.Request) {
	if len(*extra) > 0 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* \(when flag -extra is set\)`
		private(w)
	}
}

// Something that takes more words than a message has.
func Computed(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(os.Getenv("STAGE"), "dev") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* \(when environment variable STAGE says so\)`
		private(w)
	}
}

// What a function out of sight returns is no setting that anyone could name.
func Opaque(w http.ResponseWriter, r *http.Request) {
	if testing.Testing() {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: .* Access-Control-Allow-Credentials: true$`
		private(w)
	}
}

// An option that the caller names, in a library's policy.
func Option(allowAll bool) *cors.Cors {
	o := cors.Options{AllowedOrigins: []string{"https://app.example.com"}}
	if allowAll {
		o.AllowedOrigins = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data \(when parameter allowAll is set\)`
	}
	return cors.New(o)
}

// A setting that has been decided against its default has no default any more.
func Suffix(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if *extra != "" && strings.HasSuffix(origin, *extra) { // want `weakorigin: .* searches the origin for flag -extra: `
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}
