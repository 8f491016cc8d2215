package corsvet

import (
	"go/ast"
	"go/build/constraint"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A file with a build tag of the program's own, such as dev, is part of what is
// shipped only for who asks for it: the tag is a switch like others.

// platformTags are the build tags that the toolchain sets by itself.
var platformTags = strings.Fields(`aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris
	wasip1 windows zos unix 386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm
	cgo gc gccgo race msan asan purego boringcrypto`)

// builtFor returns the tag of the program's own that a finding needs: where it
// stands, or where what is let in comes from.
func builtFor(pass *analysis.Pass, f *Finding) string {
	if f.Check == directiveID {
		return ""
	}
	places := []token.Pos{f.Pos}
	if f.Policy != nil && f.Witness != nil {
		if g := f.Policy.Grant(f.Witness.Origin); g.Resp != nil {
			places = append(places, g.Resp.Cause)
			for _, a := range g.Resp.AllowOrigin {
				places = append(places, a.Made)
			}
		}
	}
	for _, p := range places {
		if tag := builtWith(pass, p); tag != "" {
			return tag
		}
	}
	return ""
}

// builtWith returns the tag of the program's own without which the file at a
// position is left out; empty when there is none.
func builtWith(pass *analysis.Pass, pos token.Pos) string {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return neededTag(f)
		}
	}
	return ""
}

func neededTag(f *ast.File) string {
	for _, g := range f.Comments {
		if g.Pos() > f.Package {
			break
		}
		for _, c := range g.List {
			if !constraint.IsGoBuild(c.Text) {
				continue
			}
			x, err := constraint.Parse(c.Text)
			if err != nil {
				return ""
			}
			return switchedBy(x)
		}
	}
	return ""
}

// switchedBy returns the first of the program's own tags that meets a
// constraint which no platform meets without such tags.
func switchedBy(x constraint.Expr) string {
	if holds(x, "", false) {
		return ""
	}
	own := ""
	x.Eval(func(tag string) bool {
		if own == "" && !isPlatform(tag) && (holds(x, tag, false) || holds(x, tag, true)) {
			own = tag
		}
		return false
	})
	return own
}

// holds reports whether a constraint is met on some platform with one of the
// program's own tags, and all others set or not.
func holds(x constraint.Expr, own string, others bool) bool {
	for _, platform := range []bool{true, false} {
		if x.Eval(func(tag string) bool {
			switch {
			case tag == own:
				return true
			case isPlatform(tag):
				return platform
			}
			return others
		}) {
			return true
		}
	}
	return false
}

func isPlatform(tag string) bool {
	return slices.Contains(platformTags, tag) || strings.HasPrefix(tag, "go1")
}
