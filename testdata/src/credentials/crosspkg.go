package credentials

import (
	"net/http"

	"credentials/origins"

	"github.com/rs/cors"
)

// Imported relies on a predicate of another package that says yes to all.
func Imported(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origins.Open(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// ImportedFunc hands it to a library.
func ImportedFunc() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  origins.Open, // want `credentials: any website can read this as the signed-in user: with AllowOriginFunc`
		AllowCredentials: true,
	})
}

// ImportedList relies on one that compares.
func ImportedList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origins.Known(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// ImportedKnown hands that one to a library.
func ImportedKnown() *cors.Cors {
	return cors.New(cors.Options{AllowOriginFunc: origins.Known, AllowCredentials: true})
}
