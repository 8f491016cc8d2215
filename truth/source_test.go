package truth

import (
	"fmt"
	"go/types"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
	"github.com/corsvet/corsvet/truth/serve"
)

// sources are libraries whose source is executed as if nobody had written a
// row for them: the packages in the order of their imports, and how a
// configuration becomes a handler.
var sources = []struct {
	subject  string
	packages []string
	result   string // what a configuration returns instead
	wrap     string // and how: %s is the value that the subject returns
}{
	{"rscors", []string{"github.com/rs/cors/internal", "github.com/rs/cors"}, "http.Handler", "%s.Handler(next)"},
	{"chicors", []string{"github.com/go-chi/cors"}, "http.Handler", "%s(next)"},
	{"gorillahandlers", []string{"github.com/gorilla/handlers"}, "http.Handler", "%s(next)"},
	{"gincontrib", []string{"github.com/gin-contrib/cors"}, "", ""},
}

// TestSource compares the rows of libraries with what the execution of the
// libraries' own source gives: corsvet analyses the source without knowing the
// library, exports its facts, and analyses a program that imports it.
func TestSource(t *testing.T) {
	for _, c := range sources {
		t.Run(c.subject, func(t *testing.T) {
			t.Parallel()
			i := slices.IndexFunc(subjects, func(s subject) bool { return s.name == c.subject })
			s := subjects[i]
			if c.result != "" {
				s.result = c.result
				s.decls += "\nvar next = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})\n"
			}
			s.ask = getProbes
			g := &gen{rand.New(rand.NewPCG(*seed, 4))}
			bodies := slices.Clone(s.table)
			for range *configs {
				bodies = append(bodies, s.random(g))
			}
			bodies = bodies[:min(len(bodies), chunk)]
			for i, b := range bodies {
				if at := strings.LastIndex(b, "return "); c.wrap != "" {
					bodies[i] = b[:at] + "return " + fmt.Sprintf(c.wrap, b[at+len("return "):])
				}
			}
			p := s.generate(s.name+"source", bodies)
			byRow, err := p.predict(library.Default(), nil)
			if err != nil {
				t.Fatal(err)
			}
			index, facts := unknownLibrary(t, p, c.packages)
			bySource, err := p.predict(index, func(q *types.Package) []byte { return facts[q.Path()] })
			if err != nil {
				t.Fatal(err)
			}
			rows, wrong, unknown, open := 0, 0, 0, 0
			for i := range byRow {
				want := answers(byRow[i])
				rows += len(want.Answers)
				got := bySource[i]
				if got.unknown != "" {
					unknown++
					if unknown <= 5 {
						t.Errorf("%s\nunknown: %s", bodies[i], got.unknown)
					}
					continue
				}
				if byRow[i].startup != "" { // then the source panics, and there is no policy
					if !got.none {
						t.Errorf("%s\nis made, but the row says %s", bodies[i], byRow[i].startup)
					}
					continue
				}
				for j, a := range got.answers {
					if len(a) > 1 {
						open++
						if open <= 10 {
							t.Errorf("%s\n%+v: %d responses", bodies[i], s.ask[j], len(a))
						}
					}
				}
				for _, m := range mismatches(&s, got, want) {
					if wrong++; wrong <= 10 {
						t.Errorf("%s\n%s", bodies[i], m)
					}
				}
			}
			t.Logf("%d configurations, %d answers, %d of them left open, %d mismatches, %d configurations unknown", len(bodies), rows, open, wrong, unknown)
		})
	}
}

// getProbes are the usual probes with the method said: a handler may look at
// it, and corsvet leaves it open otherwise.
var getProbes = func() (out []policy.Probe) {
	for _, p := range corsProbes {
		if p.Path = serve.Path; !p.Preflight {
			p.Method = "GET"
		}
		out = append(out, p)
	}
	return out
}()

// answers spells a prediction as if it had been observed.
func answers(p prediction) serve.Report {
	var r serve.Report
	texts := func(list []policy.Field) (out []string) {
		for _, f := range list {
			out = append(out, f.Text)
		}
		return out
	}
	for _, all := range p.answers {
		a := all[0]
		r.Answers = append(r.Answers, serve.Answer{
			AllowOrigin: texts(a.AllowOrigin), Credentials: texts(a.Credentials), Methods: texts(a.Methods), Headers: texts(a.Headers),
			Expose: texts(a.Expose), Vary: texts(a.Vary), PrivateNetwork: texts(a.PrivateNetwork),
		})
	}
	return r
}

// unknownLibrary analyses the source of a library without its row.
func unknownLibrary(t *testing.T, p *program, paths []string) (*library.Index, map[string][]byte) {
	t.Helper()
	rows := slices.DeleteFunc(library.Rows(), func(r *library.Row) bool { return slices.Contains(r.Paths, paths[len(paths)-1]) })
	index := library.NewIndex(rows)
	facts := map[string][]byte{}
	for _, path := range paths {
		pkg, err := p.load(path)
		if err != nil {
			t.Fatal(err)
		}
		in := extract.Input{Fset: pkg.Fset, Pkg: pkg.Types, Files: pkg.Syntax, Info: pkg.TypesInfo, Index: index,
			Fact: func(q *types.Package) []byte { return facts[q.Path()] }}
		matters, imports, exports := extract.Matters(in.Pkg, in.Files, in.Info, index), extract.ImportsSinks(in), extract.Exports(in)
		if matters || imports || exports {
			facts[path] = extract.Run(in, false).Fact
		}
		t.Logf("%s: matters %v, imports %v, exports %v, fact of %d bytes", path, matters, imports, exports, len(facts[path]))
	}
	return index, facts
}
