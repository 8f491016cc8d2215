package library

import (
	"regexp"
	"strings"

	"github.com/corsvet/corsvet/internal/exec"
)

// goaCORS is goa.design/plugins/v3/cors, read at fb10748: generated handlers
// compare origins with MatchOrigin and write the headers themselves.
func goaCORS() *Row {
	row := &Row{
		Name:  "goa",
		Paths: []string{"goa.design/plugins/v3/cors", "goa.design/plugins/cors"},
		Doc:   Doc{"fb10748 (read, not run)", "MatchOrigin, MatchOriginRegexp in generated handlers"},
	}
	for _, p := range row.Paths {
		row.Options = append(row.Options,
			Option{p + ".MatchOrigin", goaMatch}, // func(origin, spec string) bool
			Option{p + ".MatchOriginRegexp", func(c *exec.Call) (exec.Value, bool) { // func(origin string, spec *regexp.Regexp) bool
				return c.M.CallSymbol("(*regexp.Regexp).MatchString", []exec.Value{c.Args[1], c.Args[0]}, c.Type)
			}},
		)
	}
	return row
}

// goaMatch compares prefix and suffix of a "*" without regard to their
// overlap; a spec between slashes is a regular expression.
func goaMatch(c *exec.Call) (exec.Value, bool) {
	origin, ok := c.Args[0].AsString()
	spec, known := c.Args[1].AsString()
	if !ok || !known {
		return exec.Value{}, false
	}
	result := func(b bool) (exec.Value, bool) { return exec.Bool(b).Tainted(c.Args[0].Taint), true }
	kind, text := exec.Text, spec
	match := false
	switch {
	case spec == "*":
		return exec.Bool(true), true
	case strings.HasPrefix(spec, "/") && strings.HasSuffix(spec, "/"):
		kind, text = exec.Regexp, strings.Trim(spec, "/")
		re, err := regexp.Compile(text)
		match = err == nil && re.MatchString(origin)
	default:
		prefix, suffix, wild := strings.Cut(spec, "*")
		match = wild && strings.HasPrefix(origin, prefix) && strings.HasSuffix(origin, suffix) || origin == spec
	}
	if c.Args[0].Taint != 0 {
		c.M.Tell(kind, text, c.Args[1].Pos)
	}
	return result(match)
}
