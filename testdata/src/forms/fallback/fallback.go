// Package fallback reads settings that nothing gives a default, asks whether
// they are there, and ships what it puts in their place.
package fallback

import (
	"cmp"
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/rs/cors"
	"github.com/spf13/viper"
)

type shop struct {
	Sites []string `json:"sites"`
	Site  string   `json:"site"`
}

func policy(sites []string) *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: sites})
}

func read() *shop {
	s := new(shop)
	b, err := os.ReadFile("shop.json")
	if err != nil || json.Unmarshal(b, s) != nil {
		os.Exit(1)
	}
	return s
}

// Bad: a list that the file left out.
func list() *cors.Cors {
	s := read()
	if len(s.Sites) == 0 {
		s.Sites = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	}
	return policy(s.Sites)
}

// Bad: a list that is nil.
func none() *cors.Cors {
	s := read()
	if s.Sites == nil {
		s.Sites = append(s.Sites, "*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	}
	return policy(s.Sites)
}

// complete sets what was left out.
func (s *shop) complete() {
	if strings.TrimSpace(s.Site) == "" {
		s.Site = "*" // want `wildcard: Access-Control-Allow-Origin: "\*" lets any website read this; fine only for public data$`
	}
}

// Bad: a text, in a method.
func text() http.Handler {
	s := read()
	s.complete()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Site)
	})
}

// Bad: a setting of viper that has no default there.
func setting() *cors.Cors {
	sites := viper.GetStringSlice("fallback.sites")
	if len(sites) < 1 {
		sites = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	}
	return policy(sites)
}

// Bad: the first that is there.
func first() *cors.Cors {
	return policy(strings.Split(cmp.Or(os.Getenv("SITES"), "*"), ",")) // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
}

// Bad: a switch.
func switched() *cors.Cors {
	var sites []string
	switch env := os.Getenv("SITES"); {
	case env == "":
		sites = []string{"*"} // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	default:
		sites = strings.Split(env, ",")
	}
	return policy(sites)
}

// Bad: a list of what was written between commas.
func between() *cors.Cors {
	var sites []string
	for _, s := range strings.Split(os.Getenv("SITES"), ",") {
		if s = strings.TrimSpace(s); s != "" {
			sites = append(sites, s)
		}
	}
	if len(sites) == 0 {
		sites = append(sites, "*") // want `wildcard: AllowedOrigins entry "\*" lets any website read every response behind it; fine only for public data$`
	}
	return policy(sites)
}

// Bad: no list lets everyone in.
func opened() http.Handler {
	s := read()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); len(s.Sites) == 0 || slices.Contains(s.Sites, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: any website can read this as the signed-in user: .* Access-Control-Allow-Credentials: true$`
			private(w)
		}
	})
}

// Bad, but the caller's choice: he may give no list.
func given(sites []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); len(sites) == 0 || slices.Contains(sites, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `credentials: .* \(when parameter sites is not set\)`
			private(w)
		}
	})
}

// Bad, but the caller's choice.
func Given(s *shop) *cors.Cors {
	if len(s.Sites) == 0 {
		s.Sites = []string{"*"} // want `wildcard: .* \(when s\.Sites is not set\)`
	}
	return policy(s.Sites)
}

func private(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Good: the shop's own site.
func listGood() *cors.Cors {
	s := read()
	if len(s.Sites) == 0 {
		s.Sites = []string{"https://shop.example.com"}
	}
	return policy(s.Sites)
}

// Good: it does not start without a list.
func listRequired() *cors.Cors {
	s := read()
	if len(s.Sites) == 0 {
		panic("no sites")
	}
	return policy(s.Sites)
}

// Good: a text, or the shop's own site.
func textGood() http.Handler {
	s := read()
	if s.Site == "" {
		s.Site = "https://shop.example.com"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Site)
	})
}

// Good: no list lets nobody in.
func openedGood() http.Handler {
	s := read()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); len(s.Sites) > 0 && slices.Contains(s.Sites, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			private(w)
		}
	})
}

// Good: the first that is there is the shop's own site.
func firstGood() *cors.Cors {
	return policy(strings.Split(cmp.Or(os.Getenv("SITES"), "https://shop.example.com"), ","))
}

var filled []string

// Fill is called before the program serves.
func Fill(sites ...string) { filled = sites }

// Not known: code fills the list before it is asked for.
func openedUnknown(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); len(filled) == 0 || slices.Contains(filled, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		private(w)
	}
}

// Not known: nobody asks whether the list is there.
func listUnknown() *cors.Cors {
	return policy(read().Sites)
}

// Not known: a loop over the list is no such question.
func loopUnknown() *cors.Cors {
	var sites []string
	for _, s := range read().Sites {
		sites = append(sites, "https://"+s)
	}
	return policy(sites)
}
