package pieces

import (
	"maps"
	"net/http"
	"slices"
	"strings"
)

// A map of headers is written in a loop: browsers refuse the sum.
var mapBad = map[string]string{
	"Access-Control-Allow-Origin":      "*",
	"Access-Control-Allow-Methods":     "GET, POST",
	"Access-Control-Allow-Credentials": "true", // want `refused: browsers refuse .* drop the credentials or list the origins$`
}

func mapped(w http.ResponseWriter, r *http.Request) {
	for name, value := range mapBad {
		w.Header().Set(name, value)
	}
}

// A map of headers with one site is written in a loop.
func mapGood(w http.ResponseWriter, r *http.Request) {
	for name, value := range map[string]string{
		"Access-Control-Allow-Origin":      app,
		"Access-Control-Allow-Credentials": "true",
		"Vary":                             "Origin",
	} {
		w.Header().Set(name, value)
	}
}

// A map of headers that somebody else filled is written in a loop.
func mapUnknown(extra map[string]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for name, value := range extra {
			w.Header().Set(name, value)
		}
	}
}

// Pairs of texts are written in a loop, one of them the origin that asks.
func pairsBad(w http.ResponseWriter, r *http.Request) {
	pairs := [][2]string{
		{"Access-Control-Allow-Credentials", "true"},
		{"Access-Control-Allow-Origin", r.Header.Get("Origin")},
	}
	for i := range pairs {
		w.Header().Set(pairs[i][0], pairs[i][1]) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// Pairs of texts are written in a loop, one of them our app.
func pairsGood(w http.ResponseWriter, r *http.Request) {
	for _, kv := range [][]string{{"Access-Control-Allow-Credentials", "true"}, {"Access-Control-Allow-Origin", app}} {
		w.Header().Set(kv[0], kv[1])
	}
}

// Pairs of texts that the caller gives are written in a loop.
func pairsUnknown(pairs [][2]string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for _, p := range pairs {
			w.Header().Set(p[0], p[1])
		}
	}
}

type header struct{ Name, Value string }

// A slice of structs is written in a loop, with "null" among them.
var structsBad = []header{
	{Name: "Access-Control-Allow-Origin", Value: "null"}, // want `nullorigin: .* sandboxed frame$`
	{Name: "Access-Control-Allow-Credentials", Value: "true"},
	{Name: "Access-Control-Max-Age", Value: "600"},
}

func structured(w http.ResponseWriter, r *http.Request) {
	for _, h := range structsBad {
		w.Header().Set(h.Name, h.Value)
	}
}

// A slice of structs is written in a loop, for our app.
func structsGood(w http.ResponseWriter, r *http.Request) {
	list := []*header{{"Access-Control-Allow-Origin", app}, {"Access-Control-Allow-Credentials", "true"}}
	for _, h := range list {
		w.Header().Set(h.Name, h.Value)
	}
}

// A slice of structs from elsewhere is written in a loop.
func structsUnknown(load func() ([]header, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		list, err := load()
		if err != nil {
			return
		}
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for _, h := range list {
			w.Header().Set(h.Name, h.Value)
		}
	}
}

type crossSite struct {
	Origin      string
	Credentials bool
	Headers     []string
}

func (c crossSite) pairs() []header {
	out := []header{{"Access-Control-Allow-Origin", c.Origin}}
	if c.Credentials {
		out = append(out, header{"Access-Control-Allow-Credentials", "true"})
	}
	if len(c.Headers) > 0 {
		out = append(out, header{"Access-Control-Allow-Headers", strings.Join(c.Headers, ", ")})
	}
	return out
}

// A struct says what the pairs are that a loop writes.
func fieldsBad(w http.ResponseWriter, r *http.Request) {
	c := crossSite{Origin: r.Header.Get("Origin"), Credentials: true}
	for _, h := range c.pairs() {
		w.Header().Add(h.Name, h.Value) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// A struct says what the pairs are, for our app.
func fieldsGood(w http.ResponseWriter, r *http.Request) {
	c := crossSite{Origin: app, Credentials: true, Headers: []string{"X-Token"}}
	for _, h := range c.pairs() {
		w.Header().Add(h.Name, h.Value)
	}
}

// A struct says what the pairs are, and the caller what the struct is.
func fieldsUnknown(c crossSite) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, h := range c.pairs() {
			w.Header().Add(h.Name, h.Value)
		}
	}
}

func set(h http.Header, kv ...string) {
	for i := 0; i+1 < len(kv); i += 2 {
		h.Set(kv[i], kv[i+1])
	}
}

// Names and values take turns in the arguments.
func variadicBad(w http.ResponseWriter, r *http.Request) {
	set(w.Header(), "Access-Control-Allow-Origin", r.Header.Get("Origin"), "Access-Control-Allow-Credentials", "true") // want `credentials: .* Access-Control-Allow-Credentials: true$`
}

// Names and values take turns in the arguments, for our app.
func variadicGood(w http.ResponseWriter, r *http.Request) {
	set(w.Header(), "Access-Control-Allow-Origin", app, "Access-Control-Allow-Credentials", "true")
}

// Names and values take turns in what the caller passes on.
func variadicUnknown(kv ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		set(w.Header(), append([]string{"Access-Control-Allow-Credentials", "true"}, kv...)...)
	}
}

// The headers are lines of a text.
func linesBad(w http.ResponseWriter, r *http.Request) {
	const text = "access-control-allow-origin: null\naccess-control-allow-credentials: true"
	for line := range strings.Lines(text) {
		if k, v, ok := strings.Cut(line, ":"); ok {
			w.Header().Set(strings.TrimSpace(k), strings.TrimSpace(v)) // want `nullorigin: .* sandboxed frame$`
		}
	}
}

// The headers are lines of a text, for our app.
func linesGood(w http.ResponseWriter, r *http.Request) {
	const text = "access-control-allow-origin: https://app.example.com\naccess-control-allow-credentials: true"
	for _, line := range strings.Split(text, "\n") {
		kv := strings.SplitN(line, ": ", 2)
		w.Header().Set(kv[0], kv[1])
	}
}

// The headers are lines of a text that somebody gives.
func linesUnknown(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for _, line := range strings.Split(text, "\n") {
			if k, v, ok := strings.Cut(line, ": "); ok {
				w.Header().Set(k, v)
			}
		}
	}
}

// The names are sorted before they are written.
func sortedBad(w http.ResponseWriter, r *http.Request) {
	m := map[string]string{"Access-Control-Allow-Credentials": "true"}
	m["Access-Control-Allow-Origin"] = r.Header.Get("Origin")
	for _, k := range slices.Sorted(maps.Keys(m)) {
		w.Header().Set(k, m[k]) // want `credentials: .* Access-Control-Allow-Credentials: true$`
	}
}

// The names are sorted before they are written, for our app.
func sortedGood(w http.ResponseWriter, r *http.Request) {
	m := map[string]string{"Access-Control-Allow-Credentials": "true"}
	if o := r.Header.Get("Origin"); o == app {
		m["Access-Control-Allow-Origin"] = o
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		w.Header().Set(k, m[k])
	}
}

// The names are sorted, and the values the caller's.
func sortedUnknown(m map[string]string) http.HandlerFunc {
	names := slices.Sorted(maps.Keys(m))
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		for _, k := range names {
			w.Header().Set(k, m[k])
		}
	}
}
