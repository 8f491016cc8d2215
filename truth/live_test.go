package truth

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
	"github.com/corsvet/corsvet/truth/serve"
)

var (
	configs = flag.Int("configs", 60, "random configurations of each library")
	seed    = flag.Uint64("seed", 1, "seed of the random configurations")
	show    = flag.Bool("show", false, "show every configuration that was compared")
)

// chunk is the number of configurations in one generated package.
const chunk = 150

// score counts what was compared.
type score struct {
	configs, refused int // configurations, and those of them that the library refuses
	rows             int // configurations times probes
	explained        int // mismatches that explanations has
	wrong            int
}

func (s *score) add(o score) {
	s.configs += o.configs
	s.refused += o.refused
	s.rows += o.rows
	s.explained += o.explained
	s.wrong += o.wrong
}

func (s score) String() string {
	return fmt.Sprintf("%d configurations (%d refused at start-up), %d rows compared, %d explained, %d mismatches", s.configs, s.refused, s.rows, s.explained, s.wrong)
}

// TestLive compares what corsvet makes of generated programs with what the
// same programs do.
func TestLive(t *testing.T) {
	var mu sync.Mutex
	var total score
	compared := map[string]bool{}
	t.Run("libraries", func(t *testing.T) {
		for i := range subjects {
			s := &subjects[i]
			t.Run(s.name, func(t *testing.T) {
				if s.heavy && !*heavy {
					t.Skip("not in go.mod")
				}
				t.Parallel()
				bodies := slices.Clone(s.table)
				g := &gen{rand.New(rand.NewPCG(*seed, uint64(len(bodies))))}
				for range *configs {
					bodies = append(bodies, s.random(g))
				}
				var sum score
				for n := 0; len(bodies) > 0; n++ {
					size := min(chunk, len(bodies))
					sum.add(compare(t, s, fmt.Sprintf("%s%d", s.name, n), bodies[:size]))
					bodies = bodies[size:]
				}
				t.Log(sum)
				mu.Lock()
				defer mu.Unlock()
				total.add(sum)
				compared[s.name] = true
			})
		}
	})
	for _, e := range unusedExplanations(compared) {
		t.Errorf("explanation is not needed: %v", e)
	}
	t.Log("all libraries: ", total)
}

// FuzzLive does the same with other seeds. Each input takes seconds, for a
// program is compiled, and the fuzzer ends one that takes more than ten: run it
// with -parallel 1.
func FuzzLive(f *testing.F) {
	f.Add(uint64(1), uint8(0))
	f.Fuzz(func(t *testing.T, seed uint64, which uint8) {
		s := &subjects[int(which)%len(subjects)]
		if s.heavy && !*heavy {
			t.Skip("not in go.mod")
		}
		g := &gen{rand.New(rand.NewPCG(seed, 0))}
		bodies := make([]string, 20)
		for i := range bodies {
			bodies[i] = s.random(g)
		}
		t.Log(s.name, compare(t, s, s.name+"fuzz", bodies))
	})
}

// compare makes a package of configurations and compares what corsvet says
// with what they do.
func compare(t *testing.T, s *subject, name string, bodies []string) score {
	t.Helper()
	p := s.generate(name, bodies)
	predicted, err := p.predict(library.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	observed, err := p.observe(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	sum := score{configs: len(bodies)}
	for i := range predicted {
		predicted[i].sure()
	}
	for i, r := range observed {
		if r.Startup != "" {
			sum.refused++
		}
		sum.rows += max(1, len(r.Answers))
		shown := 0
		for _, m := range mismatches(s, predicted[i], r) {
			if explained(s, bodies[i], m) {
				sum.explained++
				continue
			}
			sum.wrong++
			if shown++; shown <= 2 {
				t.Errorf("%s\n%s", bodies[i], m)
			}
		}
		if *show {
			t.Logf("%s\n%s", bodies[i], r.Startup)
		}
	}
	return sum
}

// sure makes answers that are left open unknown: a row has one answer.
func (p *prediction) sure() {
	for _, a := range p.answers {
		if len(a) != 1 && p.unknown == "" {
			p.unknown = fmt.Sprintf("%d responses", len(a))
		}
	}
}

// mismatch is one difference.
type mismatch struct {
	probe     policy.Probe
	got, want string
}

func (m mismatch) String() string {
	return fmt.Sprintf("%+v\n  corsvet %s\n  library %s", m.probe, m.got, m.want)
}

// mismatches compares one configuration.
func mismatches(s *subject, p prediction, r serve.Report) []mismatch {
	switch {
	case p.unknown != "":
		return []mismatch{{got: "unknown: " + p.unknown, want: "known"}}
	case p.startup != "" || r.Startup != "":
		want := strings.TrimPrefix(r.Startup, "panic: ")
		got := p.startup
		if s.startup != nil {
			want = s.startup(want)
			got, _, _ = strings.Cut(got, " / ")
		}
		if got == want {
			return nil
		}
		return []mismatch{{got: "startup " + p.startup, want: "startup " + want}}
	}
	var out []mismatch
	for i, probe := range s.probes() {
		answer := r.Answers[i]
		if p.none {
			answer.Vary = nil // harmless without the rest
		}
		var m mismatch
		for _, a := range p.answers[i] {
			if s.loose {
				loosen(&a, &answer)
			}
			m = mismatch{probe, "", ""}
			if m.got, m.want = render(a, answer); m.got == m.want {
				break
			}
		}
		if m.got != m.want {
			out = append(out, m)
		}
	}
	return out
}

// render writes a predicted and an observed answer in the same way. What the
// model leaves open is as observed.
func render(p policy.Response, a serve.Answer) (got, want string) {
	columns := []struct {
		name string
		have []policy.Field
		want []string
	}{
		{"ACAO", p.AllowOrigin, a.AllowOrigin},
		{"ACAC", p.Credentials, a.Credentials},
		{"ACAM", p.Methods, a.Methods},
		{"ACAH", p.Headers, a.Headers},
		{"ACEH", p.Expose, a.Expose},
		{"Vary", p.Vary, a.Vary},
		{"ACAPN", p.PrivateNetwork, a.PrivateNetwork},
	}
	for _, c := range columns {
		w := strings.Join(c.want, " || ")
		if c.name == "ACEH" { // browsers compare these names without regard to case
			w = strings.ToLower(w)
		}
		h, open := "", false
		for i, f := range c.have {
			if i > 0 {
				h += " || "
			}
			if c.name == "ACEH" {
				h += strings.ToLower(f.Text)
			} else {
				h += f.Text
			}
			open = open || !f.Known
		}
		if open && w != "" {
			h = w
		}
		if h+w != "" {
			got += " " + c.name + "=" + h
			want += " " + c.name + "=" + w
		}
	}
	if p.Upgraded || a.Upgraded {
		got += fmt.Sprintf(" upgraded=%v", p.Upgraded)
		want += fmt.Sprintf(" upgraded=%v", a.Upgraded)
	}
	if a.Panic != "" && got != "" {
		want += " " + a.Panic
	}
	return got, want
}

// loosen spells Vary and the allowed headers of both in one way.
func loosen(p *policy.Response, a *serve.Answer) {
	one := func(list []string) []string {
		if len(list) == 0 {
			return nil
		}
		return []string{strings.ToLower(strings.Join(list, ", "))}
	}
	a.Vary, a.Headers = one(a.Vary), one(a.Headers)
	for _, f := range []*[]policy.Field{&p.Vary, &p.Headers} {
		var texts []string
		for _, x := range *f {
			texts = append(texts, x.Text)
		}
		*f = nil
		for _, t := range one(texts) {
			*f = []policy.Field{{Text: t, Known: true}}
		}
	}
}
