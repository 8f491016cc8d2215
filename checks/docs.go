package checks

import (
	_ "embed"
	"strings"
)

// docText is where the checks are documented, once.
//
//go:embed doc.go
var docText string

const (
	pkgURL  = "https://pkg.go.dev/github.com/corsvet/corsvet/checks"
	heading = "\n# Check " // in front of a check's id
)

// Doc returns the documentation of a check: "id: title", an empty line, and
// the rest of its section. It is in the syntax of Go doc comments.
func Doc(id string) string {
	_, text, ok := strings.Cut(docText, heading+id+"\n")
	if !ok {
		return id + ": see " + URL(id)
	}
	// The section ends at the next heading, or at the links of the comment.
	for _, end := range []string{"\n# ", "\n[", "\n*/"} {
		text, _, _ = strings.Cut(text, end)
	}
	return strings.TrimSpace(text)
}

// Title returns what a check reports, in a few words.
func Title(id string) string {
	title, _, _ := strings.Cut(Doc(id), "\n")
	return strings.TrimPrefix(title, id+": ")
}

// URL returns the address of a check's documentation.
func URL(id string) string { return pkgURL + "#hdr-Check_" + id }
