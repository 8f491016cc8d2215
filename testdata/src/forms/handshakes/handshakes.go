// Package handshakes tests requests itself, in front of an Accept that takes
// everyone.
package handshakes

import (
	"context"
	"flag"
	"net/http"
	"net/url"

	"github.com/coder/websocket"
)

func open(w http.ResponseWriter, r *http.Request) {
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
	if err != nil {
		return
	}
	c.CloseNow()
}

type server struct {
	token, session string
	rooms          func(context.Context) []room
	faults         func(string) []string
	fits           func(string) bool
}

// Good: a page of another website does not know the token.
func (s *server) told(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("token") != s.token {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Bad: the browser sends the cookie along, whoever opens the connection.
func (s *server) cookie(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("session"); err != nil || c.Value != s.session {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
	if err != nil {
		return
	}
	c.CloseNow()
}

var word = flag.String("word", "sesame", "what opens")

// Bad: everyone knows the word that the program ships.
func shipped(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("word") != *word {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
	if err != nil {
		return
	}
	c.CloseNow()
}

// Good: a page cannot say which Host a proxy was asked for.
func forwarded(w http.ResponseWriter, r *http.Request) {
	host := r.Header.Get("X-Forwarded-Host")
	if host == "" {
		host = r.Host
	}
	u, err := url.Parse(r.Header.Get("Origin"))
	if err != nil || u.Host != host {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Good: nor how it was asked.
func scheme(w http.ResponseWriter, r *http.Request) {
	proto := r.Header.Get("X-Forwarded-Proto")
	if proto == "" {
		proto = "http"
	}
	if r.Header.Get("Origin") != proto+"://"+r.Host {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return
	}
	c.CloseNow()
}

// Bad: behind a proxy everyone gets in.
func behind(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Forwarded-Host") == "" && r.Header.Get("Origin") != "https://"+r.Host {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
	if err != nil {
		return
	}
	c.CloseNow()
}

type room struct{ Name, Ticket string }

// Bad: everyone can find out what a room is called.
func (s *server) named(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("room")
	if errs := s.faults(name); len(errs) > 0 {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	for _, x := range s.rooms(r.Context()) {
		if x.Name != name {
			continue
		}
		if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil { // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
			c.CloseNow()
		}
		return
	}
}

// Good: a page of another website does not know a ticket.
func (s *server) ticket(w http.ResponseWriter, r *http.Request) {
	for _, x := range s.rooms(r.Context()) {
		if x.Ticket != r.URL.Query().Get("t") {
			continue
		}
		if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil {
			c.CloseNow()
		}
		return
	}
}

// Bad: what is wrong with the form of a name keeps nobody out.
func (s *server) formed(w http.ResponseWriter, r *http.Request) {
	if errs := s.faults(r.URL.Query().Get("room")); len(errs) > 0 {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}) // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
	if err != nil {
		return
	}
	c.CloseNow()
}

// Not known: what is wrong with an Origin.
func (s *server) judged(w http.ResponseWriter, r *http.Request) {
	if !s.fits(r.Header.Get("Origin")) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
	if err != nil {
		return
	}
	c.CloseNow()
}

type match struct{ moves int }

// hall keeps what requests have opened.
type hall struct {
	matches map[string]*match
	guests  map[string]*match
	hosts   map[string]struct{}
}

func opened() *hall {
	h := &hall{matches: map[string]*match{}, guests: map[string]*match{}, hosts: map[string]struct{}{}}
	http.HandleFunc("POST /matches/{id}", h.create)
	http.HandleFunc("GET /matches/{id}", h.watch)
	http.HandleFunc("GET /guests", h.guest)
	http.HandleFunc("GET /hosts", h.host)
	http.HandleFunc("GET /from", h.from)
	return h
}

func (h *hall) create(w http.ResponseWriter, r *http.Request) {
	h.matches[r.PathValue("id")] = &match{}
	h.guests[r.Header.Get("X-Guest")] = &match{}
}

// Bad: another request has opened the match.
func (h *hall) watch(w http.ResponseWriter, r *http.Request) {
	if h.matches[r.PathValue("id")] == nil {
		http.NotFound(w, r)
		return
	}
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil { // want `websocket: any website can open this WebSocket as the signed-in user: InsecureSkipVerify: true accepts Origin "https://evil.example"`
		c.CloseNow()
	}
}

// Good: a page of another website does not know the ticket of a guest.
func (h *hall) guest(w http.ResponseWriter, r *http.Request) {
	if _, ok := h.guests[r.URL.Query().Get("ticket")]; !ok {
		http.NotFound(w, r)
		return
	}
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil {
		c.CloseNow()
	}
}

// Good: nobody is in the set.
func (h *hall) host(w http.ResponseWriter, r *http.Request) {
	if _, ok := h.hosts[r.Host]; !ok {
		http.NotFound(w, r)
		return
	}
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil {
		c.CloseNow()
	}
}

// Good: no website is among the matches.
func (h *hall) from(w http.ResponseWriter, r *http.Request) {
	if _, ok := h.matches[r.Header.Get("Origin")]; !ok {
		http.NotFound(w, r)
		return
	}
	if c, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true}); err == nil {
		c.CloseNow()
	}
}

func (s *server) routes() {
	http.HandleFunc("/named", s.named)
	http.HandleFunc("/ticket", s.ticket)
	http.HandleFunc("/formed", s.formed)
	http.HandleFunc("/judged", s.judged)
	http.HandleFunc("/open", open)
	http.HandleFunc("/told", s.told)
	http.HandleFunc("/cookie", s.cookie)
	http.HandleFunc("/shipped", shipped)
	http.HandleFunc("/forwarded", forwarded)
	http.HandleFunc("/scheme", scheme)
	http.HandleFunc("/behind", behind)
}
