// Package refused sends what browsers refuse or ignore, or not.
package refused

import (
	"net/http"
	"strings"
)

// Star sends "*" and credentials, which no browser takes together.
func Star(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want `refused: browsers refuse Access-Control-Allow-Origin: "\*" together with Access-Control-Allow-Credentials: "true": drop the credentials or list the origins`
}

// Two sends two sites in one header.
func Two(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, https://admin.example.com") // want `refused: browsers refuse several origins in one Access-Control-Allow-Origin header: "https://app\.example\.com, https://admin\.example\.com"; compare the request's Origin with the list and send back the one that matches`
}

// Joined sends a list.
func Joined(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.Join(sites, ",")) // want `refused: browsers refuse several origins in one Access-Control-Allow-Origin header: "https://app\.example\.com,https://admin\.example\.com"; compare the request's Origin with the list and send back the one that matches`
}

var sites = []string{"https://app.example.com", "https://admin.example.com"}

// Twice sends the header two times.
func Twice(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Add("Access-Control-Allow-Origin", "https://admin.example.com") // want `refused: browsers refuse two Access-Control-Allow-Origin values \("https://app\.example\.com" and "https://admin\.example\.com"\): send one`
}

// True has a capital letter.
func True(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want `refused: browsers ignore Access-Control-Allow-Credentials: "True": the only value they accept is "true"`
}

// Number is how other headers say yes.
func Number(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "1") // want `refused: browsers ignore Access-Control-Allow-Credentials: "1": the only value they accept is "true"`
}

// Once sends one site.
func Once(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Matching sends the site that asked.
func Matching(w http.ResponseWriter, r *http.Request) {
	for _, s := range sites {
		if s == r.Header.Get("Origin") {
			w.Header().Set("Access-Control-Allow-Origin", s)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
	w.Header().Add("Vary", "Origin")
}

// Replaced sets the header again: the last one is sent.
func Replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
}

// Removed takes it back.
func Removed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "yes")
	w.Header().Del("Access-Control-Allow-Credentials")
}

// False means what leaving it out means.
func False(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
}

// Exposed lists names, which that header may.
func Exposed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Expose-Headers", "ETag, X-Total-Count")
}

// Given depends on who calls.
func Given(origin, credentials string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", credentials)
	}
}
