package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// calls uses a wrapper and a predicate of another module. A comment says which
// check finds something in a line, perhaps only if the other module is not, or
// is, one of the program's own.
const calls = `
import (
	"net/http"

	"example.org/shared/policy"
	"example.org/shared/wrap"
)

// Open passes on the origin that asks.
func Open(w http.ResponseWriter, r *http.Request) {
	wrap.Enable(w, r.Header.Get("Origin")) // bad credentials
}

// Closed passes on one site.
func Closed(w http.ResponseWriter, r *http.Request) { wrap.Enable(w, "https://app.example.com") }

// Given passes on what it is given.
func Given(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { wrap.Enable(w, origin) }
}

// Star makes a middleware for everyone.
func Star(h http.Handler) http.Handler {
	return wrap.New([]string{"*"}, true)(h) // bad credentials
}

// Site makes a middleware for one site.
func Site(h http.Handler) http.Handler { return wrap.New([]string{"https://app.example.com"}, true)(h) }

// Sites makes a middleware for those that it is given.
func Sites(h http.Handler, list []string) http.Handler { return wrap.New(list, true)(h) }

// Null makes options with a sandbox among them.
func Null(h http.Handler) http.Handler {
	o := wrap.NewOptions("https://app.example.com", "null") // bad nullorigin
	o.Credentials = true
	return o.Wrap(h)
}

// Real makes options with a site.
func Real(h http.Handler) http.Handler {
	o := wrap.NewOptions("https://app.example.com")
	o.Credentials = true
	return o.Wrap(h)
}

// Some completes the options that it is given.
func Some(o *wrap.Options, h http.Handler) http.Handler {
	o.Credentials = true
	return o.Wrap(h)
}

// Weak asks a predicate that forgot the dot.
func Weak(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); policy.Allowed(o) { // bad weakorigin
		wrap.Enable(w, o)
	}
}

// Strict asks the right one.
func Strict(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); policy.Strict(o) {
		wrap.Enable(w, o)
	}
}

// Asked asks the one that it is given.
func Asked(allowed func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); allowed(o) {
			wrap.Enable(w, o)
		}
	}
}

// Inside uses what is open whoever calls it: nobody else says so here.
func Inside(h http.Handler) http.Handler { return wrap.Everyone(h) } // bad credentials: foreign
`

// shared is the other module.
const shared = `
-- DIR/go.mod --
module example.org/shared

go 1.26
-- DIR/policy/policy.go --
package policy

import "strings"

func Allowed(origin string) bool { return strings.HasSuffix(origin, "example.com") }

func Strict(origin string) bool { return strings.HasSuffix(origin, ".example.com") }
-- DIR/wrap/wrap.go --
package wrap

import (
	"net/http"
	"slices"
)

func Enable(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

func New(origins []string, credentials bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			o := r.Header.Get("Origin")
			if slices.Contains(origins, "*") || slices.Contains(origins, o) {
				w.Header().Set("Access-Control-Allow-Origin", o)
				if credentials {
					w.Header().Set("Access-Control-Allow-Credentials", "true")
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

type Options struct {
	Origins     []string
	Credentials bool
}

func NewOptions(origins ...string) *Options { return &Options{Origins: origins} }

func (o *Options) Wrap(next http.Handler) http.Handler { return New(o.Origins, o.Credentials)(next) }

func Everyone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Enable(w, r.Header.Get("Origin")) // bad credentials: own
		next.ServeHTTP(w, r)
	})
}
`

// user is the module that uses it: in its program, in a test of the package and
// in one from outside.
const user = `
-- go.mod --
module MODULE

go 1.26

require example.org/shared v1.0.0
-- a.go --
package a
` + calls + `
-- in/in.go --
package in
-- in/in_test.go --
package in
` + calls + `
-- out/out.go --
package out
-- out/out_test.go --
package out_test
` + calls

// marked are the findings that comments in the files below a directory expect,
// for the other module as said.
func marked(t *testing.T, dir, other string, tests bool) []string {
	t.Helper()
	bad := regexp.MustCompile(`// bad (\w+)(: \w+)?$`)
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		for i, line := range strings.Split(string(text), "\n") {
			if m := bad.FindStringSubmatch(line); m != nil && (m[2] == "" || m[2] == ": "+other) && (tests || !strings.HasSuffix(name, "_test.go")) {
				out = append(out, fmt.Sprintf("%s:%d %s", filepath.ToSlash(name), i+1, m[1]))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

// found are the findings in packages, which both ways in must agree on.
func found(t *testing.T, dir string, patterns ...string) []string {
	t.Helper()
	var alone, places []string
	for _, f := range report(t, runIn(t, dir, binary, append([]string{"-format=json"}, patterns...)...).stdout).Findings {
		alone = append(alone, fmt.Sprintf("%s:%d:%d: %s %s", f.File, f.Line, f.Column, f.Check, f.Message))
		places = append(places, fmt.Sprintf("%s:%d %s", f.File, f.Line, f.Check))
	}
	slices.Sort(alone)
	if vet := asVet(t, dir, runIn(t, dir, "go", append([]string{"vet", "-vettool=" + binary, "-json"}, patterns...)...).want(t, 0).stdout); !slices.Equal(vet, alone) {
		t.Errorf("go vet:\n%s\nalone:\n%s", strings.Join(vet, "\n"), strings.Join(alone, "\n"))
	}
	slices.Sort(places)
	return places
}

// A wrapper is followed wherever its module comes from, and from wherever it is
// used.
func TestWrappers(t *testing.T) {
	t.Parallel()
	in := func(dir string) string { return strings.ReplaceAll(shared, "DIR", dir) }
	const vendored = `
-- vendor/modules.txt --
# example.org/shared v1.0.0%s
## explicit; go 1.26
example.org/shared/policy
example.org/shared/wrap
%s`
	replaced := func(to string) string {
		return strings.Replace(user, "shared v1.0.0\n", "shared v1.0.0\n\nreplace example.org/shared => "+to+"\n", 1)
	}
	for name, archive := range map[string]string{
		"vendor":          user + fmt.Sprintf(vendored, "", ""),
		"replace":         replaced("./shared") + in("shared"),
		"replace outside": strings.ReplaceAll(replaced("../shared"), "\n-- ", "\n-- app/") + in("shared"),
		"replace, vendor": replaced("./shared") + in("shared") + fmt.Sprintf(vendored, " => ./shared", "# example.org/shared => ./shared\n"),
		"workspace":       "-- go.work --\ngo 1.26\n\nuse (\n\t.\n\t./shared\n)\n" + user + in("shared"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if strings.Contains(archive, "-- vendor/modules.txt") {
				archive += strings.Replace(in("vendor/example.org/shared"), "-- vendor/example.org/shared/go.mod --\nmodule example.org/shared\n\ngo 1.26\n", "", 1)
			}
			dir := tree(t, archive)
			if strings.Contains(archive, "\n-- app/") {
				dir = filepath.Join(dir, "app")
			}
			other, patterns := "foreign", []string{"./..."}
			if name == "workspace" {
				other, patterns = "own", []string{"./...", "./shared/..."}
			}
			got, want := found(t, dir, patterns...), marked(t, dir, other, true)
			if len(want) < 13 || !slices.Equal(got, want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
			var plain []string
			for _, f := range report(t, runIn(t, dir, binary, append([]string{"-format=json", "-test=false"}, patterns...)...).stdout).Findings {
				plain = append(plain, fmt.Sprintf("%s:%d %s", f.File, f.Line, f.Check))
			}
			slices.Sort(plain)
			if want := marked(t, dir, other, false); !slices.Equal(plain, want) {
				t.Errorf("without tests: got %q, want %q", plain, want)
			}
		})
	}
}

// built has a policy that differs from build to build, open, closed and unknown.
const built = `
-- go.mod --
module MODULE

go 1.26
-- serve.go --
package a

import "net/http"

func serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin(r))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var _ = http.HandlerFunc(serve)
-- live.go --
//go:build !dev && !test

package a

import "net/http"

func origin(*http.Request) string { return "https://app.example.com" }
-- dev.go --
//go:build dev

package a

import "net/http"

func origin(r *http.Request) string { return r.Header.Get("Origin") }
-- test.go --
//go:build test

package a

import (
	"net/http"
	"os"
)

func origin(*http.Request) string {
	text, err := os.ReadFile("site")
	if err != nil {
		return ""
	}
	return string(text)
}
-- switch_dev.go --
//go:build dev

package a

const loose = true
-- switch.go --
//go:build !dev

package a

const loose = false
-- loose.go --
package a

import "net/http"

func Loose(w http.ResponseWriter, r *http.Request) {
	if loose {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
`

// Each build is judged as it is; what a tag adds to it is named where it stands.
func TestBuilds(t *testing.T) {
	t.Parallel()
	dir := tree(t, built)
	for _, test := range []struct {
		tags string
		want []string
	}{
		{"", nil},
		{"test", nil},
		{"dev", []string{"loose.go:7 wildcard", "serve.go:6 credentials"}},
	} {
		wantLines(t, runIn(t, dir, binary, "-tags="+test.tags, "./...").stdout, test.want...)
		if out := runIn(t, dir, binary, "-tags="+test.tags, "-checks=credentials", "./...").stdout; out != "" && !strings.HasSuffix(out, " (when built with tag dev)\n") {
			t.Errorf("the tag is not named: %s", out)
		}
		code := min(len(test.want), 1)
		wantVetted(t, runIn(t, dir, "go", "vet", "-vettool="+binary, "-tags="+test.tags, "./..."), code, test.want...)
	}
}

// What was generated is reported like the rest, and never changed.
func TestGenerated(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26
-- bad.gen.go --
// Code generated by make. DO NOT EDIT.

package a

import "net/http"

func Bad(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
-- good.gen.go --
// Code generated by make. DO NOT EDIT.

package a

import "net/http"

func Good(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
-- unknown.gen.go --
// Code generated by make. DO NOT EDIT.

package a

import "net/http"

func Unknown(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
`)
	before := contents(t, dir, "bad.gen.go")
	want := "bad.gen.go:9 refused"
	if got := found(t, dir, "./..."); !slices.Equal(got, []string{want}) {
		t.Errorf("found %q", got)
	}
	wantLines(t, runIn(t, dir, binary, "-fix", "./...").want(t, exitFindings).stdout, want)
	if contents(t, dir, "bad.gen.go") != before {
		t.Error("a generated file was changed")
	}
}
