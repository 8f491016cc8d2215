// Package store keeps what the operator chose in a database.
package store

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

var db *sql.DB

// Get returns a setting, or a default when nothing is stored.
func Get[T any](key string, def ...any) (T, error) {
	var val T
	var text string
	if err := db.QueryRow("select value from settings where name = ?", key).Scan(&text); err != nil {
		if len(def) > 0 {
			if d, ok := def[0].(T); ok {
				return d, nil
			}
		}
		return val, err
	}
	err := json.Unmarshal([]byte(text), &val)
	return val, err
}

// Host compares the Origin with the Host.
func Host(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+r.Host }
