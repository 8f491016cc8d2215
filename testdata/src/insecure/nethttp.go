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
