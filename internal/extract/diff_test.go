package extract

import (
	"crypto/tls"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/exec/corpus"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

// corpusEngine prepares the corpus package for driving handlers one by one.
func corpusEngine(t testing.TB) *engine {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, "github.com/corsvet/corsvet/internal/exec/corpus")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("load: %v %v", err, pkgs)
	}
	p := pkgs[0]
	in := Input{Fset: p.Fset, Pkg: p.Types, Files: p.Syntax, Info: p.TypesInfo, Index: library.Default()}
	e := &engine{in: in, seen: map[string]bool{}, reported: map[*exec.FuncRef]bool{}, inside: map[*exec.Func]bool{}}
	e.prog = exec.NewProgram(in.Fset, in.Pkg, in.Files, in.Info)
	e.prog.Imports = imports(in)
	e.m = exec.NewMachine(e.prog, exec.Hooks{Lookup: e.lookup, Escape: e.escape, Effect: e.effect, Compared: e.compared})
	e.std = findStdTypes(in.Pkg)
	e.sinks = e.findSinks()
	e.m.Init()
	return e
}

// verdict is what a page on an origin obtains from some request of a shape
// that the requester chooses.
type verdict struct {
	level   policy.Level
	unknown bool
}

// foreseen is the verdict of the engine.
func (e *engine) foreseen(fn exec.Value, c capture, probe policy.Probe) verdict {
	out := e.respond(c, nil, probe)
	var v verdict
	doubtful := policy.Blocked
	if !out.Complete {
		doubtful = policy.Credentialed
	}
	for _, r := range out.Responses {
		level, certain := r.Grant(probe.Origin)
		if !certain {
			level = policy.Readable
			if len(r.Credentials) > 0 {
				level = policy.Credentialed
			}
		}
		if probe.Origin == "" && len(r.AllowOrigin) == 1 && r.AllowOrigin[0].Chosen {
			continue // the real shapes have no text to choose
		}
		if !certain || r.Doubt || slices.ContainsFunc(r.Conds, func(c policy.Condition) bool { return !c.Default }) {
			doubtful = max(doubtful, level)
			continue
		}
		v.level = max(v.level, level)
	}
	v.unknown = doubtful > v.level
	return v
}

// shapes are the requests that the engine's probe stands for: everything but
// the origin, the host and the kind of request is the requester's choice.
func shapes(p policy.Probe) []*http.Request {
	var out []*http.Request
	more := []corpus.Probe{
		{Method: "GET", Path: "/public/public/x"},
		{Method: "GET", Path: "/api/api/x"},
		{Method: "GET", Path: "/", Header: map[string]string{"X-Partner": "ORIGIN"}},
	}
	for i, shape := range append(slices.Clone(corpus.Probes), more...) {
		if p.Preflight != (shape.Method == http.MethodOptions) {
			if !p.Preflight {
				continue
			}
			shape.Method = http.MethodOptions
		}
		r := shape.Request(p.Origin)
		r.Host = policy.Host
		if i == 0 {
			r.TLS = &tls.ConnectionState{}
		}
		r.Header.Del("Referer")
		if p.Origin != "" {
			if p.Origin != "null" {
				r.Header.Set("Referer", p.Origin+"/")
			}
			r.Header.Set("Sec-Fetch-Site", "cross-site")
			r.Header.Set("Sec-Fetch-Mode", "cors")
		}
		if p.Preflight {
			r.Header.Set("Access-Control-Request-Method", "PUT")
			r.Header.Set("Access-Control-Request-Headers", "x-evil")
		}
		out = append(out, r)
	}
	return out
}

// answer really serves a request; after a panic nothing arrives.
func answer(f http.HandlerFunc, r *http.Request) (h http.Header) {
	defer func() {
		if recover() != nil {
			h = http.Header{}
		}
	}()
	rec := httptest.NewRecorder()
	f(rec, r)
	return rec.Result().Header
}

// observed is the verdict of really serving all shapes.
func observed(f http.HandlerFunc, p policy.Probe) (policy.Level, string) {
	best, how := policy.Blocked, ""
	for _, r := range shapes(p) {
		resp := responseOf(answer(f, r))
		if level, _ := resp.Grant(p.Origin); level > best {
			best, how = level, r.Method+" "+r.URL.String()
		}
	}
	return best, how
}

// responseOf reads real headers, whatever the case of their names.
func responseOf(h http.Header) policy.Response {
	var r policy.Response
	for name, values := range h {
		if f := headerField(&r, name); f != nil {
			for _, v := range values {
				*f = append(*f, policy.Field{Text: v, Known: true})
			}
		}
	}
	return r
}

// TestHandlers drives every handler of the corpus on every origin, as a
// request and as a preflight, and compares what the engine foresees with what
// the handler really sends. Each handler meets a third of the origins; with
// CORSVET_DIFF=all, all of them.
func TestHandlers(t *testing.T) {
	if raceEnabled {
		t.Skip("runs without the race detector: .ci/run does both")
	}
	e := corpusEngine(t)
	var total, unknowns int
	step := 3
	if os.Getenv("CORSVET_DIFF") == "all" {
		step = 1
	}
	for i, h := range corpus.Handlers() {
		fn := e.prog.SSA().Func(h.Name)
		ref := e.prog.Ref(fn)
		c := capture{fn: exec.Value{X: &exec.Closure{Ref: ref}}, sig: ref.Sig}
		stats := e.m.CountReasons()
		var open, wrong []string
		for j, origin := range append([]string{""}, corpus.Origins...) {
			if (i+j)%step != 0 || origin == "*" {
				continue // "*" is never an Origin, but the text of a wildcard
			}
			for _, preflight := range []bool{false, true} {
				total++
				p := policy.Probe{Origin: origin, Preflight: preflight}
				got := e.foreseen(c.fn, c, p)
				want, how := observed(h.F, p)
				switch {
				case got.unknown:
					open = append(open, origin)
				case got.level != want:
					wrong = append(wrong, fmt.Sprintf("%q preflight %v: engine says %d, really %d %s", origin, preflight, got.level, want, how))
				}
			}
		}
		if len(open) > 0 {
			t.Logf("%s: %d unknown, first %q; %v", h.Name, len(open), open[0], stats.Top(5))
		}
		if len(wrong) > 0 {
			t.Errorf("%s: %d wrong: %s", h.Name, len(wrong), strings.Join(wrong[:min(3, len(wrong))], "; "))
		}
		unknowns += len(open)
	}
	t.Logf("%d handlers, %d answers, %d unknown (%.1f%%)", len(corpus.Handlers()), total, unknowns, 100*float64(unknowns)/float64(total))
	if unknowns*20 > total {
		t.Errorf("%d of %d answers are unknown: more than 5%%", unknowns, total)
	}
}

// BenchmarkHandlers drives every handler of the corpus on one origin.
func BenchmarkHandlers(b *testing.B) {
	e := corpusEngine(b)
	var all []capture
	for _, h := range corpus.Handlers() {
		ref := e.prog.Ref(e.prog.SSA().Func(h.Name))
		all = append(all, capture{fn: exec.Value{X: &exec.Closure{Ref: ref}}, sig: ref.Sig})
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, c := range all {
			e.respond(c, nil, policy.Probe{Origin: policy.Evil})
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(all)), "µs/handler")
}
