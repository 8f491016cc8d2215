package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/parser"
	"go/token"
	"io"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/corsvet/corsvet"
)

// isVet reports whether the go command calls: to learn the tool's identity, to
// learn its flags, or to have one package analysed.
func isVet(args []string) bool {
	return slices.ContainsFunc(args, func(a string) bool {
		return a == "-V=full" || a == "-flags" || strings.HasSuffix(a, ".cfg")
	})
}

// vet answers the go command and does not return. The protocol is x/tools';
// singlechecker speaks it with flags that have no prefix, so that it is
// go vet -checks=..., not -corsvet.checks=....
func vet() {
	if slices.Contains(os.Args[1:], "-flags") {
		printFlags()
		os.Exit(0)
	}
	collectLate()
	if last := len(os.Args) - 1; strings.HasSuffix(os.Args[last], ".cfg") {
		os.Args[last] = prepare(os.Args[last], os.Args[1:last])
	}
	singlechecker.Main(corsvet.Analyzer)
}

// printFlags lists the flags that go vet and go fix shall accept, in their own
// JSON. singlechecker's list has several more that do nothing there.
func printFlags() {
	type vetFlag struct {
		Name  string
		Bool  bool
		Usage string
	}
	list := []vetFlag{
		{"c", false, "display offending line with this many lines of context"},
		{"diff", true, "with -fix, print a unified diff instead of changing files"},
		{"json", true, "emit JSON output"},
	}
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	new(corsvet.Options).RegisterFlags(fs)
	fs.VisitAll(func(f *flag.Flag) {
		_, text := flag.UnquoteUsage(f)
		list = append(list, vetFlag{f.Name, false, text})
	})
	data, err := json.MarshalIndent(list, "", "\t")
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(append(data, '\n'))
}

// prepare looks at the config of one package before singlechecker does, and
// returns the name of the one to use. It ends the process for options without
// meaning: as the analyzer's error they would reach the user once, but be
// forgotten by the cached run that follows.
func prepare(name string, args []string) string {
	data, err := os.ReadFile(name)
	if err != nil {
		return name // singlechecker reports it
	}
	var cfg vetConfig
	if json.Unmarshal(data, &cfg) != nil {
		return name
	}
	opts, output := vetArgs(args)
	if cfg.poisons() && output {
		name, cfg.VetxOnly = promote(name, data), false
	}
	if err := opts.Validate(); err != nil && !cfg.VetxOnly {
		fmt.Fprintf(os.Stderr, "corsvet: %v\n", err)
		os.Exit(exitFailed)
	}
	return name
}

// vetArgs reads the flags that the go command passes: the options, and whether
// the run prints something, as opposed to changing files.
func vetArgs(args []string) (opts corsvet.Options, output bool) {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	opts.RegisterFlags(fs)
	asJSON, fix, diff := fs.Bool("json", false, ""), fs.Bool("fix", false, ""), fs.Bool("diff", false, "")
	fs.Int("c", -1, "")
	if fs.Parse(args) != nil {
		return opts, false // singlechecker reports it
	}
	return opts, *asJSON || *fix && *diff
}

// promote works around a defect of Go 1.26's vet. Its cache key for what a tool
// printed about a package does not hold whether the tool ran for the findings
// or, on a dependency, only for facts (cmd/go/internal/work/exec.go: vet; it is
// VetxOnly in the config). So go vet ./x keeps "no findings" for each package
// that x imports, and go vet ./... then repeats that.
//
// Where a facts-only run would poison the cache in this way, promote asks for
// the findings as well: it writes the config anew and returns the new name. A
// run that changes files is never promoted, for it would change them.
//
// The price is that go vet ./x prints the findings of the module's packages
// that x imports too, as it does anyway when those have been analysed before.
func promote(name string, data []byte) string {
	var raw map[string]json.RawMessage
	if json.Unmarshal(data, &raw) != nil {
		return name
	}
	raw["VetxOnly"] = json.RawMessage("false")
	data, err := json.Marshal(raw)
	if err != nil {
		return name
	}
	// The directory is the go command's own for this package, and goes with it.
	promoted := strings.TrimSuffix(name, ".cfg") + ".promoted.cfg"
	if os.WriteFile(promoted, data, 0o666) != nil {
		return name
	}
	return promoted
}

// vetConfig is what corsvet needs of x/tools' unitchecker.Config.
type vetConfig struct {
	ID            string
	Dir           string
	GoFiles       []string
	IgnoredFiles  []string
	ModulePath    string
	ModuleVersion string
	VetxOnly      bool
	Stdout        string
}

// poisons reports whether a later run that names the package would be answered
// with the output of this one. That is so if
//  1. this one is for facts only;
//  2. the go command takes findings from a file, which it then keeps. Up to Go
//     1.25 they came on stderr with a failing exit status, and were not kept;
//  3. the package is one of the main module (or workspace), as only those get
//     named;
//  4. it is the plain package, not a variant recompiled for the tests of
//     another; and
//  5. it has no test files in the same package, and is not a command: of those
//     go vet analyses a variant, which has a cache key of its own. Its findings
//     would come twice if the plain package printed them, too.
func (c *vetConfig) poisons() bool {
	return c.VetxOnly &&
		c.Stdout != "" &&
		c.ModulePath != "" && c.ModuleVersion == "" &&
		!strings.Contains(c.ID, " [") &&
		!c.variantIsVetted()
}

// variantIsVetted reports whether the package is a command or has test files
// that belong to it and that the build would take.
func (c *vetConfig) variantIsVetted() bool {
	if len(c.GoFiles) == 0 {
		return true
	}
	name := packageName(c.GoFiles[0])
	if name == "" || name == "main" {
		return true
	}
	entries, err := os.ReadDir(c.Dir)
	if err != nil {
		return true
	}
	for _, e := range entries {
		file := filepath.Join(c.Dir, e.Name())
		if !strings.HasSuffix(file, "_test.go") || strings.ContainsRune("_.", rune(e.Name()[0])) || slices.Contains(c.IgnoredFiles, file) {
			continue
		}
		if packageName(file) == name {
			return true
		}
	}
	return false
}

// packageName is the name in a file's package clause, or "".
func packageName(file string) string {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly)
	if err != nil {
		return ""
	}
	return f.Name.Name
}
