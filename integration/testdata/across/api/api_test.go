package api

import (
	"net/http"
	"testing"

	"example.com/across/web"
)

// A test may be as open as a program, and somebody may copy it.
func TestLet(t *testing.T) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		web.Let(w, r.Header.Get("Origin"), true) // want credentials
	})
	http.HandleFunc("/one", func(w http.ResponseWriter, r *http.Request) { web.Let(w, "https://app.example.com", true) })
}
