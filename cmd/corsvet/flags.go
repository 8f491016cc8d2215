package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/corsvet/corsvet"
)

// command is a parsed command line.
type command struct {
	corsvet.Options
	format   string // text or json
	fix      bool
	diff     bool
	tests    bool
	tags     string
	dir      string // absolute; packages are loaded and paths printed from here
	version  bool
	explain  string
	patterns []string

	stdout, stderr io.Writer
}

func (c *command) flags() *flag.FlagSet {
	fs := flag.NewFlagSet("corsvet", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // run prints errors, in one line
	c.RegisterFlags(fs)
	fs.StringVar(&c.format, "format", "text", "print findings as `text` or json")
	fs.BoolVar(&c.fix, "fix", false, "apply the first fix of each finding, print what was changed and what is left")
	fs.BoolVar(&c.diff, "diff", false, "print what -fix would change as a unified diff")
	fs.BoolVar(&c.tests, "test", true, "analyse test files, too")
	fs.StringVar(&c.tags, "tags", "", "comma-separated `list` of build tags")
	fs.StringVar(&c.dir, "C", "", "work in directory `dir`")
	fs.BoolVar(&c.version, "version", false, "print the version")
	fs.StringVar(&c.explain, "explain", "", "print the documentation of a `check`")
	return fs
}

// parse reads the command line. A mistake is a usageError, -help flag.ErrHelp.
func parse(args []string) (*command, error) {
	c := new(command)
	fs := c.flags()
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil, err
		}
		return nil, usagef("%s (corsvet -help lists the flags)", flagProblem(err))
	}
	if c.version || c.explain != "" {
		return c, nil
	}
	c.patterns = fs.Args()
	for _, p := range c.patterns {
		if strings.HasPrefix(p, "-") {
			return nil, usagef("%s stands after the packages: flags go before them", p)
		}
	}
	if len(c.patterns) == 0 {
		return nil, usagef("no packages given: corsvet ./... analyses all of this module (corsvet -help lists the flags)")
	}
	if c.format != "text" && c.format != "json" {
		return nil, usagef("unknown format %q: use text or json", c.format)
	}
	if c.format == "json" && (c.fix || c.diff) {
		return nil, usagef("-format=json goes with neither -fix nor -diff: leave one out")
	}
	c.NoTests = !c.tests
	if err := c.Validate(); err != nil {
		return nil, usageError{err}
	}
	return c, c.enter()
}

// enter makes dir absolute.
func (c *command) enter() error {
	dir, err := filepath.Abs(c.dir)
	if err != nil {
		return err
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return usagef("-C %s: no such directory", c.dir)
	}
	c.dir = dir
	return nil
}

// flagProblem takes package flag's words apart for the one case that deserves
// better ones.
func flagProblem(err error) string {
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: "); ok {
		if name == "-json" {
			return "unknown flag -json: use -format=json"
		}
		return "unknown flag " + name
	}
	return err.Error()
}

func usage(w io.Writer) {
	fmt.Fprint(w, `corsvet finds insecure and broken cross-origin (CORS, WebSocket) policies in Go programs.

usage:
	corsvet [flags] packages        such as corsvet ./...
	corsvet explain [check]         what a check reports, or the list of checks
	go vet -vettool="$(command -v corsvet)" [flags] packages

flags:
`)
	fs := new(command).flags()
	fs.SetOutput(w)
	fs.PrintDefaults()
	fmt.Fprint(w, `
exit codes:
	0 no findings   1 some packages could not be analysed   2 wrong command line   3 findings
`)
}

// version names the released version, or the commit it was built from.
func version() string {
	v, rev, goVersion := "(devel)", "", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		goVersion = " " + info.GoVersion
		if info.Main.Version != "" {
			v = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" && v == "(devel)" {
				rev = " " + s.Value
			}
		}
	}
	return "corsvet " + v + rev + goVersion
}
