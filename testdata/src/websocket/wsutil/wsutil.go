// Package wsutil checks who opens a WebSocket, for other packages.
package wsutil

import "net/http"

// NoBrowser refuses whoever sends an origin, as browsers do.
func NoBrowser(r *http.Request) bool { return r.Header.Get("Origin") == "" }
