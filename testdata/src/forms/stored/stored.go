// Package stored has answers of a database: who may come in is stored, or
// whether there is a session.
package stored

import (
	"database/sql"
	"net/http"
	"os"

	"forms/stored/store"

	"github.com/gorilla/websocket"
)

var db *sql.DB

// Good: whether to compare is stored, and compared is what the program says.
func compared(w http.ResponseWriter, r *http.Request) {
	serve(w, r, func(r *http.Request) bool {
		if on, _ := store.Get[bool]("compare", true); !on {
			return true
		}
		return store.Host(r)
	})
}

// Good: the same, and the package itself reads the answer.
func scanned(w http.ResponseWriter, r *http.Request) {
	serve(w, r, func(r *http.Request) bool {
		on := true
		if err := db.QueryRow("select compare from settings").Scan(&on); err == nil && !on {
			return true
		}
		return store.Host(r)
	})
}

// Unknowable: what is stored has no default.
func unsaid(w http.ResponseWriter, r *http.Request) {
	serve(w, r, func(r *http.Request) bool {
		var on bool
		db.QueryRow("select compare from settings").Scan(&on)
		return !on || store.Host(r)
	})
}

// Bad: a variable of the environment switches the comparison off.
func switched(w http.ResponseWriter, r *http.Request) {
	serve(w, r, func(r *http.Request) bool { // want `websocket: any website can open this WebSocket as the signed-in user: serve\(…\) accepts Origin "https://evil.example" \(when environment variable ANYONE is "yes"\)`
		if os.Getenv("ANYONE") == "yes" {
			return true
		}
		if on, _ := store.Get[bool]("compare", true); !on {
			return true
		}
		return store.Host(r)
	})
}

// Bad: everyone, for whom the database knows a session.
func session(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return
	}
	var known bool
	if err := db.QueryRow("select exists(select 1 from sessions where id = ?)", cookie.Value).Scan(&known); err != nil || !known {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	serve(w, r, func(*http.Request) bool { return true }) // want `websocket: any website can open this WebSocket as the signed-in user: serve\(w, r, func\(\*http.Request\) bool { return true }\) accepts Origin "https://evil.example"`
}

func serve(w http.ResponseWriter, r *http.Request, check func(*http.Request) bool) {
	u := websocket.Upgrader{CheckOrigin: check}
	c, err := u.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer c.Close()
}

func init() {
	http.HandleFunc("/compared", compared)
	http.HandleFunc("/scanned", scanned)
	http.HandleFunc("/unsaid", unsaid)
	http.HandleFunc("/switched", switched)
	http.HandleFunc("/session", session)
}
