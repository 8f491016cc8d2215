// Package sockjs serves the transports of SockJS.
package sockjs

import (
	"net/http"

	"github.com/igm/sockjs-go/v3/sockjs"
)

func chat(s sockjs.Session) { s.Close(1000, "bye") }

// Without a word about origins everyone reads with credentials.
func byDefault() http.Handler {
	return sockjs.NewHandler("/chat", sockjs.Options{Websocket: true}, chat) // want `credentials: any website can read this as the signed-in user: .* sockjs-go sends Origin "https://evil\.example" back`
}

// A check that checks nothing.
func always() http.Handler {
	return sockjs.NewHandler("/chat", sockjs.Options{
		CheckOrigin: func(*http.Request) bool { return true }, // want `credentials: any website can read this as the signed-in user: with CheckOrigin, sockjs-go sends`
	}, chat)
}

// Good: one origin.
func one() http.Handler {
	return sockjs.NewHandler("/chat", sockjs.Options{Origin: "https://app.example.com"}, chat)
}

// Good: a check that compares.
func checked() http.Handler {
	return sockjs.NewHandler("/chat", sockjs.Options{
		CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" },
	}, chat)
}

// Not known: options of a caller.
func given(opts sockjs.Options) http.Handler {
	return sockjs.NewHandler("/chat", opts, chat)
}
