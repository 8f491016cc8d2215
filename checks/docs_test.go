package checks

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the generated part of README.md")

// TestDocumented: every check has a section with all of its parts, and there
// are no other sections.
func TestDocumented(t *testing.T) {
	for _, c := range All() {
		doc := Doc(c.ID)
		if !strings.Contains(docText, heading+c.ID+"\n") {
			t.Errorf("doc.go has no section %q", strings.TrimSpace(heading+c.ID))
			continue
		}
		title, _, _ := strings.Cut(doc, "\n")
		if !strings.HasPrefix(title, c.ID+": ") || strings.HasSuffix(title, ".") {
			t.Errorf("%s: title %q: want %q and no full stop", c.ID, title, c.ID+": ...")
		}
		for _, part := range []string{"\nBad:\n\n\t", "\nGood:\n\n\t"} {
			if strings.Count(doc, part) != 1 {
				t.Errorf("%s: want one example %q", c.ID, strings.TrimSpace(part))
			}
		}
		for _, name := range []string{"Severity", "Fix", "Correctness", "Frequency", "Precision", "Does not see"} {
			if fact(c.ID, name) == "" {
				t.Errorf("%s: the list at the end has no %q", c.ID, name)
			}
		}
	}
	if got, want := strings.Count(docText, heading), len(All()); got != want {
		t.Errorf("%d sections for %d checks", got, want)
	}
}

// TestSeverityDocumented: the severities that documentation names exist.
func TestSeverityDocumented(t *testing.T) {
	for _, c := range All() {
		first, _, _ := strings.Cut(strings.TrimRight(fact(c.ID, "Severity"), ";,"), " ")
		if _, err := ParseSeverity(strings.TrimRight(first, ";,")); err != nil {
			t.Errorf("%s: %v", c.ID, err)
		}
	}
}

func TestDocOfUnknown(t *testing.T) {
	if got := Doc("nothing"); !strings.Contains(got, URL("nothing")) {
		t.Errorf("Doc of a check without a section is %q", got)
	}
}

// TestReadme: README.md has the generated parts as they are generated.
func TestReadme(t *testing.T) {
	const file = "../README.md"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for name, part := range map[string]string{"checks": table(), "pairs": pairs()} {
		begin, end := "<!-- "+name+":begin -->\n", "<!-- "+name+":end -->"
		before, rest, ok := strings.Cut(text, begin)
		_, after, ok2 := strings.Cut(rest, end)
		if !ok || !ok2 {
			t.Fatalf("%s has no %s ... %s", file, begin, end)
		}
		text = before + begin + "\n" + part + "\n" + end + after
	}
	switch {
	case text == string(data):
	case *update:
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("generated parts of %s are stale: go test ./checks -run TestReadme -update", file)
	}
}

// table returns the checks as a table in Markdown.
func table() string {
	var b strings.Builder
	b.WriteString("| check | severity | reports |\n| --- | --- | --- |\n")
	for _, c := range All() {
		severity := fact(c.ID, "Severity")
		if c.Off {
			severity += " (off by default)"
		}
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s |\n", c.ID, c.ID, severity, Title(c.ID))
	}
	return b.String()
}

// pairs returns the examples of all checks in Markdown.
func pairs() string {
	var list []string
	for _, c := range All() {
		list = append(list, fmt.Sprintf("### %s\n\n%s.\n\nBad:\n\n```go\n%s```\n\nGood:\n\n```go\n%s```\n",
			c.ID, upper(Title(c.ID)), code(c.ID, "Bad"), code(c.ID, "Good")))
	}
	return strings.Join(list, "\n")
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// code returns the example below "Bad:" or "Good:" in a check's documentation.
func code(id, kind string) string {
	_, rest, _ := strings.Cut(Doc(id), "\n"+kind+":\n\n")
	var b strings.Builder
	for line := range strings.Lines(rest) {
		if line != "\n" && !strings.HasPrefix(line, "\t") {
			break
		}
		b.WriteString(strings.TrimPrefix(line, "\t"))
	}
	return strings.TrimSpace(b.String()) + "\n"
}

// fact returns what the list at the end of a check's documentation says under
// a name.
func fact(id, name string) string {
	_, rest, _ := strings.Cut(Doc(id), "\n  - "+name+": ")
	text, _, _ := strings.Cut(rest, "\n")
	return text
}
