package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// shop has a finding in each of two packages, and none in a third.
const shop = `
-- go.mod --
module MODULE

go 1.26
-- api/api.go --
package api

import "net/http"
` + open + `
-- api/api_test.go --
package api

import "testing"

func TestOpen(t *testing.T) { Open(nil, nil) }
-- api/deep/deep.go --
package deep

import "net/http"
` + open + `
-- safe/safe.go --
package safe

import (
	"net/http"

	_ "MODULE/api"
)
` + closed

func TestText(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop)
	r := runIn(t, dir, binary, "./...").want(t, exitFindings)
	// Sorted, relative, and once although api is also compiled with its tests.
	wantLines(t, r.stdout, "api/api.go:6 wildcard", "api/deep/deep.go:6 wildcard")
	if r.stderr != "" {
		t.Errorf("stderr: %s", r.stderr)
	}

	r = runIn(t, dir, binary, "./safe").want(t, exitClean)
	if r.stdout+r.stderr != "" {
		t.Errorf("a clean package prints %q", r.stdout+r.stderr)
	}
	wantLines(t, runIn(t, filepath.Join(dir, "api"), binary, "./...").stdout, "api.go:6 wildcard", "deep/deep.go:6 wildcard")
	wantLines(t, runIn(t, filepath.Join(dir, "safe"), binary, "../api").stdout, "../api/api.go:6 wildcard")
	wantLines(t, runIn(t, os.TempDir(), binary, "-C", filepath.Join(dir, "api"), "./...").stdout, "api.go:6 wildcard", "deep/deep.go:6 wildcard")
}

func TestOptions(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop)
	for _, args := range [][]string{
		{"-disable=wildcard"}, {"-checks=credentials"}, {"-checks=wildcard", "-disable=wildcard"}, {"-severity=high"},
	} {
		runIn(t, dir, binary, append(args, "./...")...).want(t, exitClean)
	}
	runIn(t, dir, binary, "-checks=wildcard", "-severity=low", "-origins=https://a.example.com,http://localhost:3000", "./...").want(t, exitFindings)
}

func TestJSON(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop)
	r := runIn(t, dir, binary, "-format=json", "./...").want(t, exitFindings)
	rep := report(t, r.stdout)
	if rep.Version != 1 || len(rep.Findings) != 2 {
		t.Fatalf("version %d, %d findings:\n%s", rep.Version, len(rep.Findings), r.stdout)
	}
	f := rep.Findings[0]
	if f.Check != "wildcard" || f.Severity != "low" || f.File != "api/api.go" || f.Line != 6 || f.EndLine < f.Line || f.Column == 0 ||
		!strings.HasPrefix(f.Message, "wildcard: ") || f.Witness == nil || f.Witness.Origin == "" || f.Witness.Credentials ||
		!strings.HasPrefix(f.URL, "https://") || f.Fixes == nil {
		t.Errorf("%+v", f)
	}
	r = runIn(t, dir, binary, "-format=json", "./safe").want(t, exitClean)
	if rep := report(t, r.stdout); rep.Version != 1 || rep.Findings == nil {
		t.Errorf("a clean report is %s", r.stdout)
	}
}

func TestTestFiles(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26
-- a.go --
package a
-- a_test.go --
package a

import "net/http"
`+open+`
-- x_test.go --
package a_test

import "net/http"
`+open)
	r := runIn(t, dir, binary, ".").want(t, exitFindings)
	wantLines(t, r.stdout, "a_test.go:6 wildcard", "x_test.go:6 wildcard")
	runIn(t, dir, binary, "-test=false", ".").want(t, exitClean)
}

// A mistake in the command line is one line that says what to change.
func TestUsage(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop+`
-- none/README --
-- tagged/tagged.go --
//go:build never

package tagged
`)
	outside := t.TempDir()
	for _, test := range []struct {
		name, dir string
		args      []string
		want      string
	}{
		{"no packages", dir, nil, "corsvet ./..."},
		{"only flags", dir, []string{"-format=json"}, "corsvet ./..."},
		{"unknown flag", dir, []string{"-nosuch", "./..."}, "unknown flag -nosuch"},
		{"vet's flag", dir, []string{"-json", "./..."}, "-format=json"},
		{"flag after packages", dir, []string{"./...", "-fix"}, "flags go before"},
		{"bad boolean", dir, []string{"-test=maybe", "./..."}, "maybe"},
		{"missing value", dir, []string{"-checks"}, "-checks"},
		{"unknown check", dir, []string{"-checks=wildcrad", "./..."}, `unknown check "wildcrad": the checks are`},
		{"unknown check to disable", dir, []string{"-disable=wildcrad", "./..."}, `unknown check "wildcrad"`},
		{"unknown severity", dir, []string{"-severity=grave", "./..."}, "high, medium, low or info"},
		{"unknown format", dir, []string{"-format=xml", "./..."}, "text or json"},
		{"JSON of fixes", dir, []string{"-format=json", "-fix", "./..."}, "leave one out"},
		{"origin without scheme", dir, []string{"-origins=app.example.com", "./..."}, "app.example.com"},
		{"origin with slash", dir, []string{"-origins=https://a.example,https://b.example/", "./..."}, "write https://b.example"},
		{"any origin", dir, []string{"-origins=*", "./..."}, `"*"`},
		{"null origin", dir, []string{"-origins=null", "./..."}, "sandboxed"},
		{"missing directory", dir, []string{"./nosuch"}, "./nosuch: "},
		{"missing tree", dir, []string{"./nosuch/..."}, "./nosuch/..."},
		{"missing package", dir, []string{"example.org/nosuch"}, "example.org/nosuch: "},
		{"missing std package", dir, []string{"net/htpp"}, "net/htpp"},
		{"missing beside a good one", dir, []string{"./safe", "./nosuch"}, "./nosuch: "},
		{"no Go files", dir, []string{"./none"}, "no Go files"},
		{"no Go files below", dir, []string{"./none/..."}, "./none/... matches no packages"},
		{"none below beside a good one", dir, []string{"./safe", "./none/..."}, "./none/... matches no packages"},
		{"all files excluded", dir, []string{"./tagged"}, "-tags"},
		{"missing -C", dir, []string{"-C=nosuch", "./..."}, "-C nosuch"},
		{"no module", outside, []string{"./..."}, "go.mod"},
		{"query", dir, []string{"nosuch=x"}, "nosuch"},
		{"explain unknown", dir, []string{"explain", "wildcrad"}, `unknown check "wildcrad"`},
		{"explain two", dir, []string{"explain", "wildcard", "refused"}, "one check"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := runIn(t, test.dir, binary, test.args...).want(t, exitUsage)
			if r.stdout != "" || strings.Count(r.stderr, "\n") != 1 || !strings.HasPrefix(r.stderr, "corsvet: ") || !strings.Contains(r.stderr, test.want) {
				t.Errorf("want one line with %q, got stdout %q, stderr %q", test.want, r.stdout, r.stderr)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, test := range []struct{ args, want string }{
		{"-help", "-origins"},
		{"help", "exit codes"},
		{"-version", "corsvet "},
		{"explain", "wildcard"},
		{"explain wildcard", "#"},
		{"-explain=wildcard", "#"},
	} {
		r := runIn(t, dir, binary, strings.Fields(test.args)...).want(t, exitClean)
		if !strings.Contains(r.stdout, test.want) || r.stderr != "" {
			t.Errorf("corsvet %s: stdout %q, stderr %q", test.args, r.stdout, r.stderr)
		}
	}
}

// Errors have a line each, without repetitions, and do not keep corsvet from
// the other packages.
func TestTypeErrors(t *testing.T) {
	t.Parallel()
	dir := tree(t, shop+`
-- broken/broken.go --
package broken

import "net/http"
`+open+`
func f() int { return "a" + undefined }

var x int = "b"
-- user/user.go --
package user

import _ "MODULE/broken"
-- syntax/syntax.go --
package syntax

func f( {
-- lost/lost.go --
package lost

import _ "example.org/nosuch"
-- testbroken/a.go --
package testbroken

import "net/http"
`+open+`
-- testbroken/a_test.go --
package testbroken

var x int = "c"
`)
	r := runIn(t, dir, binary, "./...").want(t, exitFailed)
	// testbroken is fine without its test file.
	wantLines(t, r.stdout, "api/api.go:6 wildcard", "api/deep/deep.go:6 wildcard", "testbroken/a.go:6 wildcard")
	var where []string
	for _, l := range strings.Split(strings.TrimSpace(r.stderr), "\n") {
		place, ok := strings.CutPrefix(l, "corsvet: ")
		if !ok {
			t.Errorf("not corsvet's line: %q", l)
		}
		file, rest, _ := strings.Cut(place, ":")
		line, _, _ := strings.Cut(rest, ":")
		where = append(where, file+":"+line)
	}
	for _, want := range []string{"broken/broken.go:9", "broken/broken.go:11", "syntax/syntax.go:3", "lost/lost.go:3", "testbroken/a_test.go:3"} {
		if !slices.Contains(where, want) {
			t.Errorf("no error at %s in\n%s", want, r.stderr)
		}
	}
	seen := map[string]bool{}
	for _, l := range strings.Split(r.stderr, "\n") {
		if seen[l] && l != "" {
			t.Errorf("twice: %s", l)
		}
		seen[l] = true
	}
	if strings.Contains(r.stderr, "user/") || strings.Contains(r.stderr, "could not import") {
		t.Errorf("a consequence is reported as an error:\n%s", r.stderr)
	}

	// With nothing else to analyse, too, and as JSON.
	r = runIn(t, dir, binary, "-format=json", "./broken").want(t, exitFailed)
	if rep := report(t, r.stdout); len(rep.Findings) != 0 {
		t.Errorf("findings: %s", r.stdout)
	}
}

func TestBrokenModule(t *testing.T) {
	t.Parallel()
	for name, mod := range map[string]string{
		"syntax":  "module MODULE\n\ngo 1.26\n\nrequire (\n",
		"too new": "module MODULE\n\ngo 1.999\n",
	} {
		dir := tree(t, "-- go.mod --\n"+mod+"-- a.go --\npackage a\n")
		r := runIn(t, dir, binary, "./...").want(t, exitFailed)
		if strings.Count(r.stderr, "\n") != 1 || !strings.Contains(r.stderr, "go.mod") {
			t.Errorf("%s: want one line about go.mod, got %q", name, r.stderr)
		}
	}
}

func TestBuildTags(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26
-- a.go --
package a
-- tagged.go --
//go:build public

package a

import "net/http"
`+open+`
-- a_plan9.go --
package a

import "net/http"
`+strings.ReplaceAll(open, "Open", "Plan9"))
	runIn(t, dir, binary, "./...").want(t, exitClean)
	wantLines(t, runIn(t, dir, binary, "-tags=public", "./...").stdout, "tagged.go:8 wildcard")
	if out := runIn(t, dir, binary, "-tags=public", "./...").stdout; !strings.HasSuffix(out, " (when built with tag public)\n") {
		t.Errorf("the tag is not named: %s", out)
	}
	wantLines(t, runEnv(t, dir, []string{"GOFLAGS=-tags=public"}, binary, "./...").stdout, "tagged.go:8 wildcard")
	wantLines(t, runEnv(t, dir, []string{"GOOS=plan9", "GOARCH=amd64", "CGO_ENABLED=0"}, binary, "./...").stdout, "a_plan9.go:6 wildcard")
}

func TestWorkspace(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.work --
go 1.26

use (
	./app
	./lib
)
-- app/go.mod --
module MODULE/app

go 1.26

require MODULE/lib v0.0.0
-- app/app.go --
package app

import (
	"net/http"

	_ "MODULE/lib"
)
`+open+`
-- lib/go.mod --
module MODULE/lib

go 1.26
-- lib/lib.go --
package lib

import "net/http"
`+open)
	wantLines(t, runIn(t, dir, binary, "work").want(t, exitFindings).stdout, "app/app.go:10 wildcard", "lib/lib.go:6 wildcard")
	wantLines(t, runIn(t, dir, binary, "./app/...").stdout, "app/app.go:10 wildcard")
	r := runIn(t, dir, binary, "./...").want(t, exitUsage)
	if !strings.Contains(r.stderr, `"work"`) {
		t.Errorf("no advice in %q", r.stderr)
	}
}

func TestVendor(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26

require example.org/dep v1.0.0
-- a.go --
package a

import (
	"net/http"

	_ "example.org/dep"
)
`+open+`
-- vendor/modules.txt --
# example.org/dep v1.0.0
## explicit; go 1.26
example.org/dep
-- vendor/example.org/dep/dep.go --
package dep

import "net/http"
`+open)
	// Vendored code is not analysed unless it is named.
	wantLines(t, runIn(t, dir, binary, "./...").want(t, exitFindings).stdout, "a.go:10 wildcard")
	wantLines(t, runIn(t, dir, binary, "example.org/dep").want(t, exitFindings).stdout, "vendor/example.org/dep/dep.go:6 wildcard")
}

// Findings are shown where the user's source is: line directives and cgo.
func TestPositions(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26
-- line/line.go --
package line

import "net/http"

//line handlers.tmpl:42
func Open(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
-- gen/gen.go --
// Code generated by a test. DO NOT EDIT.

package gen

import "net/http"
`+open)
	wantLines(t, runIn(t, dir, binary, "./...").want(t, exitFindings).stdout, "gen/gen.go:8 wildcard", "line/handlers.tmpl:43 wildcard")
}

func TestCgo(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("no C compiler")
	}
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26
-- cgo.go --
package cgo

// int one(void) { return 1; }
import "C"

import "net/http"

var One = C.one()
`+open)
	env := []string{"CGO_ENABLED=1"}
	wantLines(t, runEnv(t, dir, env, binary, "./...").want(t, exitFindings).stdout, "cgo.go:11 wildcard")
	for _, f := range report(t, runEnv(t, dir, env, binary, "-format=json", "./...").stdout).Findings {
		if f.File != "cgo.go" || len(f.Fixes) > 0 {
			t.Errorf("edits of what cgo made: %+v", f)
		}
	}
}
