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
