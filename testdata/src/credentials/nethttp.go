// Package credentials lets any website read as the signed-in user, or not.
package credentials

import (
	"fmt"
	"net/http"
	"os"
	"slices"
)

// Reflection answers every site with its own name.
func Reflection(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// NotEmpty takes the presence of a header for a check of its value.
func NotEmpty(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
	fmt.Fprintln(w, "balance")
}

// Fallback sends "*" only to those who send no Origin.
func Fallback(w http.ResponseWriter, r *http.Request) {
	origin := "*"
	if o := r.Header.Get("Origin"); o != "" {
		origin = o
	}
	h := w.Header()
	h["Access-Control-Allow-Origin"] = []string{origin} // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	h["Access-Control-Allow-Credentials"] = []string{"true"}
	h["Vary"] = []string{"Origin"}
}

// allowCORS is the helper in which everybody's headers end up.
func allowCORS(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
	header.Set("Access-Control-Allow-Credentials", "true")
	header.Set("Vary", "Origin")
}

// Helper calls it.
func Helper(mux *http.ServeMux) {
	mux.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		allowCORS(w, r)
		fmt.Fprintln(w, r.UserAgent())
	})
}

type api struct{ allowed []string }

// trusted forgot to use its argument.
func (a *api) trusted(origin string) bool {
	for _, o := range a.allowed {
		if o == o {
			return true
		}
	}
	return false
}

// NewAPI serves with a list that nothing is compared with.
func NewAPI() http.Handler {
	a := &api{allowed: []string{"https://app.example.com"}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if a.trusted(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Set("Vary", "Origin")
		}
	})
}

// Debug opens the door for whoever sets the variable.
func Debug(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("CORS_DEBUG") == "1" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `credentials: any website can read this as the signed-in user: .* sends Origin "https://evil\.example" back, with Access-Control-Allow-Credentials: true`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// One names the only site that may read.
func One(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var list = []string{"https://app.example.com", "https://admin.example.com"}

// Listed compares with a list.
func Listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	}
}

// Switch has a case for each site.
func Switch(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	case "":
	default:
		http.Error(w, "origin", http.StatusForbidden)
	}
}

var byName = map[string]bool{"https://app.example.com": true}

// Refuse turns strangers away first.
func Refuse(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin != "" && !byName[origin] {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

// First answers strangers with the site that it knows: browsers see the difference.
func First(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains(list, origin) {
		origin = list[0]
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Vary", "Origin")
}

// Client asks as others do: what a request carries grants nothing.
func Client(r *http.Request) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	req.Header.Set("Access-Control-Allow-Credentials", "true")
	return http.DefaultClient.Do(req)
}

// Tenants are looked up in a store: nobody can know which answers it gives.
type Tenants interface{ Has(origin string) bool }

// Stored asks the store.
func Stored(t Tenants) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); t.Has(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Set("Vary", "Origin")
		}
	}
}
