// Package gorilla opens WebSockets with github.com/gorilla/websocket.
package gorilla

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

// An exported upgrader may be used anywhere.
var Open = websocket.Upgrader{
	ReadBufferSize: 1024,
	CheckOrigin:    func(r *http.Request) bool { return true }, // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin`
}

// The default compares hosts.
var SameHost = websocket.Upgrader{ReadBufferSize: 1024}

// guarded accepts everyone, but its only user checks first.
var guarded = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return true },
}

var allowed = []string{"https://app.example.com", "https://www.example.com"}

func Guarded(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(allowed, r.Header.Get("Origin")) {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	c, err := guarded.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

// unguarded is used without a check.
var unguarded = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { // want `websocket: any website can open`
		return true
	},
}

func Unguarded(w http.ResponseWriter, r *http.Request) {
	c, err := unguarded.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

// weak compares a suffix.
var weak = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && strings.HasSuffix(u.Host, "example.com") // want `websocket: strings.HasSuffix\(u.Host, "example.com"\) lets "https://[a-z.-]*example.com" in: its WebSocket runs as the signed-in user`
	},
}

func Weak(w http.ResponseWriter, r *http.Request) {
	c, err := weak.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

// sound compares the whole host.
var sound = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && (u.Host == r.Host || u.Scheme == "https" && strings.HasSuffix(u.Host, ".example.com"))
	},
}

func Sound(w http.ResponseWriter, r *http.Request) {
	c, err := sound.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

// Without the header gorilla's default has nothing to compare.
func Deleted(w http.ResponseWriter, r *http.Request) {
	r.Header.Del("Origin")
	var u websocket.Upgrader
	c, err := u.Upgrade(w, r, nil) // want `websocket: any website can open this WebSocket as the signed-in user: gorilla/websocket`
	if err != nil {
		return
	}
	defer c.Close()
}

func Deprecated(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Upgrade(w, r, nil, 1024, 1024) // want `websocket: any website can open this WebSocket as the signed-in user: gorilla/websocket accepts Origin "https://evil\.example" in websocket\.Upgrade\(w, r, nil, 1024, 1024\), and nothing in front of it refuses that`
	if err != nil {
		return
	}
	defer c.Close()
}

type server struct {
	upgrader *websocket.Upgrader
	check    func(*http.Request) bool
}

// NewServer sets the field later.
func NewServer() *server {
	s := &server{upgrader: &websocket.Upgrader{}}
	s.upgrader.CheckOrigin = anyOrigin // want `websocket: .* CheckOrigin: anyOrigin accepts Origin "https://evil.example"`
	return s
}

func anyOrigin(*http.Request) bool { return true }

func (s *server) Serve(w http.ResponseWriter, r *http.Request) {
	c, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

// What the caller decides cannot be known here.
func Configured(check func(*http.Request) bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: check}
}

// A switch for development is named.
func Development(dev bool) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	if dev {
		u.CheckOrigin = func(*http.Request) bool { return true } // want `websocket: any website can open this WebSocket as the signed-in user: CheckOrigin: func\(\*http\.Request\) bool \{ return true \} accepts Origin "https://evil\.example" \(when parameter dev is set\)`
	}
	return u
}
