package library

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite docs/libraries.md and relevance.go")

// replayed reports whether a test of this package compares a row with a model.
func (r *truthRow) replayed() bool {
	switch {
	case strings.HasPrefix(r.request, "WS-"), r.library == "github.com/gorilla/csrf":
		return true // ws_truth_test.go
	}
	return truthConfigs[r.library] != nil && r.excepted() == ""
}

// TestTable keeps docs/libraries.md equal to the rows and to what the recorded
// responses confirm.
func TestTable(t *testing.T) {
	confirmed := map[string]int{}
	for _, r := range truthRows(t) {
		if r.replayed() {
			confirmed[r.library]++
		}
	}
	var b strings.Builder
	b.WriteString("# Libraries\n\n<!-- generated: go test ./internal/library -run TestTable -update -->\n\n")
	b.WriteString("What corsvet knows of each library, and how many recorded responses of the real library its model predicts exactly\n(`internal/library/testdata/truth.tsv.gz`: Allow-Origin, Allow-Credentials, Allow-Methods, Allow-Headers, Vary and start-up errors).\n\n")
	b.WriteString("| library | import paths | versions | modelled | confirmed |\n|---|---|---|---|---|\n")
	for _, r := range Rows() {
		n := 0
		for _, p := range r.Paths {
			n += confirmed[p]
		}
		count := "–"
		if n > 0 {
			count = fmt.Sprint(n)
		}
		covers := r.Doc.Covers
		if covers == "" {
			covers = "headers that handlers write themselves"
		}
		if len(r.Entries)+len(r.Literals) > 0 && r.Doc.Covers == "" {
			t.Errorf("%s: the row has no Doc", r.Name)
		}
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s |\n", r.Name, strings.Join(r.Paths, "` `"), r.Doc.Versions, covers, count)
	}
	const file = "../../docs/libraries.md"
	if *update {
		if err := os.MkdirAll("../../docs", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != b.String() {
		t.Errorf("%s is stale: go test ./internal/library -run TestTable -update", file)
	}
}
