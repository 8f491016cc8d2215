package values

import (
	"maps"
	"net/http"
	"slices"
	"sort"

	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/rs/cors"
)

type tenant struct {
	origins []string
	creds   bool
}

// A table of structures: one of them lets "null" in.
var mapOfBad = map[string]tenant{
	"shop":  {[]string{"https://shop.example.com"}, false},
	"admin": {origins: []string{"https://admin.example.com", "null"}, creds: true}, // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
}

// The entry is taken by its name.
func mapOfBadUse() *cors.Cors {
	t := mapOfBad["admin"]
	return cors.New(cors.Options{AllowedOrigins: t.origins, AllowCredentials: t.creds})
}

// Another entry is taken.
func mapOfGood() *cors.Cors {
	t, ok := mapOfBad["shop"]
	if !ok {
		return nil
	}
	return cors.New(cors.Options{AllowedOrigins: t.origins, AllowCredentials: t.creds})
}

// The table is the caller's.
func mapOfUnknown(all map[string]*tenant, name string) *cors.Cors {
	t := all[name]
	return cors.New(cors.Options{AllowedOrigins: t.origins, AllowCredentials: t.creds})
}

// Every entry of the table becomes a policy.
func mapRangeBad(mux *http.ServeMux) {
	for name, o := range map[string]string{"/a": "https://app.example.com", "/b": "null"} { // want `nullorigin: AllowedOrigins entry "null" lets Origin "null" in with credentials`
		mux.Handle(name, private([]string{o}).Handler(mux))
	}
}

// All entries are sites.
func mapRangeGood(mux *http.ServeMux) {
	for name, o := range map[string]string{"/a": "https://app.example.com", "/b": "https://b.example.com"} {
		mux.Handle(name, private([]string{o}).Handler(mux))
	}
}

// The entries are the caller's.
func mapRangeUnknown(mux *http.ServeMux, hosts map[string]string) {
	for name, o := range hosts {
		mux.Handle(name, private([]string{o}).Handler(mux))
	}
}

// The keys of a table are the list.
func mapKeysBad() *cors.Cors {
	set := map[string]struct{}{"https://app.example.com": {}}
	set["http://intranet.example.com"] = struct{}{} // want `insecure: "http://intranet\.example\.com" is let in with credentials over plain http`
	return private(slices.Collect(maps.Keys(set)))
}

// They are sorted, and one was deleted.
func mapKeysGood() *cors.Cors {
	set := map[string]bool{"https://app.example.com": true, "null": true}
	delete(set, "null")
	list := make([]string, 0, len(set))
	for o := range set {
		list = append(list, o)
	}
	sort.Strings(list)
	return private(list)
}

// The table is the caller's, and one site is added.
func mapKeysUnknown(set map[string]bool) *cors.Cors {
	set["https://app.example.com"] = true
	return private(slices.Sorted(maps.Keys(set)))
}

// A table of predicates; the one that is taken lets everyone in.
func mapFuncBad(app *fiber.App) {
	checks := map[string]func(string) bool{
		"any":  func(string) bool { return true }, // want `credentials: any website can read this as the signed-in user: with AllowOriginsFunc, fiber sends Origin "https://evil\.example" back with Access-Control-Allow-Credentials: true`
		"own":  func(o string) bool { return o == "https://app.example.com" },
		"none": nil,
	}
	app.Use(fibercors.New(fibercors.Config{AllowOriginsFunc: checks["any"], AllowCredentials: true}))
}

// The one that is taken compares.
func mapFuncGood(app *fiber.App) {
	checks := map[bool]func(string) bool{true: func(o string) bool { return o == "https://app.example.com" }}
	app.Use(fibercors.New(fibercors.Config{AllowOriginsFunc: checks[true], AllowCredentials: true}))
}

// Which one is taken the caller knows.
func mapFuncUnknown(app *fiber.App, checks map[string]func(string) bool) {
	app.Use(fibercors.New(fibercors.Config{AllowOriginsFunc: checks["own"], AllowCredentials: true}))
}
