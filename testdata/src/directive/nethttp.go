// Package directive answers findings with comments: with reasons, or not.
package directive

import "net/http"

// NoReason does not say why.
//
//corsvet:public // want `directive: //corsvet:public gives no reason: say why every website may read this`
func NoReason(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// NoCheck does not say what.
func NoCheck(w http.ResponseWriter, r *http.Request) {
	//corsvet:ignore // want `directive: //corsvet:ignore names no check: write //corsvet:ignore <check> <reason>`
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Misspelt names a check that does not exist, so the finding stands.
func Misspelt(w http.ResponseWriter, r *http.Request) {
	//corsvet:ignore wildcards it is a font server // want `directive: //corsvet:ignore names the unknown check "wildcards": the checks are credentials, weakorigin, nullorigin, insecure, websocket, bypass, wildcard, methods, refused, startup, directive`
	w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
}

// Unknown is no directive.
func Unknown(w http.ResponseWriter, r *http.Request) {
	//corsvet:allow it is a font server // want `directive: unknown directive //corsvet:allow: write public or ignore`
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Idle answers nothing: only one site may read.
//
//corsvet:public everyone may read // want `directive: //corsvet:public suppresses nothing: no policy here lets every website in`
func Idle(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Stale ignores what was repaired long ago.
func Stale(w http.ResponseWriter, r *http.Request) {
	//corsvet:ignore credentials the gateway checks the origin // want `directive: //corsvet:ignore credentials suppresses nothing: remove it`
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Perhaps depends on who calls: the comment may well be needed.
//
//corsvet:ignore credentials the gateway checks the origin
func Perhaps(allowed func(origin string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		}
	}
}

// Listed has a list that somebody else writes.
func Listed(origins []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, o := range origins {
			if o == r.Header.Get("Origin") {
				w.Header().Set("Access-Control-Allow-Origin", o) //corsvet:ignore credentials,weakorigin the list has sites only
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		}
	}
}

// Line answers on the line.
func Line(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") //corsvet:public it is a font server
}

// Above answers above it.
func Above(w http.ResponseWriter, r *http.Request) {
	//corsvet:public it is a font server
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Function answers for the function.
//
//corsvet:ignore credentials the gateway in front checks the origin
func Function(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}

// Two answers two checks.
//
//corsvet:ignore wildcard,methods everyone may write to the wall
func Two(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

// NoLint is golangci-lint's.
func NoLint(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") //nolint:corsvet // it is a font server
}

// Others belong to other tools.
//
//nolint:errcheck // it is a font server
//lint:ignore U1000 it is a font server
func Others(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Prose writes corsvet:public and //corsvet:ignore in a sentence.
func Prose(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}
