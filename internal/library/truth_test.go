package library

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/policy"
)

// truthRow is one observation of testdata/truth.tsv.gz: a configuration was
// made with the real library, a request was sent to it, and this came back.
// The rows were recorded once, with the versions that they name; module truth
// records the newer ones again.
type truthRow struct {
	line                         int
	block                        int // 2 for the second configuration of the same name
	library, version, config     string
	request                      string
	acao, acac, acam, acah, vary string
	outcome                      string
}

// truthHost is the Host of the recorded requests.
const truthHost = "api.test"

// truthRows reads all observations.
func truthRows(t testing.TB) []truthRow {
	t.Helper()
	f, err := os.Open("testdata/truth.tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []truthRow
	blocks := map[string]int{}
	last := ""
	s := bufio.NewScanner(z)
	for n := 1; s.Scan(); n++ {
		c := strings.Split(s.Text(), "\t")
		if n == 1 {
			continue
		}
		if len(c) != 10 {
			t.Fatalf("line %d has %d columns", n, len(c))
		}
		// Two configurations of one library may be written alike.
		if key := c[0] + c[1] + c[2]; key != last {
			blocks[key]++
			last = key
		}
		out = append(out, truthRow{n, blocks[last], c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]})
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// moduleVersion is the version in go.mod's spelling, empty for snapshots
// without one.
func (r *truthRow) moduleVersion() string {
	v, _, _ := strings.Cut(r.version, " ")
	v = strings.TrimSuffix(v, "+")
	if !strings.HasPrefix(v, "v") {
		return ""
	}
	return v
}

var (
	truthOrigin    = regexp.MustCompile(`origin=(\S+)`)
	truthPreflight = regexp.MustCompile(`preflight\(ACRM=(\S*) ACRH=(\S*)\)`)
)

// probe reads the request; ok is false for those that are not about CORS.
func (r *truthRow) probe() (p policy.Probe, ok bool) {
	if strings.HasPrefix(r.request, "WS-") || strings.Contains(r.request, "host=") {
		return p, false
	}
	if m := truthOrigin.FindStringSubmatch(r.request); m != nil {
		p.Origin = m[1]
	} else if !strings.Contains(r.request, "no-origin") {
		return p, false
	}
	if m := truthPreflight.FindStringSubmatch(r.request); m != nil {
		p.Preflight, p.Method, p.Headers = true, m[1], m[2]
		p.Private = strings.HasSuffix(r.request, "+ACRPN")
	}
	return p, true
}

// truthTally counts the rows of one library and version.
type truthTally struct{ rows, matched, skipped int }

// tally adds up by library and version for the report.
type tally map[string]*truthTally

func (t tally) of(r *truthRow) *truthTally {
	key := r.library + " " + r.version
	if t[key] == nil {
		t[key] = &truthTally{}
	}
	return t[key]
}

func (t tally) report(tb testing.TB, total int) {
	keys := slices.Sorted(maps.Keys(t))
	var sum truthTally
	for _, k := range keys {
		c := t[k]
		tb.Logf("%-70s %5d rows %5d matched %4d excepted", k, c.rows, c.matched, c.skipped)
		sum.rows += c.rows
		sum.matched += c.matched
		sum.skipped += c.skipped
	}
	tb.Logf("covered %d of %d rows (%.1f%%), %d matched, %d excepted", sum.rows, total, 100*float64(sum.rows)/float64(total), sum.matched, sum.skipped)
}

// truthException is a set of rows that the models do not answer, with the
// reason. Empty fields and a zero block match all; request is a prefix.
type truthException struct {
	library, version, config, request string
	reason                            string
}

var truthExceptions = []truthException{
	{library: "github.com/beego/beego/v2/server/web/filter/cors", config: "AllowOrigins=[https://example.com] creds, after another Allow(AllowOrigins=[*]) in the same process", reason: "it takes two calls in one process, which module truth makes"},
	{library: "github.com/improbable-eng/grpc-web/go/grpcweb", config: "WrapServer() default", request: "OPTIONS", reason: "preflights for endpoints that are not registered are left to the wrapped handler"},
	{library: "github.com/improbable-eng/grpc-web/go/grpcweb", config: "WithOriginFunc(true)", request: "OPTIONS", reason: "preflights for endpoints that are not registered are left to the wrapped handler"},
	{library: "github.com/gin-contrib/cors", version: "v1.3.1", config: "Default()", request: "OPTIONS", reason: "v1.3.1 does not list OPTIONS among the default methods, which browsers never ask for"},
	{library: "github.com/iris-contrib/middleware/cors", config: "AllowedOrigins=[https://example.com] AllowedHeaders=[*] AllowedMethods=[PUT] creds", request: "GET origin=https://example.com", reason: "the recorded program listed GET too: run again with PUT alone, the library answers 403"},
	{library: "github.com/jub0bs/cors", config: "zero Middleware (passthrough)", reason: "no configuration, hence no policy"},
}

// excepted returns why a row is not replayed, or "".
func (r *truthRow) excepted() string {
	for _, e := range truthExceptions {
		if e.library == r.library && (e.version == "" || e.version == r.version) && (e.config == "" || e.config == r.config) && strings.HasPrefix(r.request, e.request) {
			return e.reason
		}
	}
	return ""
}

// TestTruth compares the models with what the real libraries answered.
func TestTruth(t *testing.T) {
	all := truthRows(t)
	counts := tally{}
	idx := NewIndex(Rows())
	wrong := 0
	for i := range all {
		r := &all[i]
		configs := truthConfigs[r.library]
		if configs == nil {
			continue
		}
		if r.excepted() != "" {
			counts.of(r).skipped++
			continue
		}
		c := counts.of(r)
		c.rows++
		got, want, err := replay(idx, configs, r)
		if err != nil {
			t.Errorf("line %d: %s %q: %v", r.line, r.library, r.config, err)
			wrong++
		} else if got != want {
			t.Errorf("line %d: %s %s %q %s:\n  got  %s\n  want %s", r.line, r.library, r.version, r.config, r.request, got, want)
			wrong++
		} else {
			c.matched++
		}
		if wrong > 20 {
			t.Fatal("too many mismatches")
		}
	}
	counts.report(t, len(all))
}

// replay asks the model for one row.
func replay(idx *Index, configs truthConfig, r *truthRow) (got, want string, err error) {
	if r.request == "construct" {
		sym, vals, err := configs(r, policy.Probe{})
		if err != nil {
			return "", "", err
		}
		msg, err := runCheck(idx, sym, vals, r)
		_, want, _ = strings.Cut(r.outcome, ": ")
		return msg, want, err
	}
	p, ok := r.probe()
	if !ok {
		return "", "", fmt.Errorf("request %q", r.request)
	}
	sym, vals, err := configs(r, p)
	if err != nil {
		return "", "", err
	}
	if msg, err := runCheck(idx, sym, vals, r); err != nil || msg != "" {
		return "refused: " + msg, "", err
	}
	ref := idx.Entry(sym)
	if ref == nil {
		return "", "", fmt.Errorf("no entry %s", sym)
	}
	m := exec.NewMachine(&exec.Program{}, exec.Hooks{})
	var resp policy.Response
	paths := 0
	m.Explore(4, func() exec.Value {
		v := truthView(m, ref.Entry, vals, r)
		resp = v.Answer(p)
		return exec.Value{}
	}, func(path exec.Path, _ exec.Value) {
		paths++
		switch {
		case path.Panicks:
			got = "PANIC"
		case path.Maybe:
			err = fmt.Errorf("the model doubts")
		}
	})
	if paths != 1 {
		return "", "", fmt.Errorf("%d paths", paths)
	}
	if strings.Contains(r.outcome, "runtime error") {
		return got, "PANIC", err
	} else if got != "" {
		return got, "no panic", err
	}
	columns := []struct {
		name string
		have []policy.Field
		want string
	}{
		{"ACAO", resp.AllowOrigin, r.acao}, {"ACAC", resp.Credentials, r.acac}, {"ACAM", resp.Methods, r.acam},
		{"ACAH", resp.Headers, r.acah}, {"Vary", resp.Vary, r.vary},
	}
	for _, c := range columns {
		h := truthJoin(c.have)
		if h == truthAny && c.want != "-" {
			h = c.want
		}
		got += c.name + "=" + h + " "
		want += c.name + "=" + c.want + " "
	}
	got += fmt.Sprint(len(resp.PrivateNetwork) > 0)
	want += fmt.Sprint(strings.Contains(r.outcome, "ACAPN=true"))
	return got, want, err
}

// truthAny stands for a value that depends on what no configuration says.
const truthAny = "<unknown>"

func truthJoin(fields []policy.Field) string {
	if len(fields) == 0 {
		return "-"
	}
	var texts []string
	for _, f := range fields {
		if !f.Known {
			return truthAny
		}
		texts = append(texts, f.Text)
	}
	return strings.Join(texts, " || ")
}

func truthView(m *exec.Machine, e *Entry, vals map[string]exec.Value, r *truthRow) *View {
	all := maps.Clone(e.Base)
	if all == nil {
		all = map[string]exec.Value{}
	}
	maps.Copy(all, vals)
	v := NewView(m, e, 1, all)
	v.Host, v.Version = truthHost, r.moduleVersion()
	return v
}

func runCheck(idx *Index, sym string, vals map[string]exec.Value, r *truthRow) (msg string, err error) {
	ref := idx.Entry(sym)
	if ref == nil {
		return "", fmt.Errorf("no entry %s", sym)
	}
	if ref.Entry.Check == nil {
		return "", nil
	}
	m := exec.NewMachine(&exec.Program{}, exec.Hooks{})
	paths := 0
	m.Explore(4, func() exec.Value {
		return exec.Str(ref.Entry.Check(truthView(m, ref.Entry, vals, r)))
	}, func(p exec.Path, v exec.Value) {
		paths++
		msg, _ = v.AsString()
	})
	if paths != 1 {
		return "", fmt.Errorf("check: %d paths", paths)
	}
	return msg, nil
}
