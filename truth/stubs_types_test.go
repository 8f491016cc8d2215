package truth

import (
	"fmt"
	"go/types"
	"sort"
	"strconv"
	"strings"
)

func typeParams(list *types.TypeParamList) string {
	var b strings.Builder
	w := typeWriter{&b}
	for i := range list.Len() {
		b.WriteString(" " + strconv.Itoa(i) + " ")
		w.write(list.At(i).Constraint())
	}
	return "[" + strings.TrimSpace(b.String()) + "]"
}

// typeString spells a type out for comparison: with package paths (less any
// vendor directory), without parameter names, aliases resolved, and type
// parameters by their position.
func typeString(t types.Type) string {
	var b strings.Builder
	typeWriter{&b}.write(t)
	return b.String()
}

type typeWriter struct{ b *strings.Builder }

func (w typeWriter) write(t types.Type) {
	b := w.b
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		if t.Kind() != types.UnsafePointer && t.Info()&types.IsUntyped == 0 && t.Kind() != types.Invalid {
			b.WriteString(types.Typ[t.Kind()].Name()) // byte and rune lose their alias
		} else {
			b.WriteString(t.String())
		}
	case *types.Named:
		if p := t.Obj().Pkg(); p != nil {
			path := p.Path()
			if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
				path = path[i+len("/vendor/"):]
			}
			b.WriteString(strings.TrimPrefix(path, "vendor/") + ".")
		}
		b.WriteString(t.Obj().Name())
		for i := range t.TypeArgs().Len() {
			b.WriteString(map[bool]string{true: "[", false: ", "}[i == 0])
			w.write(t.TypeArgs().At(i))
			if i == t.TypeArgs().Len()-1 {
				b.WriteString("]")
			}
		}
	case *types.TypeParam:
		fmt.Fprintf(b, "$%d", t.Index())
	case *types.Pointer:
		b.WriteString("*")
		w.write(t.Elem())
	case *types.Slice:
		b.WriteString("[]")
		w.write(t.Elem())
	case *types.Array:
		fmt.Fprintf(b, "[%d]", t.Len())
		w.write(t.Elem())
	case *types.Map:
		b.WriteString("map[")
		w.write(t.Key())
		b.WriteString("]")
		w.write(t.Elem())
	case *types.Chan:
		b.WriteString([]string{"chan ", "chan<- ", "<-chan "}[t.Dir()] + "(")
		w.write(t.Elem())
		b.WriteString(")")
	case *types.Signature:
		b.WriteString("func")
		if t.TypeParams().Len() > 0 {
			b.WriteString(typeParams(t.TypeParams()))
		}
		w.tuple(t.Params(), t.Variadic())
		b.WriteString(" ")
		w.tuple(t.Results(), false)
	case *types.Struct:
		b.WriteString("struct{")
		for f := range t.Fields() {
			if !f.Embedded() {
				b.WriteString(f.Name() + " ")
			}
			w.write(f.Type())
			b.WriteString("; ")
		}
		b.WriteString("}")
	case *types.Interface:
		var parts []string
		for m := range t.Methods() {
			parts = append(parts, m.Name()+" "+typeString(m.Type()))
		}
		for e := range t.EmbeddedTypes() {
			if i, ok := e.Underlying().(*types.Interface); !ok || !i.IsMethodSet() {
				parts = append(parts, typeString(e))
			}
		}
		sort.Strings(parts)
		b.WriteString("interface{" + strings.Join(parts, "; ") + "}")
	case *types.Union:
		for i := range t.Len() {
			if i > 0 {
				b.WriteString(" | ")
			}
			if t.Term(i).Tilde() {
				b.WriteString("~")
			}
			w.write(t.Term(i).Type())
		}
	default:
		b.WriteString(t.String())
	}
}

func (w typeWriter) tuple(t *types.Tuple, variadic bool) {
	w.b.WriteString("(")
	for i := range t.Len() {
		if i > 0 {
			w.b.WriteString(", ")
		}
		p := t.At(i).Type()
		if variadic && i == t.Len()-1 {
			w.b.WriteString("...")
			if s, ok := p.(*types.Slice); ok {
				p = s.Elem()
			}
		}
		w.write(p)
	}
	w.b.WriteString(")")
}
