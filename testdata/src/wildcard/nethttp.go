// Package wildcard lets any website read without credentials, or not.
package wildcard

import (
	"encoding/json"
	"net/http"
)

// Star is the header that stops the browser from complaining.
func Star(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
	json.NewEncoder(w).Encode(map[string]int{"users": 1})
}

// Reflection says the same with more words.
func Reflection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `wildcard: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", r\.Header\.Get\("Origin"\)\) sends every Origin back, so any website can read this; fine only for public data`
	w.Header().Set("Vary", "Origin")
}

// Middleware puts it in front of everything.
func Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
		h.Set("Access-Control-Allow-Headers", "Content-Type, Authorization")
		if r.Method == http.MethodOptions {
			return
		}
		next.ServeHTTP(w, r)
	})
}

const anyone = "*"

// Key spells the header its own way.
func Key(w http.ResponseWriter, r *http.Request) {
	const header = "access-control-allow-origin"
	w.Header().Add(header, anyone) // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data`
}

// One names a site.
func One(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// None leaves browsers their own rules.
func None(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Write([]byte("{}"))
}

// Headers allows all headers, but no site.
func Headers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Headers", "*")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// Public says that it is.
//
//corsvet:public the price list is on the website, too
func Public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Given depends on who calls.
func Given(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
