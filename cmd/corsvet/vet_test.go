package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// vetted are the findings that go vet prints, sorted: the go command prints
// packages in no certain order.
func vetted(t *testing.T, r result) []string {
	t.Helper()
	var out []string
	for _, l := range strings.Split(strings.TrimSpace(r.stderr), "\n") {
		if l != "" && !strings.HasPrefix(l, "#") {
			out = append(out, lines(strings.TrimPrefix(l, "./"))...)
		}
	}
	slices.Sort(out)
	return out
}

func wantVetted(t *testing.T, r result, code int, want ...string) {
	t.Helper()
	r.want(t, code)
	if got := vetted(t, r); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestVet(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop)
	vet := func(args ...string) result {
		return runIn(t, dir, "go", append([]string{"vet", "-vettool=" + binary}, args...)...)
	}
	wantVetted(t, vet("./..."), 1, "api/api.go:6 wildcard", "api/deep/deep.go:6 wildcard")
	wantVetted(t, vet("./..."), 1, "api/api.go:6 wildcard", "api/deep/deep.go:6 wildcard") // from the cache
	wantVetted(t, vet("-disable=wildcard", "./..."), 0)
	wantVetted(t, vet("-checks=credentials", "./..."), 0)
	wantVetted(t, vet("-severity=high", "./..."), 0)
	wantVetted(t, vet("-origins=https://a.example.com", "-checks=wildcard", "./api"), 1, "api/api.go:6 wildcard")
	if r := vet("-c=1", "./api").want(t, 1); !strings.Contains(r.stderr, "6\t\tw.Header()") {
		t.Errorf("no context in %s", r.stderr)
	}
	if r := vet("-json", "./api").want(t, 0); !strings.Contains(r.stdout, `"category": "wildcard"`) {
		t.Errorf("JSON: %s", r.stdout)
	}
}

// Options without meaning fail every time, not only before go vet has an
// answer in its cache.
func TestVetUsage(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop)
	for _, test := range []struct {
		flag string
		code int
		want string
	}{
		{"-checks=wildcrad", 1, `corsvet: unknown check "wildcrad"`},
		{"-severity=grave", 1, `corsvet: unknown severity "grave"`},
		{"-origins=example.com", 1, `"example.com"`},
		{"-nosuch", 2, "-nosuch"},
		{"-test", 2, "-test"}, // singlechecker has it, and it does nothing here
	} {
		for range 2 {
			r := runIn(t, dir, "go", "vet", "-vettool="+binary, test.flag, "./api").want(t, test.code)
			if !strings.Contains(r.stderr, test.want) {
				t.Errorf("%s: %s", test.flag, r.stderr)
			}
		}
	}
}

// chain has a finding in a package that others import, in one that has tests of
// its own, and in one that is recompiled for another's tests.
const chain = `
-- go.mod --
module MODULE

go 1.26
-- x/x.go --
package x

import (
	"MODULE/tested"
	"MODULE/y"
)

var _, _ = y.Open, tested.Open
-- y/y.go --
package y

import "net/http"
` + open + `
-- tested/tested.go --
package tested

import "net/http"
` + open + `
-- tested/tested_test.go --
package tested
-- xtested/xtested.go --
package xtested

import "net/http"
` + open + `
-- xtested/xtested_test.go --
package xtested_test

import "MODULE/between"

var _ = between.Open
-- between/between.go --
package between

import "MODULE/xtested"

var Open = xtested.Open
-- cmd/main.go --
package main

import _ "MODULE/y"

func main() {}
`

// The findings of a package do not depend on whether go vet has seen it before
// as a dependency, and come once.
func TestVetCache(t *testing.T) {
	t.Parallel()
	const y, tested, xtested = "y/y.go:6 wildcard", "tested/tested.go:6 wildcard", "xtested/xtested.go:6 wildcard"
	for i, steps := range [][][]string{
		{{"./x", y}, {"./...", tested, xtested, y}},
		{{"./x", y}, {"./y", y}, {"./tested", tested}},
		{{"./between", xtested}, {"./xtested", xtested}, {"./...", tested, xtested, y}},
		{{"./...", tested, xtested, y}, {"./x", y}},
		{{"./cmd", y}, {"./cmd", y}, {"./...", tested, xtested, y}},
		{{"./tested", tested}, {"./x", y}, {"./...", tested, xtested, y}},
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			dir := tree(t, chain)
			for _, step := range steps {
				wantVetted(t, runIn(t, dir, "go", "vet", "-vettool="+binary, step[0]), 1, step[1:]...)
			}
		})
	}
}

// A dependency is never changed, although its findings are shown.
func TestVetFixNamedOnly(t *testing.T) {
	t.Parallel()
	dir := tree(t, chain)
	file := filepath.Join(dir, "y", "y.go")
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	runIn(t, dir, "go", "vet", "-vettool="+binary, "-fix", "./x").want(t, 0)
	runIn(t, dir, "go", "fix", "-fixtool="+binary, "./x").want(t, 0)
	after, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(before) != string(after) {
		t.Errorf("go vet -fix ./x changed y:\n%s", after)
	}
}

// asVet are the findings of go vet -json as file:line:column message.
func asVet(t *testing.T, dir, out string) []string {
	t.Helper()
	var all []string
	dec := json.NewDecoder(strings.NewReader(out))
	for {
		var unit map[string]map[string][]struct{ Category, Posn, Message string }
		if err := dec.Decode(&unit); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		for _, byAnalyzer := range unit {
			for _, d := range byAnalyzer["corsvet"] {
				posn, err := filepath.Rel(dir, d.Posn)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, fmt.Sprintf("%s: %s %s", filepath.ToSlash(posn), d.Category, d.Message))
			}
		}
	}
	slices.Sort(all)
	return all
}

// Both ways in find the same.
func TestSameFindings(t *testing.T) {
	t.Parallel()
	for name, archive := range map[string]string{"shop": shop, "chain": chain, "mixed": mixed} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := tree(t, archive)
			vet := asVet(t, dir, runIn(t, dir, "go", "vet", "-vettool="+binary, "-json", "./...").want(t, 0).stdout)
			var alone []string
			for _, f := range report(t, runIn(t, dir, binary, "-format=json", "./...").want(t, exitFindings).stdout).Findings {
				alone = append(alone, fmt.Sprintf("%s:%d:%d: %s %s", f.File, f.Line, f.Column, f.Check, f.Message))
			}
			slices.Sort(alone)
			if !slices.Equal(vet, alone) {
				t.Errorf("go vet:\n%s\nalone:\n%s", strings.Join(vet, "\n"), strings.Join(alone, "\n"))
			}
			if len(vet) < 2 {
				t.Errorf("only %d findings", len(vet))
			}
		})
	}
}

// mixed has findings of several checks, through helpers of other packages and
// in test files.
const mixed = `
-- go.mod --
module MODULE

go 1.26
-- policy/policy.go --
package policy

import (
	"net/http"
	"strings"
)

// Allowed is too generous.
func Allowed(origin string) bool { return strings.HasSuffix(origin, "example.com") }

// Reflect sends any origin back.
func Reflect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}
-- server/server.go --
package server

import (
	"net/http"

	"MODULE/policy"
)

func Suffix(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); policy.Allowed(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Header().Add("Vary", "Origin")
}

func Both(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func Null(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "null")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func Through(w http.ResponseWriter, r *http.Request) { policy.Reflect(w, r) }
-- server/server_test.go --
package server

import (
	"net/http"
	"testing"
)
` + open + `
func TestBoth(t *testing.T) { Both(nil, nil) }
-- server/x_test.go --
package server_test

import (
	"net/http"

	_ "MODULE/server"
)
` + open
