// Package modes opens its policy in some modes only.
package modes

import (
	"net/http"
	"os"
)

const debug = false

func private(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Config is the caller's.
type Config struct{ Dev bool }

// Code that a constant switches off never runs.
func Constant(w http.ResponseWriter, r *http.Request) {
	if debug {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		private(w)
	}
}

// Nor does the other branch of a constant switch.
func Switch(w http.ResponseWriter, r *http.Request) {
	const mode = "production"
	switch mode {
	case "development":
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		private(w)
	case "production":
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		private(w)
	}
}

// A switch in the configuration opens the policy: one level lower.
func (c *Config) Handler(w http.ResponseWriter, r *http.Request) {
	if c.Dev {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when c\.Dev is set\)`
		private(w)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	private(w)
}

// So does a variable of the environment.
func Environment(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("DEV") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when environment variable DEV is set\)`
		private(w)
	}
}

// A mode that is on unless it is switched off is the program's default.
func Default(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("PRODUCTION") == "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		private(w)
	}
}

// Whether a token of the requester's is right, nobody can tell.
func Unknown(check func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if check(r.Header.Get("Origin")) {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			private(w)
		}
	}
}

// Settings has the mode as a word.
type Settings struct {
	Stage  string
	Origin string
}

// A word names a mode: one level lower.
func (s *Settings) Word(w http.ResponseWriter, r *http.Request) {
	switch s.Stage {
	case "dev", "local":
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when s\.Stage is "dev"\)`
	default:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	private(w)
}

// Each mode has its origin.
func (s *Settings) WordGood(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	if s.Stage == "dev" {
		origin = "https://dev.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	private(w)
}

// What is no word is the operator's data: that it is a star is not known.
func (s *Settings) Data(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); s.Origin == "*" || s.Origin == origin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

var origins = map[string]string{"prod": "https://app.example.com", "dev": "null"} // want `nullorigin: Access-Control-Allow-Origin: "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame \(when s\.Stage is "dev"\)`

// A table of modes is a switch.
func (s *Settings) Table(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origins[s.Stage])
	private(w)
}

var stages = map[string]string{"prod": "https://app.example.com", "dev": "https://dev.example.com"}

// Each mode in the table has its origin.
func (s *Settings) TableGood(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", stages[s.Stage])
	private(w)
}

// A variable that is compared with a word, and with another.
func Named(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("MODE") != "production" && os.Getenv("MODE") != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true \(when environment variable MODE is set\)`
		private(w)
	}
}

func setting(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

// A star that the operator may write is his data, beside a closed default.
func DataGood(w http.ResponseWriter, r *http.Request) {
	allowed := setting("ALLOWED", "https://app.example.com")
	if origin := r.Header.Get("Origin"); allowed == "*" || allowed == origin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// A star that the program ships lets everyone in.
func DataShipped(w http.ResponseWriter, r *http.Request) {
	allowed := setting("ALLOWED", "*")
	if origin := r.Header.Get("Origin"); allowed == "*" || allowed == origin {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user`
		private(w)
	}
}
