// Package values carries a list of origins, or another value, to the policy that
// it ends in.
package values

import (
	"net/http"

	"github.com/rs/cors"
)

func policy(origins []string) *cors.Cors { return cors.New(cors.Options{AllowedOrigins: origins}) }

func private(origins []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true})
}

// grant answers an origin with credentials.
func grant(w http.ResponseWriter, origin string) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Allow-Credentials", "true")
	h.Add("Vary", "Origin")
}

// A variable of the function holds everyone.
func localBad() *cors.Cors {
	origins := []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read`
	return policy(origins)
}

// A variable of the function holds one site.
func localGood() *cors.Cors {
	origins := []string{"https://app.example.com"}
	return policy(origins)
}

// A variable of the function holds what the caller gives.
func localUnknown(given []string) *cors.Cors {
	origins := given
	return policy(origins)
}

// A variable is declared first and filled further down.
func assignedBad(h http.Handler) http.Handler {
	var origins []string
	if h == nil {
		h = http.NotFoundHandler()
	}
	origins = []string{"https://app.example.com", "null"} // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	return private(origins).Handler(h)
}

// The mistake is overwritten before anyone reads it.
func assignedGood(h http.Handler) http.Handler {
	origins := []string{"*"}
	origins = nil
	origins = append(origins, "https://app.example.com")
	return private(origins).Handler(h)
}

// The variable is overwritten with a thing that a channel brings.
func assignedUnknown(h http.Handler, lists <-chan []string) http.Handler {
	origins := []string{"*"}
	origins = <-lists
	return private(origins).Handler(h)
}

// A variable of an inner block has the same name as an outer one, and wins.
func shadowBad(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	if origin := r.Header.Get("Origin"); origin != "" {
		grant(w, origin) // want `credentials: any website can read this as the signed-in user: grant\(w, origin\) sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		return
	}
	grant(w, origin)
}

// The inner variable is gone when the outer one is used.
func shadowGood(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("X-Asked", origin)
	}
	grant(w, origin)
}

// The inner variable comes from a table of the caller's.
func shadowUnknown(tenants map[string]string) http.HandlerFunc {
	origin := "*"
	return func(w http.ResponseWriter, r *http.Request) {
		if origin, ok := tenants[r.Host]; ok {
			grant(w, origin)
			return
		}
		w.Header().Set("X-Default", origin)
	}
}

// One statement assigns three values, and one of them is everyone.
func multiBad() (*cors.Cors, *cors.Cors) {
	public, own, creds := "*", "https://app.example.com", false // want `wildcard: AllowedOrigins entry "\*" lets any website read`
	return cors.New(cors.Options{AllowedOrigins: []string{public}, AllowCredentials: creds}), private([]string{own})
}

// The two are swapped, so that credentials go with the one site.
func multiGood() *cors.Cors {
	first, second := "*", "https://app.example.com"
	first, second = second, first
	_ = second
	return private([]string{first})
}

// A function value of the caller's returns both at once.
func multiUnknown(load func() ([]string, bool)) *cors.Cors {
	list, creds := load()
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: creds})
}

// A bare return returns what the named results became; the first list has a site
// without https.
func namedBadList(kind int) (list []string, creds bool) {
	creds = true
	switch kind {
	case 0:
		list = []string{"https://app.example.com", "http://admin.example.com"} // want `insecure: "http://admin\.example\.com" is let in with credentials over plain http`
	case 1:
		list = []string{"https://app.example.com", "https://admin.example.com"}
	}
	return
}

// The first list is taken.
func namedBad() *cors.Cors {
	list, creds := namedBadList(0)
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: creds})
}

// The second list is taken, which has none.
func namedGood() *cors.Cors {
	list, creds := namedBadList(1)
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: creds})
}

// A named result that a decoder of the caller's fills.
func namedUnknown(decode func(any) error) (list []string, err error) {
	err = decode(&list)
	if err != nil {
		return
	}
	http.Handle("/named", private(list).Handler(http.NotFoundHandler()))
	return
}

// What a deferred function does to the result counts too.
func deferBad() *cors.Cors {
	return private(deferred("null")) // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

func deferred(last string) (list []string) {
	defer func() { list = append(list, last) }()
	return []string{"https://app.example.com"}
}

// The deferred function appends another site.
func deferGood() *cors.Cors {
	return private(deferred("https://admin.example.com"))
}

// It appends what the caller gives.
func deferUnknown(last string) *cors.Cors {
	return private(deferred(last))
}
