package truth

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
	"github.com/corsvet/corsvet/truth/serve"
)

// A program is a generated package of configurations, functions Config0,
// Config1 and so on, with a command that runs them. It exists in overlays
// only.
type program struct {
	subject *subject
	path    string // import path of the package; the command is below it
	n       int
	files   map[string][]byte // by name on disk
}

const module = "github.com/corsvet/corsvet/truth"

// generate writes a program.
func (s *subject) generate(name string, bodies []string) *program {
	p := &program{subject: s, path: module + "/generated/" + name, n: len(bodies), files: map[string][]byte{}}
	dir, err := filepath.Abs(filepath.Join("generated", name))
	if err != nil {
		panic(err)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "package subject\n\nimport (\n%s\n)\n\n%s\n", s.imports, s.decls)
	for i, body := range bodies {
		fmt.Fprintf(&b, "func Config%d(%s) %s {\n%s\n}\n\n", i, s.params, s.result, body)
	}
	p.files[filepath.Join(dir, "subject.go")] = b.Bytes()

	b = bytes.Buffer{}
	fmt.Fprintf(&b, "package main\n\nimport (\n%s\nsubject %q\n%q\n)\n\nfunc main() {\nserve.Main(\n", s.driverImports, p.path, module+"/serve")
	for i := range bodies {
		call := "()"
		if s.params != "" {
			call = ""
		}
		fmt.Fprintf(&b, "func() serve.Server { return open(subject.Config%d%s) },\n", i, call)
	}
	fmt.Fprintf(&b, ")\n}\n\n%s\n", s.open)
	p.files[filepath.Join(dir, "run", "main.go")] = b.Bytes()
	return p
}

// environment keeps the libraries to what every machine builds alike.
func environment() []string {
	return append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off")
}

// load type-checks a package of the program or of a library from source, and
// what it imports from export data.
func (p *program) load(path string) (*packages.Package, error) {
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports | packages.NeedModule |
			packages.NeedExportFile | packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo,
		Env: environment(), Overlay: p.files,
	}, path)
	if err != nil {
		return nil, err
	}
	if len(pkgs[0].Errors) > 0 {
		return nil, fmt.Errorf("%s: %v", path, pkgs[0].Errors[0])
	}
	return pkgs[0], nil
}

// prediction is what corsvet makes of one configuration.
type prediction struct {
	startup string
	answers [][]policy.Response // for each probe; several if something decides that is not known
	none    bool                // no policy was found
	unknown string              // why corsvet does not know, or ""
}

// predict analyses the configurations.
func (p *program) predict(index *library.Index, facts func(*types.Package) []byte) ([]prediction, error) {
	pkg, err := p.load(p.path)
	if err != nil {
		return nil, err
	}
	probes := p.subject.probes()
	res := extract.Run(extract.Input{
		Fset: pkg.Fset, Pkg: pkg.Types, Files: pkg.Syntax, Info: pkg.TypesInfo,
		Index: index, Main: true, Fact: facts, Probes: probes,
	}, false)
	byFunc := map[string][]*policy.Study{}
	for _, s := range res.Policies {
		if name := enclosing(pkg, s); name != "" {
			byFunc[name] = append(byFunc[name], s)
		}
	}
	out := make([]prediction, p.n)
	for i := range out {
		out[i] = predictOne(p.subject.policies(byFunc[fmt.Sprintf("Config%d", i)]), probes)
	}
	return out, nil
}

// enclosing is the function in which a policy stands.
func enclosing(pkg *packages.Package, s *policy.Study) string {
	for _, f := range pkg.Syntax {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Pos() <= s.Pos && s.Pos < fn.End() {
				return fn.Name.Name
			}
		}
	}
	return ""
}

// policies are those of the subject's kind: of the library, if handlers with
// headers written by hand are there too.
func (s *subject) policies(all []*policy.Study) (out []*policy.Study) {
	kind := policy.CORS
	if s.websocket {
		kind = policy.WebSocket
	}
	byLibrary := slices.ContainsFunc(all, func(s *policy.Study) bool { return s.Library != "" })
	for _, st := range all {
		if st.Kind == kind && (st.Library != "" || !byLibrary) {
			out = append(out, st)
		}
	}
	if s.last && len(out) > 0 {
		i := 0
		for j, st := range out {
			if st.Pos >= out[i].Pos {
				i = j
			}
		}
		out = out[i : i+1]
	}
	return out
}

func predictOne(studies []*policy.Study, probes []policy.Probe) (p prediction) {
	if len(studies) == 0 { // a policy that lets nobody in is none
		p.none = true
		for range probes {
			p.answers = append(p.answers, make([]policy.Response, 1))
		}
		return p
	}
	if len(studies) != 1 {
		p.unknown = fmt.Sprintf("%d policies", len(studies))
		return p
	}
	s := studies[0]
	if s.Startup != nil {
		p.startup = s.Startup.Message
		return p
	}
	for _, probe := range probes {
		o := s.Outcome(probe)
		switch {
		case !o.Complete:
			p.unknown = fmt.Sprintf("incomplete responses to %+v", probe)
			return p
		case slices.ContainsFunc(o.Responses, func(r policy.Response) bool { return r.Doubt }):
			p.unknown = fmt.Sprintf("doubtful response to %+v", probe)
			return p
		}
		p.answers = append(p.answers, o.Responses)
	}
	return p
}

// observe compiles and runs the program.
func (p *program) observe(dir string) ([]serve.Report, error) {
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for name, text := range p.files {
		tmp := filepath.Join(dir, fmt.Sprintf("source%d.go", len(overlay.Replace)))
		if err := os.WriteFile(tmp, text, 0o666); err != nil {
			return nil, err
		}
		overlay.Replace[name] = tmp
	}
	file := func(name string) string { return filepath.Join(dir, name) }
	for name, v := range map[string]any{"overlay.json": overlay, "probes.json": p.subject.probes()} {
		text, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(file(name), text, 0o666); err != nil {
			return nil, err
		}
	}
	build := exec.Command("go", "build", "-ldflags=-s -w", "-overlay="+file("overlay.json"), "-o", file("run"), p.path+"/run")
	build.Env = environment()
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %v\n%s", err, out)
	}
	run := exec.Command(file("run"), file("probes.json"), file("answers.json"))
	run.Dir = dir // some libraries write logs
	if out, err := run.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("running: %v\n%s", err, tail(string(out)))
	}
	text, err := os.ReadFile(file("answers.json"))
	if err != nil {
		return nil, err
	}
	var out []serve.Report
	return out, json.Unmarshal(text, &out)
}

func tail(s string) string {
	lines := strings.Split(s, "\n")
	return strings.Join(lines[max(0, len(lines)-30):], "\n")
}
