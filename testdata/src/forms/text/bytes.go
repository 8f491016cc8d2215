package text

import "net/http"

// fold is strings.ToLower for hosts, byte by byte.
func fold(s string) string {
	b := make([]byte, len(s))
	for i := range s {
		b[i] = lower(s[i])
	}
	return string(b)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// Bad: what was put together from the Origin's bytes is the Origin still.
func Folded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", fold(r.Header.Get("Origin"))) // want `credentials: any website can read this as the signed-in user: w\.Header\(\)\.Set\("Access-Control-Allow-Origin", fold\(r\.Header\.Get\("Origin"\)\)\) sends Origin`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Good: it is compared with the Host, which is put together in the same way.
func FoldedHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if fold(origin) != fold("https://"+r.Host) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Not known: the list is a caller's.
func FoldedList(list map[string]bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); list[fold(origin)] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
