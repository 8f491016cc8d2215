// Command debug shows what extraction finds in packages and what exec could
// not follow: the policies, what attackers obtain from them, and the most
// frequent reasons for unknown answers. It is for corsvet's developers:
//
//	go run ./internal/debug ./path/to/package
package main

import (
	"fmt"
	"log"
	"os"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/library"
	"github.com/corsvet/corsvet/internal/policy"
)

func main() {
	log.SetFlags(0)
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedDeps}, os.Args[1:]...)
	if err != nil {
		log.Fatal(err)
	}
	idx := library.Default()
	for _, p := range pkgs {
		matters := extract.Matters(p.Types, p.Syntax, p.TypesInfo, idx)
		fmt.Printf("%s: gate %v\n", p.PkgPath, matters)
		if !matters {
			continue
		}
		res := extract.Run(extract.Input{Fset: p.Fset, Pkg: p.Types, Files: p.Syntax, Info: p.TypesInfo, Index: idx}, true)
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
		for _, r := range res.Stats.Top(12) {
			fmt.Printf("  %6d %s\n", res.Stats.Reasons[r], r)
		}
	}
}
