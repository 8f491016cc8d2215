// Package lobby employs porters.
package lobby

import (
	"net/http"

	"forms/porters"
)

// House has porters at its door.
type House struct{ porters []porters.Porter }

// Employ adds porters.
func (h *House) Employ(p ...porters.Porter) { h.porters = append(h.porters, p...) }

func (h *House) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

// Bad: the porter lets everyone in.
func open() error {
	h := &House{}
	h.Employ(porters.Greeter("*")) // want `credentials: any website can read this as the signed-in user`
	return http.ListenAndServe(":8080", h)
}

// Bad: a list of porters, one of which lets pages without an origin in.
func several() []porters.Porter {
	return []porters.Porter{
		porters.Greeter("https://app.example.com"),
		porters.Greeter("https://app.example.com", "null"), // want `nullorigin: .* lets Origin "null" in with credentials`
	}
}

// Good: one site.
func closed() error {
	h := &House{}
	h.Employ(porters.Greeter("https://app.example.com"))
	return http.ListenAndServe(":8081", h)
}

// Not known: the caller's sites.
func given(sites []string) error {
	h := &House{}
	h.Employ(porters.Greeter(sites...))
	return http.ListenAndServe(":8082", h)
}
