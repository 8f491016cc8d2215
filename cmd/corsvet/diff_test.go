package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnified(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, before, after, want string }{
		{"nothing", "a\n", "a\n", ""},
		{"one line", "a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
		{"insertion", "a\n", "a\nb\n", "@@ -1 +1,2 @@\n a\n+b\n"},
		{"into nothing", "", "a\n", "@@ -0,0 +1 @@\n+a\n"},
		{"to nothing", "a\n", "", "@@ -1 +0,0 @@\n-a\n"},
		{"no newline", "a", "b\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"},
		{
			"two hunks", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "one\n2\n3\n4\n5\n6\n7\n8\n9\nten\n",
			"@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+ten\n",
		},
		{
			"changes nearby are one hunk", "1\n2\n3\n4\n5\n6\n7\n", "one\n2\n3\n4\n5\n6\nseven\n",
			"@@ -1,7 +1,7 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n-7\n+seven\n",
		},
	} {
		want := test.want
		if want != "" {
			want = "--- a/f.go\n+++ b/f.go\n" + want
		}
		if got := unified("f.go", test.before, test.after); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, want)
		}
	}
}

// What is printed is what patch makes of it.
func TestUnifiedApplies(t *testing.T) {
	t.Parallel()
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("no git")
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 30 {
		var before, after strings.Builder
		for range rnd.IntN(40) {
			line := string(rune('a'+rnd.IntN(4))) + "\n"
			if rnd.IntN(8) > 0 {
				before.WriteString(line)
			}
			if rnd.IntN(8) > 0 {
				after.WriteString(line)
			}
		}
		dir := t.TempDir()
		file := filepath.Join(dir, "f.go")
		if err := os.WriteFile(file, []byte(before.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		diff := unified("f.go", before.String(), after.String())
		if diff == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, "d"), []byte(diff), 0o666); err != nil {
			t.Fatal(err)
		}
		runIn(t, dir, git, "apply", "d").want(t, 0)
		got, err := os.ReadFile(file)
		if err != nil {
			got = nil // a diff to nothing may remove the file
		}
		if string(got) != after.String() {
			t.Errorf("before:\n%s\ndiff:\n%s\ngot:\n%s\nwant:\n%s", before.String(), diff, got, after.String())
		}
	}
}
