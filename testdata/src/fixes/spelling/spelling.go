// Package spelling writes a value that browsers do not know.
package spelling

import "net/http"

// Handler means to allow credentials.
func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want `refused: browsers ignore`
}
