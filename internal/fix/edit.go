package fix

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sort"

	"golang.org/x/tools/go/ast/astutil"
)

// edit replaces the text between two positions.
type edit struct {
	pos, end token.Pos
	text     string
}

func (e edit) overlaps(o edit) bool {
	return e != o && e.pos < o.end && o.pos < e.end || e != o && e.pos == o.pos
}

func (p *Package) file(pos token.Pos) *ast.File {
	for _, f := range p.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// text returns the source of a file, or nil if the positions of its syntax are
// not those of a file that can be read (cgo).
func (p *Package) text(f *ast.File) []byte {
	if src, ok := p.source[f]; ok {
		return src
	}
	tf := p.Fset.File(f.FileStart)
	src, err := p.ReadFile(tf.Name())
	if err != nil || len(src) != tf.Size() || usesCgo(f) {
		src = nil
	}
	p.source[f] = src
	return src
}

func usesCgo(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(s *ast.ImportSpec) bool { return s.Path.Value == `"C"` })
}

// slice returns the source between two positions of one file.
func (p *Package) slice(pos, end token.Pos) string {
	f := p.file(pos)
	if f == nil {
		return ""
	}
	src := p.text(f)
	if src == nil || end > f.FileEnd {
		return ""
	}
	return string(src[pos-f.FileStart : end-f.FileStart])
}

func (p *Package) src(n ast.Node) string { return p.slice(n.Pos(), n.End()) }

// editable reports whether every edit is in a file that people write.
func (p *Package) editable(pr proposal) bool {
	for _, e := range pr.edits {
		f := p.file(e.pos)
		if f == nil || e.end > f.FileEnd || e.end < e.pos || p.text(f) == nil || ast.IsGenerated(f) {
			return false
		}
	}
	return len(pr.edits) > 0
}

// apply returns the changed text of a file.
func apply(f *ast.File, src []byte, edits []edit) []byte {
	edits = slices.Clone(edits)
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].pos < edits[j].pos })
	edits = slices.Compact(edits)
	var out bytes.Buffer
	at := f.FileStart
	for _, e := range edits {
		out.Write(src[at-f.FileStart : e.pos-f.FileStart])
		out.WriteString(e.text)
		at = e.end
	}
	out.Write(src[at-f.FileStart:])
	return out.Bytes()
}

// path returns the nodes that enclose a position, the innermost first.
func (p *Package) path(pos token.Pos) []ast.Node {
	f := p.file(pos)
	if f == nil {
		return nil
	}
	path, _ := astutil.PathEnclosingInterval(f, pos, pos)
	return path
}

// line returns the number of a position's line in its file.
func (p *Package) line(pos token.Pos) int { return p.Fset.File(pos).Line(pos) }

// wholeLines extends a node to the lines that it has for itself, with a
// comment behind it. It reports false if it shares them.
func (p *Package) wholeLines(pos, end token.Pos) (edit, bool) {
	f := p.file(pos)
	src := p.text(f)
	if src == nil {
		return edit{}, false
	}
	from, to := int(pos-f.FileStart), int(end-f.FileStart)
	for from > 0 && (src[from-1] == ' ' || src[from-1] == '\t') {
		from--
	}
	if from > 0 && src[from-1] != '\n' {
		return edit{}, false
	}
	rest := src[to:]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i+1]
	}
	behind := bytes.TrimSpace(bytes.TrimLeft(rest, ", \t"))
	if len(behind) > 0 && !bytes.HasPrefix(behind, []byte("//")) {
		return edit{}, false
	}
	return edit{pos: f.FileStart + token.Pos(from), end: end + token.Pos(len(rest))}, true
}

// removeElement deletes one of the elements of a list in brackets.
func (p *Package) removeElement(list []ast.Expr, i int) edit {
	x := list[i]
	if e, ok := p.wholeLines(x.Pos(), x.End()); ok {
		return e
	}
	switch {
	case i+1 < len(list):
		return edit{pos: x.Pos(), end: list[i+1].Pos()}
	case i > 0:
		return edit{pos: list[i-1].End(), end: x.End()}
	}
	return edit{pos: x.Pos(), end: x.End()}
}

// removeElements deletes several elements of a list in brackets.
func (p *Package) removeElements(list []ast.Expr, gone func(ast.Expr) bool) []edit {
	var out []edit
	for i := 0; i < len(list); i++ {
		from := i
		for i < len(list) && gone(list[i]) {
			i++
		}
		switch {
		case i == from:
			continue
		case i == from+1:
			out = append(out, p.removeElement(list, from))
			continue
		}
		if e, ok := p.wholeLines(list[from].Pos(), list[i-1].End()); ok {
			out = append(out, e)
		} else if i < len(list) {
			out = append(out, edit{pos: list[from].Pos(), end: list[i].Pos()})
		} else if from > 0 {
			out = append(out, edit{pos: list[from-1].End(), end: list[i-1].End()})
		} else {
			out = append(out, edit{pos: list[0].Pos(), end: list[i-1].End()})
		}
	}
	return out
}

// removeStmt deletes a statement.
func (p *Package) removeStmt(s ast.Stmt) edit {
	if e, ok := p.wholeLines(s.Pos(), s.End()); ok {
		return e
	}
	return edit{pos: s.Pos(), end: s.End()}
}

// withImports adds the removal of imports that nothing uses after the edits.
// It reports false if a proposal's own edits overlap.
func (p *Package) withImports(pr *proposal) bool {
	for i, e := range pr.edits {
		for _, o := range pr.edits[:i] {
			if e.overlaps(o) {
				return false
			}
		}
	}
	seen := map[*ast.File]bool{}
	for _, e := range slices.Clone(pr.edits) {
		f := p.file(e.pos)
		if f == nil || seen[f] {
			continue
		}
		seen[f] = true
		for _, spec := range f.Imports {
			if name := p.importName(spec); name != nil && p.lastUse(f, name, pr.edits) {
				pr.edits = append(pr.edits, p.removeImport(f, spec))
			}
		}
	}
	return true
}

func (p *Package) importName(spec *ast.ImportSpec) *types.PkgName {
	if spec.Name != nil {
		if spec.Name.Name == "_" || spec.Name.Name == "." {
			return nil
		}
		n, _ := p.Info.Defs[spec.Name].(*types.PkgName)
		return n
	}
	n, _ := p.Info.Implicits[spec].(*types.PkgName)
	return n
}

// lastUse reports whether all uses of an import are in deleted text.
func (p *Package) lastUse(f *ast.File, name *types.PkgName, edits []edit) bool {
	used := false
	deleted := 0
	ast.Inspect(f, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || p.Info.Uses[id] != name {
			return !used
		}
		if slices.ContainsFunc(edits, func(e edit) bool { return e.pos <= id.Pos() && id.End() <= e.end }) {
			deleted++
		} else {
			used = true
		}
		return !used
	})
	if used || deleted == 0 {
		return false
	}
	return !slices.ContainsFunc(edits, func(e edit) bool { return bytes.Contains([]byte(e.text), []byte(name.Name()+".")) })
}

func (p *Package) removeImport(f *ast.File, spec *ast.ImportSpec) edit {
	var n ast.Node = spec
	for _, d := range f.Decls {
		if g, ok := d.(*ast.GenDecl); ok && len(g.Specs) == 1 && g.Specs[0] == spec {
			n = g
		}
	}
	if e, ok := p.wholeLines(n.Pos(), n.End()); ok {
		return e
	}
	return edit{pos: n.Pos(), end: n.End()}
}
