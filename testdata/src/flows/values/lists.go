package values

import (
	"net/http"
	"slices"
	"strings"

	ginc "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// What is appended under a condition opens the policy when it holds.
func appendIfBad(debug bool) gin.HandlerFunc {
	cfg := ginc.Config{AllowCredentials: true, AllowMethods: []string{"GET"}}
	cfg.AllowOrigins = append(cfg.AllowOrigins, "https://app.example.com")
	if debug {
		cfg.AllowOrigins = append(cfg.AllowOrigins, "http://dev.example.net") // want `insecure: "http://dev\.example\.net" is let in with credentials over plain http.* \(when parameter debug is set\)`
	}
	return ginc.New(cfg)
}

// Under the condition only a site with https is appended.
func appendIfGood(debug bool) gin.HandlerFunc {
	cfg := ginc.Config{AllowCredentials: true, AllowMethods: []string{"GET"}}
	cfg.AllowOrigins = append(cfg.AllowOrigins, "https://app.example.com")
	if debug {
		cfg.AllowOrigins = append(cfg.AllowOrigins, "https://localhost:8443")
	}
	return ginc.New(cfg)
}

// Under the condition one site of the caller's is appended.
func appendIfUnknown(preview string) gin.HandlerFunc {
	cfg := ginc.Config{AllowCredentials: true, AllowMethods: []string{"GET"}}
	cfg.AllowOrigins = append(cfg.AllowOrigins, "https://app.example.com")
	if preview != "" {
		cfg.AllowOrigins = append(cfg.AllowOrigins, preview)
	}
	return ginc.New(cfg)
}

// join appends two lists and an entry.
func join(a []string, b ...string) []string { return append(append([]string(nil), a...), b...) }

// A list is appended to another with dots, and it holds the wildcard.
func appendAllBad(e *echo.Echo) {
	lists := join([]string{"https://app.example.com"}, strings.Split("https://*", ",")...) // want `credentials: any website can read this as the signed-in user: with AllowOrigins entry "https://\*", echo sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: lists, AllowCredentials: true}))
}

// Both lists hold sites.
func appendAllGood(e *echo.Echo) {
	lists := join([]string{"https://app.example.com"}, "https://admin.example.com", "https://shop.example.com")
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: lists, AllowCredentials: true}))
}

// The second list is the caller's.
func appendAllUnknown(e *echo.Echo, more ...string) {
	lists := join([]string{"https://app.example.com"}, more...)
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: lists, AllowCredentials: true}))
}

var sliceBadSites = []string{"https://app.example.com", "https://admin.example.com", "null", "http://old.example.com"} // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`

// A part of a list, by index, with the entry that was meant to be left out.
func sliceBad() func(http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins(sliceBadSites[:3]), handlers.AllowCredentials())
}

// The part that is meant.
func sliceGood() func(http.Handler) http.Handler {
	part := sliceBadSites[0:2:2]
	return handlers.CORS(handlers.AllowedOrigins(part), handlers.AllowCredentials())
}

// A part that the caller chooses of a list that a caller gives.
func sliceUnknown(all []string, n int) func(http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins(all[:n]), handlers.AllowCredentials())
}

// Writing through a second name of a list changes the list.
func aliasBad() func(http.Handler) http.Handler {
	list := []string{"https://app.example.com", "https://admin.example.com"}
	last := list[1:]
	last[0] = "null" // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
	return handlers.CORS(handlers.AllowedOrigins(list), handlers.AllowCredentials())
}

// Writing to a copy does not.
func aliasGood() func(http.Handler) http.Handler {
	list := []string{"https://app.example.com", "https://admin.example.com"}
	last := make([]string, 2)
	copy(last, list)
	last[0] = "null"
	return handlers.CORS(handlers.AllowedOrigins(list), handlers.AllowCredentials())
}

// A caller's function writes to the list.
func aliasUnknown(clean func([]string)) func(http.Handler) http.Handler {
	list := []string{"", ""}
	clean(list)
	return handlers.CORS(handlers.AllowedOrigins(list), handlers.AllowCredentials())
}

// The functions of package slices put lists together.
func slicesBad(w http.ResponseWriter, r *http.Request) {
	all := slices.Concat([]string{"https://app.example.com"}, slices.Repeat([]string{"null"}, 1)) // want `nullorigin: the entry "null" lets Origin "null" in with credentials`
	all = slices.Insert(all, 1, "https://admin.example.com")
	if o := r.Header.Get("Origin"); slices.Contains(all, o) {
		grant(w, o)
	}
}

// They take the mistake out again.
func slicesGood(w http.ResponseWriter, r *http.Request) {
	all := slices.DeleteFunc(slices.Clone(sliceBadSites), func(s string) bool { return !strings.HasPrefix(s, "https:") })
	all = slices.Compact(slices.Sorted(slices.Values(all)))
	if o := r.Header.Get("Origin"); slices.Index(all, o) >= 0 {
		grant(w, o)
	}
}

// They put a caller's lists together.
func slicesUnknown(lists ...[]string) http.HandlerFunc {
	all := slices.Concat(lists...)
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); slices.Contains(all, o) {
			grant(w, o)
		}
	}
}

const (
	prod = iota
	stage
	dev
)

// An array that is indexed by constants.
var arrayBad = [...][]string{
	prod:  {"https://app.example.com"},
	stage: {"https://stage.example.com"},
	dev:   {"https://dev.example.com", "null"}, // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The element for development is taken, whatever runs.
func arrayBadUse() http.Handler { return private(arrayBad[dev]).Handler(http.NotFoundHandler()) }

// Another element is taken.
func arrayGood() http.Handler { return private(arrayBad[stage]).Handler(http.NotFoundHandler()) }

// Which element is taken of a caller's array nobody knows.
func arrayUnknown(all *[3][]string, stage int) http.Handler {
	return private(all[stage]).Handler(http.NotFoundHandler())
}

// A loop fills the list.
func loopBad() http.Handler {
	var list []string
	for i := range 3 {
		list = append(list, "https://"+strings.Repeat("w", i)+".example.com")
	}
	for _, p := range [...]string{"https", "http"} { // want `insecure: "http://shop\.example\.com" is let in with credentials over plain http`
		list = append(list, p+"://shop.example.com")
	}
	return private(list).Handler(http.NotFoundHandler())
}

// A loop fills a list that was made with its length.
func loopGood() http.Handler {
	names := []string{"app", "admin", "shop"}
	list := make([]string, len(names))
	for i := len(names) - 1; i >= 0; i-- {
		list[i] = "https://" + names[i] + ".example.com"
	}
	return private(list).Handler(http.NotFoundHandler())
}

// A loop reads names from the caller.
func loopUnknown(names []string) http.Handler {
	var list []string
	for _, n := range names {
		list = append(list, "https://"+n)
	}
	return private(list).Handler(http.NotFoundHandler())
}
