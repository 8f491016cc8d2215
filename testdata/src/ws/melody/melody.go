// Package melody opens WebSockets with github.com/olahol/melody.
package melody

import (
	"net/http"

	"github.com/olahol/melody"
)

func Routes(mux *http.ServeMux) {
	m := melody.New() // want `websocket: .* melody.New\(\)`
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		_ = m.HandleRequest(w, r)
	})
}

func SameHost(mux *http.ServeMux) {
	m := melody.New()
	m.Upgrader.CheckOrigin = nil
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		_ = m.HandleRequest(w, r)
	})
}

func Checked(mux *http.ServeMux) {
	m := melody.New()
	mux.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		_ = m.HandleRequest(w, r)
	})
}

func With(m *melody.Melody) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { _ = m.HandleRequest(w, r) }
}
