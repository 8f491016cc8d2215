package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// BenchmarkUnit runs the command as go vet does for every package of a build,
// on one that imports nothing: the price of a start.
// go test -run '^$' -bench Unit ./cmd/corsvet
func BenchmarkUnit(b *testing.B) {
	dir := b.TempDir()
	file := filepath.Join(dir, "a.go")
	if err := os.WriteFile(file, []byte("package a\n\nfunc F() int { return 1 }\n"), 0o666); err != nil {
		b.Fatal(err)
	}
	data, err := json.Marshal(map[string]any{
		"ID": "example.org/a", "Compiler": "gc", "Dir": dir, "ImportPath": "example.org/a", "GoVersion": "go1.26",
		"GoFiles": []string{file}, "ModulePath": "example.org/a", "ModuleVersion": "v1.0.0",
		"VetxOnly": true, "VetxOutput": filepath.Join(dir, "vet.out"),
	})
	if err != nil {
		b.Fatal(err)
	}
	cfg := filepath.Join(dir, "vet.cfg")
	if err := os.WriteFile(cfg, data, 0o666); err != nil {
		b.Fatal(err)
	}
	var cpu time.Duration
	for b.Loop() {
		cmd := exec.Command(binary, cfg)
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
		cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	b.ReportMetric(float64(cpu.Microseconds())/float64(b.N), "cpu-µs/op")
}
