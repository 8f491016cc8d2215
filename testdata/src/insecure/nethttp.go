// Package insecure trusts origins that anyone on the network can be, or not.
package insecure

import (
	"net/http"
	"slices"
)

var both = []string{
	"https://app.example.com",
	"http://staging.example.com", // want `insecure: "http://staging\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
	"http://localhost:3000",
}

// Both lists one among others.
func Both(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(both, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Switch has one among its cases.
func Switch(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "http://10.0.0.5": // want `insecure: "http://10\.0\.0\.5" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Fixed names one for everybody.
func Fixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://app.example.com") // want `insecure: "http://app\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

const site = "http://" + domain
const domain = "www.example.com"

// Named spells one in a constant.
func Named(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["Access-Control-Allow-Origin"] = []string{site} // want `insecure: "http://www\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
	h["Access-Control-Allow-Credentials"] = []string{"true"}
}

// Elsewhere sends one to those who ask from another place.
func Elsewhere(w http.ResponseWriter, r *http.Request) {
	allow := "http://old.example.com" // want `insecure: "http://old\.example\.com" is let in with credentials over plain http: whoever controls the network of a visitor can act as that origin`
	if r.Header.Get("Origin") == "https://app.example.com" {
		allow = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", allow)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}

// FixedLoopback names the developer's own machine.
func FixedLoopback(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://localhost:3000")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Denied sends no credentials with the one that is not served with TLS.
func Denied(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "http://www.example.com")
	}
	w.Header().Set("Vary", "Origin")
}

// TLS names a site that is served with TLS.
func TLS(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// NoCredentials lets plain http read what nobody signs in for.
func NoCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://app.example.com")
}

// Loopback never leaves the machine.
func Loopback(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:8080":
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Given depends on who calls.
func Given(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "http://"+origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Itself lets in the site that was asked, as it was asked: nobody's name is
// spelled out here.
func Itself(w http.ResponseWriter, r *http.Request) {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	if origin := r.Header.Get("Origin"); origin == scheme+"://"+r.Host {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
