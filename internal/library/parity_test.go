package library

import (
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// stubless lists import paths without a stub of their own: what they have is
// declared as in the path that stands for them.
var stubless = map[string]string{
	"github.com/caarlos0/env/v6":                              "github.com/caarlos0/env/v11",
	"github.com/caarlos0/env/v7":                              "github.com/caarlos0/env/v11",
	"github.com/caarlos0/env/v8":                              "github.com/caarlos0/env/v11",
	"github.com/caarlos0/env/v9":                              "github.com/caarlos0/env/v11",
	"github.com/caarlos0/env/v10":                             "github.com/caarlos0/env/v11",
	"github.com/labstack/echo/middleware":                     "github.com/labstack/echo/v4/middleware",
	"github.com/go-chi/chi":                                   "github.com/go-chi/chi/v5",
	"github.com/go-chi/chi/v4":                                "github.com/go-chi/chi/v5",
	"gopkg.in/igm/sockjs-go.v2/sockjs":                        "github.com/igm/sockjs-go/v3/sockjs",
	"github.com/igm/sockjs-go/sockjs":                         "github.com/igm/sockjs-go/v3/sockjs",
	"github.com/goware/cors":                                  "github.com/go-chi/cors",
	"github.com/sagernet/cors":                                "github.com/go-chi/cors",
	"github.com/beego/beego/plugins/cors":                     "github.com/beego/beego/v2/server/web/filter/cors",
	"github.com/astaxie/beego/plugins/cors":                   "github.com/beego/beego/v2/server/web/filter/cors",
	"github.com/emicklei/go-restful":                          "github.com/emicklei/go-restful/v3",
	"github.com/emicklei/go-restful/v2":                       "github.com/emicklei/go-restful/v3",
	"github.com/gofiber/contrib/v3/websocket":                 "github.com/gofiber/contrib/websocket",
	"github.com/gofiber/websocket/v2":                         "github.com/gofiber/contrib/websocket",
	"istio.io/api/networking/v1":                              "istio.io/api/networking/v1beta1",
	"github.com/zishang520/socket.io/servers/engine/v3/types": "github.com/zishang520/socket.io/v3/pkg/types",
	"github.com/pulumi/pulumi-aws/sdk/v5/go/aws/s3":           "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/s3",
	"github.com/pulumi/pulumi-aws/sdk/v5/go/aws/lambda":       "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/lambda",
	"github.com/pulumi/pulumi-aws/sdk/v5/go/aws/apigatewayv2": "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/apigatewayv2",
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/lambda":       "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/lambda",
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/apigatewayv2": "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/apigatewayv2",
	"github.com/zishang520/socket.io/socket":                  "github.com/zishang520/socket.io/v2/socket",
	"github.com/zishang520/engine.io/config":                  "github.com/zishang520/engine.io/v2/config",
	"github.com/beego/beego/context":                          "github.com/beego/beego/v2/server/web/context",
	"github.com/beego/beego":                                  "github.com/beego/beego/v2/server/web",
	"github.com/astaxie/beego/context":                        "github.com/beego/beego/v2/server/web/context",
	"github.com/astaxie/beego":                                "github.com/beego/beego/v2/server/web",
	"goa.design/plugins/cors":                                 "goa.design/plugins/v3/cors",
}

// assumed are methods that a value has although the type in the symbol does
// not: those of optional interfaces.
var assumed = map[string]bool{
	"(net/http.ResponseWriter).Flush": true, // of http.Flusher
}

// stubs loads the stub packages below testdata/src as analysistest does.
func stubs(t *testing.T, paths []string) map[string]*types.Package {
	t.Helper()
	root, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	cfg := &packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedSyntax | packages.NeedTypesInfo | packages.NeedFiles | packages.NeedCompiledGoFiles,
		Dir:  root,
		Env:  append(os.Environ(), "GOPATH="+root, "GO111MODULE=off", "GOWORK=off", "GOFLAGS="),
	}
	pkgs, err := packages.Load(cfg, paths...)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*types.Package{}
	packages.Visit(pkgs, nil, func(p *packages.Package) { out[p.PkgPath] = p.Types })
	return out
}

// rowSymbols calls yield for every symbol that a row names.
func rowSymbols(r *Row, yield func(sym, what string)) {
	for _, e := range r.Entries {
		yield(e.Sym, "entry")
	}
	for _, e := range r.Literals {
		yield(e.Sym, "literal")
	}
	for _, o := range r.Options {
		yield(o.Sym, "option")
	}
	for _, g := range r.Globals {
		yield(g.Sym, "global")
	}
	for _, sym := range r.Verdicts {
		yield(sym, "verdict")
	}
	for sym := range r.Context {
		yield(sym, "accessor")
	}
	for _, t := range r.Routers {
		for _, name := range strings.Fields(t.Use + " " + t.Group + " " + t.Route + " " + t.Scope + " " + t.Mount + " " + t.Serve) {
			yield("("+t.Type+")."+name, "router's method")
		}
	}
}

// TestParity resolves every symbol, setting and argument of every row in the
// stubs, which module truth compares with the real libraries.
func TestParity(t *testing.T) {
	need := map[string]bool{}
	all := Rows()
	for _, r := range all {
		for _, p := range r.Paths {
			need[standIn(p)] = true
		}
		rowSymbols(r, func(sym, _ string) { need[standIn(SymbolPath(sym))] = true })
	}
	var paths []string
	for p := range need {
		if strings.Contains(strings.SplitN(p, "/", 2)[0], ".") {
			if _, err := os.Stat(filepath.Join("../../testdata/src", p)); err != nil {
				t.Errorf("%s: no stub below testdata/src", p)
				continue
			}
		}
		paths = append(paths, p)
	}
	pkgs := stubs(t, paths)
	known := map[uintptr]map[string]bool{} // fields of configurations, by Fields map
	for _, r := range all {
		if r.Name == "" || len(r.Paths) == 0 && len(r.Uses) == 0 {
			t.Errorf("row %q without name or import path", r.Name)
		}
		rowSymbols(r, func(sym, what string) {
			if _, err := resolve(pkgs, sym); err != nil && !assumed[sym] {
				t.Errorf("%s: %s %s: %v", r.Name, what, sym, err)
			}
		})
		for i := range r.Entries {
			e := &r.Entries[i]
			obj, err := resolve(pkgs, e.Sym)
			if err != nil {
				continue // reported above
			}
			for arg := range e.Params {
				if argument(obj, arg) == nil {
					t.Errorf("%s: %s has no argument %d", r.Name, e.Sym, arg)
				}
			}
			if e.Config < 0 {
				continue
			}
			conf := argument(obj, e.Config)
			if conf == nil {
				t.Errorf("%s: %s has no argument %d", r.Name, e.Sym, e.Config)
				continue
			}
			key := reflect.ValueOf(e.Fields).Pointer()
			if known[key] == nil {
				known[key] = map[string]bool{}
			}
			for name := range e.Fields {
				if hasField(conf, name) {
					known[key][name] = true
				}
			}
		}
	}
	// A field may belong to one version of a library only; some entry has it.
	for _, r := range all {
		for i := range r.Entries {
			e := &r.Entries[i]
			if e.Config < 0 || e.Gather != nil {
				continue
			}
			for name := range e.Fields {
				if !known[reflect.ValueOf(e.Fields).Pointer()][name] {
					t.Errorf("%s: %s: no configuration has the field %s", r.Name, e.Sym, name)
				}
			}
		}
	}
}

func standIn(path string) string {
	if s := stubless[path]; s != "" {
		return s
	}
	return path
}

// resolve finds the object of a symbol.
func resolve(pkgs map[string]*types.Package, sym string) (types.Object, error) {
	path := SymbolPath(sym)
	pkg := pkgs[standIn(path)]
	if pkg == nil {
		return nil, fmt.Errorf("no package %s", path)
	}
	bare := strings.TrimLeft(sym, "(*")
	rest := strings.TrimPrefix(bare, path+".")
	typ, method, isMethod := strings.Cut(rest, ").")
	obj := pkg.Scope().Lookup(typ)
	if obj == nil {
		return nil, fmt.Errorf("%s has no %s", path, typ)
	}
	if !isMethod {
		return obj, nil
	}
	t := obj.Type()
	if strings.HasPrefix(sym, "(*") {
		t = types.NewPointer(t)
	}
	m, _, _ := types.LookupFieldOrMethod(t, true, pkg, method)
	if fn, ok := m.(*types.Func); ok {
		return fn, nil
	}
	return nil, fmt.Errorf("%s has no method %s", typ, method)
}

// argument returns the type of an argument, receiver first.
func argument(obj types.Object, i int) types.Type {
	sig, ok := obj.Type().(*types.Signature)
	if !ok {
		return nil
	}
	if r := sig.Recv(); r != nil {
		if i == 0 {
			return r.Type()
		}
		i--
	}
	if i >= sig.Params().Len() {
		return nil
	}
	return sig.Params().At(i).Type()
}

// hasField looks for a path of fields in a structure, a pointer to one, or a
// variadic one.
func hasField(t types.Type, path string) bool {
	for _, name := range strings.Split(path, ".") {
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		}
		ft := fieldType(t, name)
		if ft == nil {
			return false
		}
		t = ft
	}
	return true
}
