// Command corsvet finds insecure and broken cross-origin policies in Go programs.
//
//	corsvet [flags] packages
//	corsvet explain [check]
//	go vet -vettool="$(command -v corsvet)" [flags] packages
//	go fix -fixtool="$(command -v corsvet)" [flags] packages
//
// Alone it prints one line per finding, file:line:column: check: message, or
// JSON, and exits with
//
//	0  no findings
//	1  some packages could not be analysed; the findings of the others are printed
//	2  the command line is wrong
//	3  findings
//
// As a tool of go vet and go fix it follows their protocol; see vet.go.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// Exit codes of the command.
const (
	exitClean    = 0
	exitFailed   = 1
	exitUsage    = 2
	exitFindings = 3
)

func main() {
	if isVet(os.Args[1:]) {
		vet()
	}
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// usageError is a mistake in the command line; its text says what to change.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// run is the command: it returns the exit code.
func run(args []string, stdout, stderr io.Writer) (code int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(stderr, "corsvet: internal error: %v; please report it\n", r)
			code = exitFailed
		}
	}()
	code, err := dispatch(args, stdout, stderr)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return code
	}
	fmt.Fprintf(stderr, "corsvet: %v\n", err)
	if errors.As(err, new(usageError)) {
		return exitUsage
	}
	return exitFailed
}

func dispatch(args []string, stdout, stderr io.Writer) (int, error) {
	if len(args) > 0 {
		switch args[0] {
		case "explain":
			return exitClean, explain(stdout, args[1:])
		case "help":
			usage(stdout)
			return exitClean, nil
		case "version":
			fmt.Fprintln(stdout, version())
			return exitClean, nil
		}
	}
	cmd, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		usage(stdout)
		return exitClean, err
	}
	if err != nil {
		return exitUsage, err
	}
	switch {
	case cmd.version:
		fmt.Fprintln(stdout, version())
		return exitClean, nil
	case cmd.explain != "":
		return exitClean, explain(stdout, []string{cmd.explain})
	}
	cmd.stdout, cmd.stderr = stdout, stderr
	return cmd.analyse()
}

// analyse loads the packages, runs the analyzer and reports.
func (c *command) analyse() (int, error) {
	prog, err := c.list(nil)
	if err != nil {
		return exitFailed, err
	}
	found, failed := c.check(prog)
	failed = append(c.loadErrors(prog), failed...)
	code := exitClean
	if len(found) > 0 {
		code = exitFindings
	}
	if c.fix || c.diff {
		left, err := c.applyFixes(prog, found)
		if err != nil {
			return exitFailed, err
		}
		if !c.diff && len(left) == 0 {
			code = exitClean
		}
	} else if err := c.print(found); err != nil {
		return exitFailed, err
	}
	for _, line := range failed {
		fmt.Fprintf(c.stderr, "corsvet: %s\n", line)
		code = exitFailed
	}
	return code, nil
}
