// Package crossing uses a package whose lists are in a package internal to it.
package crossing

import (
	"net/http"
	"os"

	"forms/crosscors"
)

// Opaque lets pages without an origin of their own in: "null" is in the list.
func Opaque(next http.Handler) http.Handler {
	return crosscors.Sites("https://app.example.com", "null")(next) // want `nullorigin: `
}

// Plain trusts a page that anyone on the network can change.
func Plain(next http.Handler) http.Handler {
	return crosscors.Sites("http://app.example.com")(next) // want `insecure: `
}

// One knows its site.
func One(next http.Handler) http.Handler {
	return crosscors.Sites("https://app.example.com")(next)
}

// Two know theirs, whatever their case.
func Two(next http.Handler) http.Handler {
	return crosscors.Sites("https://App.example.com", "https://admin.example.com")(next)
}

// Asked is told by its environment.
func Asked(next http.Handler) http.Handler {
	return crosscors.Sites(os.Getenv("SITE"))(next)
}
