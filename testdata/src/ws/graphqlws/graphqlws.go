// Package graphqlws serves subscriptions with graph-gophers' transport, as
// released and as it was before.
package graphqlws

import (
	"net/http"

	graphqlws "github.com/graph-gophers/graphql-transport-ws"
	old "github.com/graph-gophers/graphql-transport-ws/graphqlws"
)

// Default lets everyone in.
func Default(s graphqlws.Subscriber, next http.Handler) {
	http.HandleFunc("/graphql", graphqlws.NewHandlerFunc(s, next, graphqlws.WithReadLimit(1<<20))) // want `websocket: any website can open`
}

// Old does so as well.
func Old(s graphqlws.Subscriber, next http.Handler) http.Handler {
	return old.NewHandlerFunc(s, next) // want `websocket: any website can open`
}

// Made has its upgrader in a field, as the library sets it.
func Made(s graphqlws.Subscriber, next http.Handler) http.Handler {
	h := graphqlws.NewHandler() // want `websocket: any website can open`
	return h.NewHandlerFunc(s, next)
}

// Option knows its site.
func Option(s graphqlws.Subscriber, next http.Handler) http.Handler {
	return graphqlws.NewHandlerFunc(s, next, graphqlws.WithCheckOrigin(func(r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}))
}

// Field compares hosts.
func Field(s graphqlws.Subscriber, next http.Handler) http.Handler {
	h := graphqlws.NewHandler()
	h.Upgrader.CheckOrigin = nil
	return h.NewHandlerFunc(s, next)
}

// Before is asked in front of the handler.
func Before(s graphqlws.Subscriber, next http.Handler) http.Handler {
	serve := old.NewHandlerFunc(s, next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		serve(w, r)
	})
}

// Given is told by its caller.
func Given(s graphqlws.Subscriber, next http.Handler, options ...graphqlws.Option) http.Handler {
	return graphqlws.NewHandlerFunc(s, next, options...)
}
