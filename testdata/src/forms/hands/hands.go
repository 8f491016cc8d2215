// Package hands has wrappers that write what they are given, and one that
// gives the danger itself.
package hands

import "net/http"

// Let lets a site in.
func Let(w http.ResponseWriter, site string) {
	if site == "" {
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", site)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Reply has methods that do the same.
type Reply struct{ Header http.Header }

// Let lets a site in.
func (r *Reply) Let(site string) {
	r.Header.Add("Vary", "Origin")
	r.Header["Access-Control-Allow-Origin"] = []string{site}
	r.Header["Access-Control-Allow-Credentials"] = []string{"true"}
}

// Everyone lets everyone in, whoever calls it.
func Everyone(w http.ResponseWriter, r *http.Request) {
	Let(w, r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: Let\(w, r\.Header\.Get\("Origin"\)\) sends Origin`
}
