package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Two runs print the same bytes, and so does one that sees the files of each
// package in another order.
func TestDeterminism(t *testing.T) {
	t.Parallel()
	dir := tree(t, many())
	first := runIn(t, dir, binary, "-format=json", "./...").want(t, exitFindings).stdout
	for range 3 {
		if again := runIn(t, dir, binary, "-format=json", "./...").stdout; again != first {
			t.Fatalf("two runs differ:\n%s\n%s", first, again)
		}
	}
	if n := len(report(t, first).Findings); n < 12 {
		t.Errorf("only %d findings", n)
	}

	var out bytes.Buffer
	c := &command{format: "json", tests: true, dir: dir, patterns: []string{"./..."}, stdout: &out}
	prog, err := c.list(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range prog.all {
		slices.Reverse(p.CompiledGoFiles)
	}
	found, failed := c.check(prog)
	if len(failed) > 0 {
		t.Fatal(failed)
	}
	if err := c.print(found); err != nil {
		t.Fatal(err)
	}
	if out.String() != first {
		t.Errorf("the order of files matters:\n%s\n%s", first, out.String())
	}
}

// many is mixed with more files: handlers that share state and helpers.
func many() string {
	var b strings.Builder
	b.WriteString(mixed)
	b.WriteString(`
-- shared/a_state.go --
package shared

var allowed = map[string]bool{"https://app.example.com": true, "null": true, "http://shop.example.com": true}
-- shared/z_helper.go --
package shared

import (
	"net/http"
	"strings"
)

func answer(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

func ours(origin string) bool { return strings.HasPrefix(origin, "https://app.example.com") }
`)
	for i := range 6 {
		fmt.Fprintf(&b, `-- shared/handler%d.go --
package shared

import "net/http"

func Listed%[1]d(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); allowed[o] {
		answer(w, o)
	}
}

func Prefix%[1]d(w http.ResponseWriter, r *http.Request) {
	if o := r.Header.Get("Origin"); ours(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
	}
}

func Star%[1]d(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
`, i)
	}
	return b.String()
}
