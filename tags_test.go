package corsvet

import (
	"go/build/constraint"
	"testing"
)

// TestSwitchedBy tells a program's own tags from those of platforms.
func TestSwitchedBy(t *testing.T) {
	for text, want := range map[string]string{
		"dev":                     "dev",
		"!dev":                    "",
		"dev && linux":            "dev",
		"dev && !windows":         "dev",
		"(linux || darwin) && ui": "ui",
		"dev || linux":            "",
		"dev || debug":            "dev",
		"dev && !release":         "dev",
		"linux":                   "",
		"!linux && go1.22":        "",
		"cgo || race":             "",
		"dev && !dev":             "",
	} {
		x, err := constraint.Parse("//go:build " + text)
		if err != nil {
			t.Fatal(err)
		}
		if got := switchedBy(x); got != want {
			t.Errorf("%s is switched by %q, want %q", text, got, want)
		}
	}
}
