package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/corsvet/corsvet/checks"
)

// explain prints the documentation of a check, or the list of checks.
func explain(w io.Writer, args []string) error {
	var ids []string
	for _, c := range checks.All() {
		ids = append(ids, c.ID)
	}
	switch len(args) {
	case 0:
		for _, c := range checks.All() {
			title, _, _ := strings.Cut(strings.TrimSpace(checks.Doc(c.ID)), "\n")
			if c.Off {
				title += " (off by default)"
			}
			fmt.Fprintf(w, "%-16s %s\n", c.ID, strings.TrimPrefix(title, c.ID+": "))
		}
		return nil
	case 1:
		for _, id := range ids {
			if id == args[0] {
				fmt.Fprintf(w, "%s\n\n%s\n", strings.TrimSpace(checks.Doc(id)), checks.URL(id))
				return nil
			}
		}
		return usagef("unknown check %q: the checks are %s", args[0], strings.Join(ids, ", "))
	}
	return usagef("explain takes one check: corsvet explain %s", args[0])
}
