package main

import (
	"slices"
	"strings"
	"testing"
)

// Errors with the same cause are one line, whatever they are consequences of,
// and findings are printed beside them.
func TestCauses(t *testing.T) {
	t.Parallel()
	dir := tree(t, `
-- go.mod --
module MODULE

go 1.26

require example.org/dep v1.0.0
-- vendor/modules.txt --
# example.org/dep v1.0.0
## explicit; go 1.26
example.org/dep/keys
-- vendor/example.org/dep/keys/keys.go --
package keys

var Names = map[string]int{"a": 1, "a": 2, "a": 3, "a": 4, "a": 5}
-- a/a.go --
package a

import (
	"context"
	"net/http"

	"example.org/missing"
)

func A(ctx context.Context, w http.ResponseWriter) { missing.Do(ctx, w) }
-- b/b.go --
package b

import (
	"net/http"

	"example.org/missing"
)

func B(w http.ResponseWriter) { missing.Do(nil, w) }
-- c/c.go --
package c

import "example.org/missing"

var C = missing.C
-- keyed/keyed.go --
package keyed

import "example.org/dep/keys"

var N = keys.Names
-- open/open.go --
package open

import "net/http"
`+open)
	r := runIn(t, dir, binary, "./...").want(t, exitFailed)
	wantLines(t, r.stdout, "open/open.go:6 wildcard")
	lines := strings.Split(strings.TrimSpace(r.stderr), "\n")
	if len(lines) != 4 {
		t.Errorf("want a line for the module, two for the dependency and the last, got\n%s", r.stderr)
	}
	for _, want := range []string{"a/a.go:7:2: ", "keys.go:3:", "example.org/dep/keys: 3 more errors", `3 of 5 packages not analysed because of these errors: "go build"`} {
		if !slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, want) }) {
			t.Errorf("no line with %q in\n%s", want, r.stderr)
		}
	}
}
