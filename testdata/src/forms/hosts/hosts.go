// Package hosts grants under some of the names by which it is reached: the
// requester chooses the name.
package hosts

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gorilla/websocket"
)

func private(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Only one name is open, to everyone.
func Equal(w http.ResponseWriter, r *http.Request) {
	if r.Host == "api.shop.example" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user`
		private(w)
	}
}

// Only one name is served, and it has its origin.
func EqualGood(w http.ResponseWriter, r *http.Request) {
	if r.Host != "api.shop.example" {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://www.shop.example")
	private(w)
}

// A name that only the configuration knows.
func EqualUnknown(host string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Host == host && r.Header.Get("Origin") == "https://"+host {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			private(w)
		}
	}
}

// A tool for developers answers them by name; so it does every website that
// they look at, where it runs.
func Local(w http.ResponseWriter, r *http.Request) {
	if name, _, _ := strings.Cut(r.Host, ":"); !strings.HasPrefix(r.Host, "localhost:") && name != "127.0.0.1" {
		http.Error(w, "not from here", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data \(when the Host is "localhost:8080"\)`
}

// A name of the developer's machine opens the policy: one level lower.
func Developer(w http.ResponseWriter, r *http.Request) {
	if r.Host == "127.0.0.1:3000" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .*: true \(when the Host is "127\.0\.0\.1:3000"\)`
		private(w)
	}
}

// Everyone is let in under every name.
func Everywhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .*: true$`
	private(w)
	if r.Host == "localhost" {
		w.Header().Set("X-Debug", "on")
	}
}

// The developer's machine has its own page.
func DeveloperGood(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); r.Host == "localhost:3000" && origin == "http://localhost:3000" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// The tool knows its own page.
func LocalGood(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Host, "localhost:") {
		return
	}
	if origin := r.Header.Get("Origin"); origin == "http://"+r.Host {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

var tenants = map[string]string{
	"a.shop.example": "https://www.a.example",
	"b.shop.example": "null", // want `nullorigin: Access-Control-Allow-Origin: "null" lets Origin "null" in with credentials: any website can send it from a sandboxed frame`
}

// Each name has its origin.
func Table(w http.ResponseWriter, r *http.Request) {
	if origin, ok := tenants[r.Host]; ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// The same host is a valid check under every name.
func Same(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Host != r.Host || strings.HasSuffix(r.Host, ".internal.example") {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	private(w)
}

// What stands behind the first dot may be compared, with the dot.
func Parent(w http.ResponseWriter, r *http.Request) {
	_, parent, _ := strings.Cut(r.Host, ".")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "."+parent) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want `websocket: any website can open this WebSocket as the signed-in user`
	return strings.HasSuffix(r.Host, ".preview.example") || r.Header.Get("Origin") == "https://shop.example"
}}

var upgraderGood = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return strings.HasSuffix(r.Host, ".preview.example") && r.Header.Get("Origin") == "https://shop.example"
}}

var upgraderLocal = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want `websocket: any website can open this WebSocket as the signed-in user.*\(when the Host is "localhost:.*"\)`
	return strings.HasPrefix(r.Host, "localhost:")
}}
