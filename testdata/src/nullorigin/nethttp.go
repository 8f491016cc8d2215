// Package nullorigin lets the origin of sandboxed frames in, or not.
package nullorigin

import (
	"net/http"
	"slices"
	"strings"
)

var withNull = []string{"https://app.example.com", "null"} // want `nullorigin: the entry "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`

// Listed names it beside the sites.
func Listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(withNull, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Files is meant for pages opened from the disk.
func Files(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "null") // want `nullorigin: Access-Control-Allow-Origin: "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Mobile is meant for an app's web view.
func Mobile(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "null": // want `nullorigin: the entry "null" lets Origin "null" in: any website can send it from a sandboxed frame`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Origin")
	}
}

func trusted(origin string) bool {
	if origin == "null" { // want `nullorigin: origin == "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
		return true
	}
	return origin == "https://app.example.com"
}

// Helped asks a function.
func Helped(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !trusted(origin) {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}

// Scheme lets in whatever is no website.
func Scheme(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasPrefix(origin, "http") {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `nullorigin: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", origin\) lets Origin "null" in: any website can send it from a sandboxed frame`
		w.Header().Set("Vary", "Origin")
	}
}

// Sites are named, and nothing else.
func Sites(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(withNull[:1], origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Refused turns it away by name.
func Refused(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "null" {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Vary", "Origin")
	}
}

// JSON writes null where no browser looks for an origin.
func JSON(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Write([]byte("null"))
}

// Given depends on who calls.
func Given(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
