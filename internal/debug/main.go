// Command debug shows what extraction finds in packages and what exec could
// not follow: the policies, what attackers obtain from them, and the most
// frequent reasons for unknown answers. It is for corsvet's developers:
//
//	go run ./internal/debug ./path/to/package
package main

import (
	"fmt"
	"go/types"
	"log"
	"os"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

func main() {
	log.SetFlags(0)
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule}, os.Args[1:]...)
	if err != nil {
		log.Fatal(err)
	}
	idx := library.Default()
	named := map[*packages.Package]bool{}
	for _, p := range pkgs {
		named[p] = true
	}
	facts := map[string][]byte{}
	// Dependencies first, as the drivers of go/analysis do.
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		in := extract.Input{Fset: p.Fset, Pkg: p.Types, Files: p.Syntax, Info: p.TypesInfo, Index: idx, Main: p.Module == nil || p.Module.Main,
			Fact: func(q *types.Package) []byte { return facts[q.Path()] }}
		if len(p.Errors) > 0 {
			fmt.Printf("%s: %v\n", p.PkgPath, p.Errors[0])
			return
		}
		matters, imports, exports := extract.Matters(p.Types, p.Syntax, p.TypesInfo, idx), extract.ImportsSinks(in), extract.Exports(in)
		if !matters && !imports && !exports {
			return
		}
		res := extract.Run(in, true)
		if res.Fact != nil {
			facts[p.PkgPath] = res.Fact
		}
		if !named[p] {
			return
		}
		fmt.Printf("%s: matters %v, imports %v, exports %v, fact of %d bytes\n", p.PkgPath, matters, imports, exports, len(res.Fact))
		for _, r := range res.Roots {
			fmt.Printf("  root %s\n", r)
		}
		for _, s := range res.Policies {
			fmt.Printf("  policy %s %s %s\n", p.Fset.Position(s.Pos), s.Library, s.Call)
			for _, o := range []string{policy.Evil, "null", ""} {
				out := s.Outcome(policy.Probe{Origin: o})
				fmt.Printf("    %q complete=%v\n", o, out.Complete)
				for i, r := range out.Responses {
					if i > 5 {
						fmt.Printf("      ... %d more\n", len(out.Responses)-i)
						break
					}
					fmt.Printf("      ACAO=%v ACAC=%v up=%v doubt=%v conds=%v late=%v\n", r.AllowOrigin, r.Credentials, r.Upgraded, r.Doubt, r.Conds, r.Late)
				}
			}
			for i, c := range s.Constants() {
				if i < 12 {
					fmt.Printf("    constant %q %s\n", c.Text, c.Expr)
				}
			}
		}
		shown := map[string]int{} // by kind: what made paths doubtful matters most
		for _, r := range res.Stats.Top(1 << 20) {
			kind, _, _ := strings.Cut(r, ":")
			if shown[kind]++; shown[kind] <= 12 {
				fmt.Printf("  %6d %s\n", res.Stats.Reasons[r], r)
			}
		}
	})
}
