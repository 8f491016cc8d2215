// Command serve changes its variables in main before it serves.
package main

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

var (
	origins = []string{"https://app.example.com"}
	trusted = []string{"*"}
	tenants []string
	creds   bool
)

func main() {
	creds = true
	mainSetBadChange()
	trusted[0] = "https://app.example.com"
	tenants = os.Args[1:]
	mux := http.NewServeMux()
	mux.Handle("/a", mainSetBad(mux))
	mux.Handle("/b", mainSetGood(mux))
	mux.Handle("/c", mainSetUnknown(mux))
	http.ListenAndServe(":8080", mux)
}

// Main appends to the list before the handlers are made.
func mainSetBadChange() {
	origins = append(origins, "null") // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The list of main's.
func mainSetBad(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: creds}).Handler(h)
}

// Main has put a site in the place of everyone.
func mainSetGood(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: trusted, AllowCredentials: creds}).Handler(h)
}

// Main takes the list from its arguments.
func mainSetUnknown(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: tenants, AllowCredentials: creds}).Handler(h)
}
