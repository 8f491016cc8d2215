// Package gws opens WebSockets with github.com/lxzan/gws, which leaves the
// origin to the program.
package gws

import (
	"net/http"

	"github.com/lxzan/gws"
)

type chat struct{ gws.BuiltinEventHandler }

// Main has no Authorize.
func Main() {
	up := gws.NewUpgrader(&chat{}, &gws.ServerOption{ParallelEnabled: true}) // want `websocket: any website can open this WebSocket as the signed-in user: lxzan/gws accepts Origin "https://evil\.example" in gws\.NewUpgrader\(&chat\{\}, &gws\.ServerOption\{ParallelEnabled: true\}\), and nothing in front of it refuses that`
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		c, err := up.Upgrade(w, r)
		if err != nil {
			return
		}
		go c.ReadLoop()
	})
}

// Service keeps its upgrader.
type Service struct{ up *gws.Upgrader }

func NewService() *Service {
	return &Service{up: gws.NewUpgrader(&chat{}, nil)} // want `websocket: any website can open this WebSocket as the signed-in user: lxzan/gws accepts Origin "https://evil\.example" in gws\.NewUpgrader\(&chat\{\}, nil\), and nothing in front of it refuses that`
}

func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c, err := s.up.Upgrade(w, r)
	if err != nil {
		return
	}
	go c.ReadLoop()
}

// Session keeps a name and says yes to everyone.
func Session() *gws.Upgrader {
	return gws.NewUpgrader(&chat{}, &gws.ServerOption{
		Authorize: func(r *http.Request, s gws.SessionStorage) bool { // want `websocket: .* Authorize: .* accepts Origin "https://evil.example"`
			s.Store("name", r.URL.Query().Get("name"))
			return true
		},
	})
}

// Listen needs no net/http.
func Listen() error {
	return gws.NewServer(&chat{}, nil).Run(":8080") // want `websocket: any website can open this WebSocket as the signed-in user: lxzan/gws accepts Origin "https://evil\.example" in gws\.NewServer\(&chat\{\}, nil\)\.Run\(":8080"\), and nothing in front of it refuses that`
}

// Authorized compares the origin.
func Authorized() *gws.Server {
	return gws.NewServer(&chat{}, &gws.ServerOption{
		Authorize: func(r *http.Request, _ gws.SessionStorage) bool {
			return r.Header.Get("Origin") == "https://app.example.com"
		},
	})
}

var upgrader = gws.NewUpgrader(&chat{}, &gws.ServerOption{Recovery: gws.Recovery})

// Checked refuses strangers before the upgrade.
func Checked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "origin", http.StatusForbidden)
		return
	}
	c, err := upgrader.Upgrade(w, r)
	if err != nil {
		return
	}
	go c.ReadLoop()
}

// With is given the options.
func With(o *gws.ServerOption) *gws.Upgrader { return gws.NewUpgrader(&chat{}, o) }
