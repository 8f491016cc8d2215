package main

import (
	"fmt"
	"slices"
	"testing"
)

// What another module offers about origins is followed from there: lists,
// predicates on a text and on a request, types with their constructors. What it
// holds itself is reported where it is used. What does not speak of origins is not read.
const modules = `
-- go.mod --
module MODULE

go 1.26

require example.org/dep v1.0.0
-- a.go --
package a

import (
	"net/http"

	"example.org/dep/guard"
	"example.org/dep/origins"
)

func grant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

func Listed(w http.ResponseWriter, r *http.Request) {
	for _, o := range origins.Trusted() {
		if o == r.Header.Get("Origin") { // "null" is among them
			grant(w, r)
		}
	}
}

func Asked(w http.ResponseWriter, r *http.Request) {
	if guard.Known(r) { // a suffix without a dot
		grant(w, r)
	}
}

func AskedGood(w http.ResponseWriter, r *http.Request) {
	if guard.Ours(r) {
		grant(w, r)
	}
}

func Variable(w http.ResponseWriter, r *http.Request) {
	if origins.Everyone {
		grant(w, r)
	}
}

func Made(w http.ResponseWriter, r *http.Request) {
	if guard.New("example.com").Passes(r) { // a suffix without a dot
		grant(w, r)
	}
}

func MadeGood(w http.ResponseWriter, r *http.Request) {
	if guard.New(".example.com").Passes(r) {
		grant(w, r)
	}
}

func Unread(w http.ResponseWriter, r *http.Request) {
	if guard.Login(r) && guard.Says(r.Header.Get("Origin")) {
		grant(w, r)
	}
}

func Wrapped(w http.ResponseWriter, r *http.Request) { guard.Everyone(w, r) } // nobody else says it
-- vendor/modules.txt --
# example.org/dep v1.0.0
## explicit; go 1.26
example.org/dep/guard
example.org/dep/origins
-- vendor/example.org/dep/origins/origins.go --
package origins

var Everyone = true

func Trusted() []string { return []string{"https://app.example.com", "null"} }
-- vendor/example.org/dep/guard/guard.go --
package guard

import (
	"net/http"
	"strings"
)

const key = "Origin"

var hosts = []string{"example.com"}

func Known(r *http.Request) bool {
	for _, h := range hosts {
		if strings.HasSuffix(r.Header.Get("Origin"), h) {
			return true
		}
	}
	return false
}

func Ours(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+hosts[0] }

type Guard struct{ suffix string }

func New(suffix string) *Guard { return &Guard{suffix} }

func (g *Guard) Passes(r *http.Request) bool {
	return strings.HasSuffix(r.Header.Get("Origin"), g.suffix)
}

func Everyone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func Login(r *http.Request) bool { return r.Header.Get("Authorization") != "" }

func Says(text string) bool { return text != "" }
`

func TestModules(t *testing.T) {
	t.Parallel()
	dir := tree(t, modules)
	vet := asVet(t, dir, runIn(t, dir, "go", "vet", "-vettool="+binary, "-json", "./...").want(t, 0).stdout)
	var alone, lines []string
	for _, f := range report(t, runIn(t, dir, binary, "-format=json", "./...").want(t, exitFindings).stdout).Findings {
		alone = append(alone, fmt.Sprintf("%s:%d:%d: %s %s", f.File, f.Line, f.Column, f.Check, f.Message))
		lines = append(lines, fmt.Sprintf("%d %s", f.Line, f.Check))
	}
	slices.Sort(alone)
	if !slices.Equal(vet, alone) {
		t.Errorf("go vet:\n%q\nalone:\n%q", vet, alone)
	}
	slices.Sort(lines)
	if want := []string{"11 credentials", "17 nullorigin", "25 weakorigin", "43 weakorigin", "60 credentials"}; !slices.Equal(lines, want) {
		t.Errorf("findings at %q, want %q: %q", lines, want, alone)
	}
}
