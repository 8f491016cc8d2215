//go:build !race

package main

import (
	"path/filepath"
	"slices"
	"testing"
)

// Both ways in find the same in the test data of the analyzer, most of which
// is about packages that use one another.
func TestSameFindingsInTestdata(t *testing.T) {
	t.Parallel()
	data, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(data, "src")
	env := []string{"GO111MODULE=off", "GOPATH=" + data}
	patterns := []string{"./forms/...", "./flows/...", "./fw/...", "./ws/..."}
	alone, _ := asAlone(t, dir, env, patterns...)
	vet := asVet(t, dir, runEnv(t, dir, env, "go", append([]string{"vet", "-vettool=" + binary, "-json"}, patterns...)...).want(t, 0).stdout)
	if !slices.Equal(vet, alone) {
		t.Errorf("only go vet: %q\nonly alone: %q", without(vet, alone), without(alone, vet))
	}
	if len(alone) < 100 {
		t.Errorf("only %d findings", len(alone))
	}
}

// without are the elements of a that b has not.
func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(x string) bool { return slices.Contains(b, x) })
}
