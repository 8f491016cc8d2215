package corpus

import (
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// accepts runs a predicate; a panic is a refusal.
func accepts(f func(string) bool, origin string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return f(origin)
}

// serve runs a handler; after a panic nothing arrives.
func serve(f http.HandlerFunc, r *http.Request) (res *http.Response) {
	defer func() {
		if recover() != nil {
			res = nil
		}
	}()
	rec := httptest.NewRecorder()
	f(rec, r)
	return rec.Result()
}

// reads says whether a page on the origin can read the answer to the probe.
func reads(f http.HandlerFunc, p Probe, origin string) bool {
	if p.Method == http.MethodOptions {
		return false
	}
	if pre, needed := p.Preflight(); needed {
		res := serve(f, pre.Request(origin))
		if res == nil || !p.Passes(origin, res.StatusCode, res.Header) {
			return false
		}
	}
	res := serve(f, p.Request(origin))
	return res != nil && Readable(origin, res.Header)
}

func readsSome(f http.HandlerFunc, origin string) (Probe, bool) {
	for _, p := range Probes {
		if reads(f, p, origin) {
			return p, true
		}
	}
	return Probe{}, false
}

// nobody lists the sound functions that refuse their friends, too.
var nobody = map[string]bool{
	"neqOrNeqRefusesAll":      true,
	"variadicNone":            true,
	"mapNilRefuses":           true,
	"reMatchStringBadPattern": true,
	"errorTypedNil":           true,

	"fixedOriginAddedTwice": true,
	"fixedOriginList":       true,
	"fixedWildcardPattern":  true,
	"reflectAddedToFixed":   true,
	"noHeadersAtAll":        true,
	"credentialsOnly":       true,
	"guardFlagShadowed":     true,
	"preflightOnlyHeaders":  true,
	"preflightTeapot":       true,
	"setThenDeleted":        true,
	"setAfterWriteHeader":   true,
	"setAfterWrite":         true,
	"deferSetsTooLate":      true,
	"deferDeletes":          true,
	"statusFirstThenPanics": true,
	"clearAllHeaders":       true,
	"mwReflectsAfterNext":   true,
	"mwBothAdd":             true,
	"writeMapNilValue":      true,
	"writeMapAppended":      true,
	"writeMisspelledName":   true,
	"writeCloneForgotten":   true,
	"detachedHeaderWriter":  true,
}

func TestOrigins(t *testing.T) {
	if len(Origins) != len(Friends)+len(Attackers)+len(Oddities) {
		t.Error("Origins is not the sum of its parts")
	}
	seen := map[string]bool{}
	for _, o := range Origins {
		if seen[o] {
			t.Errorf("%q is listed twice", o)
		}
		seen[o] = true
	}
	for _, o := range []string{
		"https://evil.example", "null", "https://example.com.evil.net", "https://evilexample.com",
		"https://evil-example.com", "https://examplexcom.evil.net",
	} {
		if !slices.Contains(Attackers, o) {
			t.Errorf("%q is missing in Attackers", o)
		}
	}
}

func TestPredicates(t *testing.T) {
	sound := 0
	for _, p := range Predicates() {
		if p.Sound {
			sound++
		}
		t.Run(p.Name, func(t *testing.T) {
			checkName(t, p.Name, p.F)
			in := filterOrigins(Attackers, p.F)
			switch {
			case p.Sound && len(in) > 0:
				t.Errorf("sound, but accepts %q", in)
			case !p.Sound && len(in) == 0:
				t.Error("unsound, but accepts no attacker")
			case p.Sound && (len(filterOrigins(Friends, p.F)) == 0) != nobody[p.Name]:
				t.Error("refuses all friends or is wrongly listed in nobody")
			}
			for _, o := range Origins {
				if accepts(p.F, o) != accepts(p.F, o) {
					t.Errorf("answers change for %q", o)
				}
			}
		})
	}
	t.Logf("%d predicates, %d sound", len(Predicates()), sound)
	if n := len(Predicates()); n < 150 || 2*sound < n {
		t.Errorf("%d predicates, %d sound", n, sound)
	}
}

func TestHandlers(t *testing.T) {
	sound := 0
	for _, h := range Handlers() {
		if h.Sound {
			sound++
		}
		t.Run(h.Name, func(t *testing.T) {
			checkName(t, h.Name, h.F)
			leaks := 0
			for _, o := range Attackers {
				p, leak := readsSome(h.F, o)
				if !leak {
					continue
				}
				leaks++
				if h.Sound {
					t.Errorf("sound, but %s reads %s %s%s", o, p.Method, p.Host, p.Path)
				}
			}
			if !h.Sound && leaks == 0 {
				t.Error("unsound, but no attacker can read anything")
			}
			friends := slices.ContainsFunc(Friends, func(o string) bool {
				_, ok := readsSome(h.F, o)
				return ok
			})
			if h.Sound && friends == nobody[h.Name] {
				t.Error("refuses all friends or is wrongly listed in nobody")
			}
		})
	}
	t.Logf("%d handlers, %d sound", len(Handlers()), sound)
	if n := len(Handlers()); n < 90 || 2*sound < n {
		t.Errorf("%d handlers, %d sound", n, sound)
	}
}

// TestRegistry compares the registries with the source: unique names, one
// documented package-level function of the right signature per entry, and no
// documented handler that nobody registered.
func TestRegistry(t *testing.T) {
	registered := map[string]string{}
	soundness := map[string]bool{}
	enter := func(name, signature string, sound bool) {
		if registered[name] != "" {
			t.Errorf("%s is registered twice", name)
		}
		registered[name], soundness[name] = signature, sound
	}
	for _, p := range Predicates() {
		enter(p.Name, "func(string) bool", p.Sound)
	}
	for _, h := range Handlers() {
		enter(h.Name, "func(http.ResponseWriter, *http.Request)", h.Sound)
	}
	for name := range nobody {
		if registered[name] == "" || !soundness[name] {
			t.Errorf("nobody lists %s", name)
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no source files", err)
	}
	declared := map[string]bool{}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(src), "\n"); n >= 500 {
			t.Errorf("%s has %d lines", file, n)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv != nil {
				continue
			}
			name, doc := fn.Name.Name, fn.Doc.Text()
			claims := strings.HasSuffix(strings.TrimSuffix(strings.TrimSpace(doc), " in the sense of this package."), "sound") ||
				strings.HasSuffix(strings.TrimSpace(doc), "sound.")
			if registered[name] == "" {
				if claims {
					t.Errorf("%s: %s is documented as an entry, but not registered", file, name)
				}
				continue
			}
			declared[name] = true
			if !strings.HasPrefix(doc, name+" ") || !claims {
				t.Errorf("%s: the comment of %s does not say what it does and whether it is sound", file, name)
			}
			if strings.Contains(doc, "unsound") == soundness[name] {
				t.Errorf("%s: the comment of %s contradicts its entry", file, name)
			}
		}
	}
	for name := range registered {
		if !declared[name] {
			t.Errorf("%s is not a package-level function", name)
		}
	}
}

func filterOrigins(origins []string, f func(string) bool) (in []string) {
	for _, o := range origins {
		if accepts(f, o) {
			in = append(in, o)
		}
	}
	return in
}

// checkName compares an entry's name with the name of its function.
func checkName(t *testing.T, name string, f any) {
	t.Helper()
	full := runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
	if full[strings.LastIndex(full, ".")+1:] != name {
		t.Errorf("entry %s holds function %s", name, full)
	}
}
