package truth

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// stubRoot holds the stubs, one directory per import path. A directory is a
// stub package if it has a file named stub.go.
const stubRoot = "../testdata/src"

// skipped lists the stub packages that this module does not require. The key
// is an import path; it covers the packages below it too.
var skipped = map[string]string{
	"cloud.google.com/go/storage":               "too heavy for CI, checked by hand at v1.70.0",
	"google.golang.org/api":                     "only needed by cloud.google.com/go/storage, checked by hand with v1.70.0 of it",
	"k8s.io/apiserver":                          "too heavy for CI, checked by hand at v0.37.2",
	"k8s.io/api":                                "too heavy for CI, checked by hand at v0.37.2",
	"k8s.io/apimachinery":                       "too heavy for CI, checked by hand at v0.37.2",
	"k8s.io/client-go":                          "too heavy for CI, checked by hand at v0.37.2",
	"github.com/prometheus/prometheus":          "too heavy for CI and needs a newer Go patch release, checked by hand at v0.316.0",
	"github.com/grafana/regexp":                 "only needed by prometheus, checked by hand with v0.316.0 of it",
	"goa.design/plugins":                        "the module proxy does not serve it, checked by hand at fb10748",
	"github.com/martini-contrib/cors":           "the module proxy does not serve it, checked by hand at 06beb1b",
	"github.com/AdhityaRamadhanus/fasthttpcors": "the module proxy does not serve it, checked by hand at d4c0719",
	"github.com/Azure/azure-sdk-for-go":         "brings another x/exp and much more, checked by hand with azblob v1.8.3",
	"github.com/antlabs/quickws":                "the module proxy does not serve it, checked by hand at v0.2.2",
	"github.com/atreugo/cors":                   "the module proxy does not serve it, checked by hand at f81e2ab",
	"github.com/aws/aws-cdk-go":                 "too heavy for CI, checked by hand at v2.275.0",
	"github.com/dgrr":                           "the module proxy does not serve it, checked by hand at fastws v1.0.4 and websocket v0.1.1",
	"github.com/gin-gonic/contrib":              "the module proxy does not serve it, checked by hand at d12f07a",
	"github.com/graph-gophers":                  "the module proxy does not serve it, checked by hand at v0.0.2, v0.1.0 and 3e6018f",
	"gofr.dev":                                  "the module proxy does not serve it, checked by hand at v1.9.0",
	"github.com/gobuffalo/buffalo":              "the module proxy does not serve it, checked by hand at v1.1.4",
	"github.com/hertz-contrib/websocket":        "the module proxy does not serve it, checked by hand at e46e6df",
	"github.com/igm/sockjs-go":                  "the module proxy does not serve it, checked by hand at 05f0cb9",
	"github.com/ipfs/go-ipfs-cmds":              "the module proxy does not serve it, checked by hand at v0.17.0",
	"github.com/itsjamie/gin-cors":              "the module proxy does not serve it, checked by hand at ef28d3d",
	"github.com/lab259/cors":                    "the module proxy does not serve it, checked by hand at v0.2.0",
	"github.com/pulumi":                         "too heavy for CI, checked by hand at pulumi-aws v5.43.0 and v6.83.4",
	"github.com/revel/revel":                    "the module proxy does not serve it, checked by hand at v1.1.0",
	"github.com/savsgio/atreugo":                "the module proxy does not serve it, checked by hand at v11.13.2",
	"github.com/tommy351/gin-cors":              "the module proxy does not serve it, checked by hand at dc91dec",
	"github.com/traefik/traefik":                "too heavy for CI, checked by hand at v3.7.13",
	"github.com/zishang520/socket.io/v3":        "needs another quic-go than the others, checked by hand at v3.0.6",
	"github.com/zishang520/socket.io/servers":   "needs another quic-go than the others, checked by hand at v3.0.6",
	"github.com/pocketbase/pocketbase":          "too heavy for CI (v0.40 needs Go 1.27), checked by hand at v0.39.11",
}

// kept lists what the stubs keep from releases older than the required ones,
// because programs in the wild still use it.
var kept = map[string]string{
	"github.com/jub0bs/cors.Config.ExtraConfig":                                "embedded up to v0.10",
	"github.com/jub0bs/cors.ExtraConfig":                                       "up to v0.10",
	"github.com/99designs/gqlgen/graphql/handler/transport.Websocket.Upgrader": "up to v0.17.91",
}

func skipReason(path string) string {
	for prefix, reason := range skipped {
		if path == prefix || strings.HasPrefix(path, prefix+"/") {
			return reason
		}
	}
	return ""
}

// TestStubs compares every symbol of every stub with the library it stands
// for. The libraries may have more than the stubs, never the reverse.
func TestStubs(t *testing.T) {
	stubs, err := parseStubs(stubRoot)
	if err != nil {
		t.Fatal(err)
	}
	if len(stubs.files) == 0 {
		t.Fatalf("no stub.go below %s", stubRoot)
	}
	paths := slices.Sorted(maps.Keys(stubs.files))

	// The standard library packages that the stubs import are loaded in the
	// same call, so that there is one copy of each.
	patterns := stubs.stdImports()
	for _, path := range paths {
		if skipReason(path) == "" {
			patterns = append(patterns, path)
		}
	}
	real, err := loadReal(patterns)
	if err != nil {
		t.Fatal(err)
	}
	stubs.std = real
	compared := map[string]bool{}

	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			stub, err := stubs.Import(path)
			if err != nil {
				t.Fatalf("stub does not type-check: %v", err)
			}
			if reason := skipReason(path); reason != "" {
				t.Skip(reason)
			}
			lib := real[path]
			if lib == nil {
				t.Fatal("library package was not loaded")
			}
			for _, e := range lib.Errors {
				if e.Kind != packages.TypeError {
					t.Errorf("loading the library: %v", e)
				}
			}
			if lib.Types == nil {
				t.Fatal("library package has no types")
			}
			compared[path] = true
			c := comparer{t: t}
			c.packages(stub, lib.Types)
			if lib.Module != nil {
				t.Logf("%d symbols, %s", c.symbols, lib.Module.Version)
			}
		})
	}

	for name := range kept {
		for path := range compared {
			if strings.HasPrefix(name, path+".") && !usedKept[name] {
				t.Errorf("%s: listed in kept, but the stub does not need the entry", name)
			}
		}
	}
}

// usedKept has the entries of kept that a comparison came across.
var usedKept = map[string]bool{}

// loadReal type-checks the packages from source, without function bodies. Export
// data would mean compiling all the libraries, which takes minutes, and the one
// set of versions in go.mod does not compile everywhere (engine.io wants an
// older quic-go than others do).
func loadReal(patterns []string) (map[string]*packages.Package, error) {
	cfg := &packages.Config{
		Env: append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off", "GO111MODULE=on"),
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
			packages.NeedImports | packages.NeedDeps | packages.NeedModule |
			packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax,
		ParseFile: func(fset *token.FileSet, name string, src []byte) (*ast.File, error) {
			f, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
			if f != nil {
				for _, d := range f.Decls {
					if fn, ok := d.(*ast.FuncDecl); ok {
						fn.Body = nil
					}
				}
			}
			return f, err
		},
	}
	roots, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	all := map[string]*packages.Package{}
	packages.Visit(roots, nil, func(p *packages.Package) { all[p.PkgPath] = p })
	return all, nil
}
