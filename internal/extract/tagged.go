package extract

import (
	"go/types"
	"net/textproto"
	"reflect"

	"github.com/corsvet/corsvet/internal/exec"
	"github.com/corsvet/corsvet/internal/library"
)

// Handlers that are asked with one structure and answer with another, whose
// fields are headers by their tags:
//
//	func(ctx context.Context, in *In) (*Out, error)

// headerTags returns the row of the tags that a package can use, or nil.
func headerTags(in Input) *library.HeaderTags {
	for _, imp := range in.Pkg.Imports() {
		if t := in.Index.HeaderTags(imp.Path()); t != nil {
			return t
		}
	}
	return nil
}

// answersByTags reports whether a function is such a handler and its answer
// has CORS headers.
func (e *engine) answersByTags(sig *types.Signature) bool {
	if e.tags == nil || sig.Params().Len() != 2 || sig.Results().Len() != 2 || !isError(sig.Results().At(1).Type()) {
		return false
	}
	_, in := structBehind(sig.Params().At(1).Type())
	t, out := structBehind(sig.Results().At(0).Type())
	return in && out && e.holdsHeaders(t)
}

// structBehind returns the structure that a pointer points to.
func structBehind(t types.Type) (types.Type, bool) {
	p, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return nil, false
	}
	_, ok = p.Elem().Underlying().(*types.Struct)
	return types.Unalias(p.Elem()), ok
}

// holdsHeaders reports whether fields of a structure are CORS headers.
func (e *engine) holdsHeaders(t types.Type) bool {
	if e.tags == nil {
		return false
	}
	if holds, ok := e.tagged[t]; ok {
		return holds
	}
	if e.tagged == nil {
		e.tagged = map[types.Type]bool{}
	}
	holds := false
	eachTagged(t, 0, func(_ []string, _ types.Type, tags reflect.StructTag) {
		holds = holds || isCORSName(tags.Get(e.tags.Header))
	})
	e.tagged[t] = holds
	return holds
}

// eachTagged visits the fields of a structure and of those embedded in it.
func eachTagged(t types.Type, depth int, yield func(path []string, t types.Type, tags reflect.StructTag)) {
	s, ok := t.Underlying().(*types.Struct)
	if !ok || depth > maxLead {
		return
	}
	for i := range s.NumFields() {
		f := s.Field(i)
		if !f.Embedded() {
			yield([]string{f.Name()}, f.Type(), reflect.StructTag(s.Tag(i)))
			continue
		}
		eachTagged(f.Type(), depth+1, func(path []string, t types.Type, tags reflect.StructTag) {
			yield(append([]string{f.Name()}, path...), t, tags)
		})
	}
}

// asked is the structure that a request fills.
func (e *engine) asked(t types.Type) exec.Value {
	elem, ok := structBehind(t)
	if !ok {
		return exec.Value{}
	}
	name := types.TypeString(elem, nil)
	cell := exec.NewCell(elem, e.m.NewUnknown(exec.Circumstance, elem, "input "+name))
	eachTagged(elem, 0, func(path []string, ft types.Type, tags reflect.StructTag) {
		if b, ok := ft.Underlying().(*types.Basic); !ok || b.Info()&types.IsString == 0 {
			return
		}
		f := cell
		for _, p := range path {
			if f = e.m.Field(f, p); f == nil {
				return
			}
		}
		if h := tags.Get(e.tags.Header); h != "" {
			e.m.Store(f, e.ex.get(exec.Str(h)))
		} else if _, has := tags.Lookup(e.tags.Query); has {
			v := e.m.NewUnknown(exec.Circumstance, ft, "query "+tags.Get(e.tags.Query))
			v.Unknown().Text = true
			e.m.Store(f, v.Tainted(exec.Request))
		}
	})
	return exec.Value{X: cell.Pin()}
}

// readTagged takes the headers out of the structure that a handler returned,
// unless it returned an error instead.
func (e *engine) readTagged(v exec.Value, sig *types.Signature) {
	tup, ok := v.X.(exec.Tuple)
	if !ok || len(tup) != 2 || e.m.IsErr(tup[1]) {
		return
	}
	out := e.m.Resolve(tup[0])
	t := sig.Results().At(0).Type()
	if out.IsNil() {
		return
	}
	elem, _ := structBehind(t)
	eachTagged(elem, 0, func(path []string, ft types.Type, tags reflect.StructTag) {
		name := tags.Get(e.tags.Header)
		if name == "" {
			return
		}
		f, at := out, t
		for _, p := range path {
			if f, ok = e.m.FieldOf(f, at, p); !ok {
				return
			}
			at = fieldType(at, p)
		}
		e.sendTagged(name, f, ft)
	})
}

func fieldType(t types.Type, name string) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	s := t.Underlying().(*types.Struct)
	for i := range s.NumFields() {
		if f := s.Field(i); f.Name() == name {
			return f.Type()
		}
	}
	return nil
}

// sendTagged makes a field a header: no header where it is empty.
func (e *engine) sendTagged(name string, v exec.Value, t types.Type) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		if !e.m.NotNil(v) {
			return
		}
		c := e.m.Pointee(v)
		if c == nil {
			return
		}
		pos := v.Pos
		if v, t = e.m.Load(c), p.Elem(); !v.Pos.IsValid() {
			v.Pos = pos
		}
	}
	if _, many := t.Underlying().(*types.Slice); many {
		if elems, _, _ := e.m.Elems(e.m.Resolve(v)); len(elems) == 0 {
			return
		}
		e.m.MapSet(e.ex.header, exec.Str(textproto.CanonicalMIMEHeaderKey(name)), v)
		return
	}
	b, ok := t.Underlying().(*types.Basic)
	switch {
	case ok && b.Info()&types.IsString != 0:
		if s, known := v.AsString(); known && s == "" {
			return
		}
	case ok && b.Info()&types.IsBoolean != 0:
		text, ok := e.m.CallSymbol("strconv.FormatBool", []exec.Value{v}, types.Typ[types.String])
		if !ok {
			return
		}
		v = text.At(v.Pos)
	default:
		return
	}
	list := e.m.NewSlice(types.Typ[types.String], []exec.Value{v})
	list.Pos = v.Pos
	list.Taint |= v.Taint
	e.m.MapSet(e.ex.header, exec.Str(textproto.CanonicalMIMEHeaderKey(name)), list)
}
