package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/library"
)

// wrappers is a package of n functions: wrappers that set the headers, handlers
// that call them, and as many that have nothing to do with either.
func wrappers(n int) string {
	var b strings.Builder
	b.WriteString("package wrappers\n\nimport \"net/http\"\n")
	for i := range n / 4 {
		fmt.Fprintf(&b, `
func allow%[1]d(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
}

func Serve%[1]d(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app%[1]d.example.com" {
		allow%[1]d(w, origin)
	}
	w.WriteHeader(sum%[1]d(200, 4))
}

func sum%[1]d(a, b int) int { return a + half%[1]d(b) }

func half%[1]d(a int) int {
	for a > 100 {
		a -= 2
	}
	return a / 2
}
`, i)
	}
	return b.String()
}

// BenchmarkWrappers analyses packages full of wrappers: the time for each
// function stays the same up to the bound on handlers.
func BenchmarkWrappers(b *testing.B) {
	for _, n := range []int{200, 400, 800, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			dir := b.TempDir()
			for name, text := range map[string]string{"go.mod": "module wrappers\n\ngo 1.25\n", "wrappers.go": wrappers(n)} {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
					b.Fatal(err)
				}
			}
			cfg := &packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=")}
			pkgs, err := packages.Load(cfg, ".")
			if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
				b.Fatal(err, pkgs)
			}
			p := pkgs[0]
			in := Input{Fset: p.Fset, Pkg: p.Types, Files: p.Syntax, Info: p.TypesInfo, Index: library.Default(), Main: true}
			b.ReportAllocs()
			for b.Loop() {
				if got := len(Run(in, false).Policies); got < n/4 && got < maxHandlers {
					b.Fatalf("%d policies", got)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/function")
		})
	}
}
