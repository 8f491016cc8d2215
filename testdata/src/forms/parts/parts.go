// Package parts has lists that are known in part: what is certainly in them
// counts, whatever a caller or an operator adds.
package parts

import (
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/rs/cors"
)

func policy(origins []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: origins})
}

// A star in front of the rest.
func Front(extra []string) *cors.Cors {
	return policy(append([]string{"*"}, extra...)) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
}

// A star behind it.
func Behind(extra []string) *cors.Cors {
	return policy(append(extra, "*")) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
}

// An origin in front of the rest.
func FrontGood(extra []string) *cors.Cors {
	return policy(append([]string{"https://app.example.com"}, extra...))
}

// Nothing is known of the rest alone.
func Rest(extra []string) *cors.Cors { return policy(append([]string(nil), extra...)) }

// The list is copied.
func Copied() *cors.Cors {
	list := append([]string{"*"}, strings.Fields(os.Getenv("MORE_ORIGINS"))...) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
	out := make([]string, len(list))
	copy(out, list)
	return policy(out)
}

// A copy of origins.
func CopiedGood(extra []string) *cors.Cors {
	list := append([]string{"https://app.example.com"}, extra...)
	out := make([]string, len(list), len(list)+1)
	copy(out, list)
	return policy(append(out, "https://www.example.com"))
}

// A copy of what is not known.
func CopiedRest(extra []string) *cors.Cors {
	out := make([]string, 2)
	copy(out, extra)
	return policy(out)
}

// The list is cleaned.
func Cleaned(extra []string) *cors.Cors {
	var out []string
	for _, e := range append([]string{" * "}, extra...) {
		if e = strings.TrimSpace(e); e != "" { // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data`
			out = append(out, e)
		}
	}
	slices.Sort(out)
	return policy(slices.Compact(out))
}

// Asked for the star by hand.
func Asked(extra []string) http.HandlerFunc {
	list := slices.Concat([]string{"*"}, extra)
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); slices.Contains(list, "*") || slices.Contains(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user`
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		}
	}
}

// Asked for the origin alone.
func AskedGood(extra []string) http.HandlerFunc {
	list := slices.Concat([]string{"*"}, extra)
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		}
	}
}
