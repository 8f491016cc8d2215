package corsvet

import (
	"go/ast"
	"go/types"
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/checks"
	"github.com/corsvet/corsvet/internal/extract"
	"github.com/corsvet/corsvet/internal/fix"
	"github.com/corsvet/corsvet/internal/policy"
)

// suggest gives findings their fixes and says where what they are about ends.
func suggest(pass *analysis.Pass, cfg *config, found *checks.Policies, findings []Finding) {
	in, ok := found.Input.(extract.Input)
	if !ok || len(findings) == 0 {
		return
	}
	p := &fix.Package{
		Fset: pass.Fset, Pkg: pass.Pkg, Files: pass.Files, Info: pass.TypesInfo, Sizes: pass.TypesSizes,
		ReadFile: pass.ReadFile, Index: in.Index, Studies: found.Studies, Origins: cfg.Origins,
		Again: func(pkg *types.Package, files []*ast.File, info *types.Info, origins []string) []*policy.Study {
			again := in
			again.Pkg, again.Files, again.Info, again.Probes = pkg, files, info, nil
			for _, o := range origins {
				again.Probes = append(again.Probes, policy.Probe{Origin: o})
			}
			return extract.Run(again, false).Policies
		},
	}
	if p.ReadFile == nil { // some drivers have none
		p.ReadFile = os.ReadFile
	}
	for i := range findings {
		if f := &findings[i]; !f.End.IsValid() {
			f.End = p.End(f.Pos)
		}
	}
	fix.Suggest(p, findings)
}
