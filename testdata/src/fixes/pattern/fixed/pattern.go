// Package pattern matches origins with an open pattern.
package pattern

import (
	"net/http"
	"regexp"
)

var ours = regexp.MustCompile(`^https://[a-z]+\.example\.com$`)

// Handler sends back what matches.
func Handler(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !ours.MatchString(o) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", o)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}
