// Package reached has handlers that get to their policy only when others have
// filled in what a constructor left out, and policies that only an operator's
// "*" brings about.
package reached

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

type rooms interface{ Room(id int) error }

// Lobby gets its rooms after it was made.
type Lobby struct {
	Rooms    rooms
	upgrader websocket.Upgrader
}

func NewLobby(mux *http.ServeMux) *Lobby {
	l := &Lobby{}
	mux.HandleFunc("/enter", l.enter)
	mux.HandleFunc("/watch", l.watch)
	mux.HandleFunc("/guarded", l.guarded)
	return l
}

func (l *Lobby) room(w http.ResponseWriter, r *http.Request) bool {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil { // a path on which nothing is missing
		http.Error(w, "which?", http.StatusBadRequest)
		return false
	}
	return l.Rooms.Room(id) == nil
}

// enter takes the Origin away before the upgrade.
func (l *Lobby) enter(w http.ResponseWriter, r *http.Request) {
	if !l.room(w, r) {
		return
	}
	r.Header.Del("Origin")
	l.serve(w, r)
}

func (l *Lobby) serve(w http.ResponseWriter, r *http.Request) {
	if c, err := l.upgrader.Upgrade(w, r, nil); err == nil { // want `websocket: any website can open this WebSocket`
		c.Close()
	}
}

// watch leaves the Origin to the upgrader.
func (l *Lobby) watch(w http.ResponseWriter, r *http.Request) {
	if !l.room(w, r) {
		return
	}
	if c, err := l.upgrader.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// guarded refuses strangers, whoever supplies the rooms.
func (l *Lobby) guarded(w http.ResponseWriter, r *http.Request) {
	if !l.room(w, r) || r.Header.Get("Origin") != "https://app.example.com" {
		return
	}
	r.Header.Del("Origin")
	if c, err := l.upgrader.Upgrade(w, r, nil); err == nil {
		c.Close()
	}
}

// The operator's "*" is nobody's default.
var chosen websocket.Upgrader

func choose(origin string) {
	switch origin {
	case "":
		chosen.CheckOrigin = sameHost
	case "*":
		chosen.CheckOrigin = func(*http.Request) bool { return true }
	}
}

func sameHost(r *http.Request) bool {
	u, err := url.Parse(r.Header.Get("Origin"))
	return err == nil && u.Host == r.Host
}

// A word that selects a mode is a condition.
var mode websocket.Upgrader

func pick(name string) {
	if name == "open" {
		mode.CheckOrigin = func(*http.Request) bool { return true } // want `websocket: any website .* \(when environment variable WS_MODE is "open"\)`
	}
}

func Serve() {
	choose(os.Getenv("WS_ORIGIN"))
	pick(os.Getenv("WS_MODE"))
	http.HandleFunc("/chosen", func(w http.ResponseWriter, r *http.Request) { chosen.Upgrade(w, r, nil) })
	http.HandleFunc("/mode", func(w http.ResponseWriter, r *http.Request) { mode.Upgrade(w, r, nil) })
}

// Checked fails when an entry is no origin: an error that was made is not nil,
// and no list goes with it.
func Checked(list []string) (http.Handler, error) {
	origins, err := parse(list)
	if err != nil {
		return nil, errors.Join(errors.New("origins"), err)
	}
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(http.DefaultServeMux), nil
}

func parse(list []string) ([]string, error) {
	if slices.Contains(list, "*") {
		return []string{"*"}, nil
	}
	out := make([]string, 0, len(list))
	for _, item := range list {
		if strings.Contains(item, ",") {
			return nil, fmt.Errorf("%q has a comma", item)
		}
		out = append(out, item)
	}
	return out, nil
}

// Ignored goes on with no list at all, which lets everyone in.
func Ignored(list []string) http.Handler {
	origins, err := refuse(list)
	if err == nil {
		return http.DefaultServeMux
	}
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(http.DefaultServeMux) // want `refused: browsers refuse`
}

func refuse(list []string) ([]string, error) { return nil, fmt.Errorf("%d origins", len(list)) }
