package main

import (
	"encoding/json"
	"fmt"
	"io"
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

// A package that is only imported is never changed, although its findings are
// shown.
func TestVetFixNamedOnly(t *testing.T) {
	t.Parallel()
	dir := tree(t, both+`
-- x/x.go --
package x

import _ "MODULE"
`)
	before := contents(t, dir, "both.go")
	for _, args := range [][]string{{"vet", "-vettool=" + binary, "-fix", "./x"}, {"fix", "-fixtool=" + binary, "./x"}} {
		runIn(t, dir, "go", args...).want(t, 0)
		if contents(t, dir, "both.go") != before {
			t.Errorf("go %s changed a package that was not named", args)
		}
	}
	runIn(t, dir, binary, "-fix", "./x").want(t, exitClean)
	wantVetted(t, runIn(t, dir, "go", "vet", "-vettool="+binary, "./x"), 1, "both.go:7 refused")
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

// both is fixed by leaving the credentials out, in a file and in a generated one.
const both = `
-- go.mod --
module MODULE

go 1.26
-- both.go --
package both

import "net/http"

func Both(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
-- gen/gen.go --
// Code generated by a test. DO NOT EDIT.

package gen

import "net/http"

func Both(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`

// Every way to apply a fix writes the same, and none into generated files.
func TestFixes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		args []string
		code int
	}{
		{"alone", []string{binary, "-checks=refused", "-fix", "./..."}, exitFindings}, // what is generated is left
		{"go vet", []string{"go", "vet", "-vettool=" + binary, "-checks=refused", "-fix", "./..."}, 0},
		{"go fix", []string{"go", "fix", "-fixtool=" + binary, "-checks=refused", "./..."}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := tree(t, both)
			gen := contents(t, dir, "gen/gen.go")
			r := runIn(t, dir, test.args[0], test.args[1:]...).want(t, test.code)
			if got := contents(t, dir, "both.go"); strings.Contains(got, "Credentials") || !strings.Contains(got, `"*"`) {
				t.Errorf("both.go is now\n%s\n%s%s", got, r.stdout, r.stderr)
			}
			if got := contents(t, dir, "gen/gen.go"); got != gen {
				t.Errorf("gen.go is now\n%s", got)
			}
			wantLines(t, runIn(t, dir, binary, "-checks=refused", "./...").stdout, "gen/gen.go:9 refused")
			if test.name == "alone" && !strings.HasPrefix(r.stdout, "both.go:7:") {
				t.Errorf("printed %q", r.stdout)
			}
		})
	}
}

// Every way to print a diff prints it, and changes nothing.
func TestFixDiffs(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		args []string
		code int
	}{
		{"alone", []string{binary, "-checks=refused", "-diff", "./..."}, exitFindings},
		{"alone, with -fix", []string{binary, "-checks=refused", "-fix", "-diff", "./..."}, exitFindings},
		{"go vet", []string{"go", "vet", "-vettool=" + binary, "-checks=refused", "-fix", "-diff", "./..."}, 1},
		{"go fix", []string{"go", "fix", "-fixtool=" + binary, "-checks=refused", "-diff", "./..."}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := tree(t, both)
			before := contents(t, dir, "both.go")
			r := runIn(t, dir, test.args[0], test.args[1:]...).want(t, test.code)
			if !strings.Contains(r.stdout, "\n-\tw.Header().Set(\"Access-Control-Allow-Credentials\", \"true\")\n") || strings.Contains(r.stdout, "gen.go") {
				t.Errorf("printed\n%s", r.stdout)
			}
			if contents(t, dir, "both.go") != before {
				t.Error("the file was changed")
			}
		})
	}
}

// Dependencies are not changed, even when they are named.
func TestFixOwnCodeOnly(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26

require example.org/dep v1.0.0
-- a.go --
package a

import _ "example.org/dep"
-- vendor/modules.txt --
# example.org/dep v1.0.0
## explicit; go 1.26
example.org/dep
-- vendor/example.org/dep/dep.go --
package dep

import "net/http"

func Both(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`)
	const dep = "vendor/example.org/dep/dep.go"
	before := contents(t, dir, dep)
	r := runIn(t, dir, binary, "-checks=refused", "-fix", "example.org/dep").want(t, exitFindings)
	wantLines(t, r.stdout, dep+":7 refused")
	if contents(t, dir, dep) != before {
		t.Error("a dependency was changed")
	}
}
