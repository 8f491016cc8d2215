package exec

import (
	"go/token"
	"go/types"
)

// Settings: what a program keeps in a library, what a decoder fills in, and
// what a variable may have become since the program started.

// State returns the table in which a library keeps what the program told the
// instance that recv points to. It is part of the machine's memory. It is nil
// when recv points to nothing known. The table of an instance that came from
// elsewhere has [Map.More] set.
func (m *Machine) State(recv Value) *Map {
	c := m.Pointee(recv)
	if u := m.resolve(recv).Unknown(); c == nil && u != nil && u.Typ != nil && types.IsInterface(u.Typ) {
		c = m.target(u, u.Typ) // Have: whatever is in the interface
	}
	if c == nil {
		return nil
	}
	if mp, ok := m.states[c]; ok {
		return mp
	}
	if im := m.Prog.Imports; im != nil {
		if mp, ok := im.states[c]; ok {
			return mp
		}
	}
	mp := NewMap()
	if u := c.val.Unknown(); u != nil && c.kids == nil {
		mp.More = u
	}
	m.setState(c, mp)
	return mp
}

// Pointee returns the variable that a pointer points to, or nil.
func (m *Machine) Pointee(p Value) *Cell {
	switch x := m.resolve(p).Strip().X.(type) {
	case *Cell:
		return x
	case *Unknown:
		if p, ok := typeUnder[*types.Pointer](x.Typ); ok {
			return m.target(x, p.Elem())
		}
	}
	return nil
}

func (m *Machine) setState(c *Cell, mp *Map) {
	if m.states == nil {
		m.states = map[*Cell]*Map{}
	}
	m.states[c] = mp
}

func typeUnder[T types.Type](t types.Type) (T, bool) {
	if t == nil {
		var zero T
		return zero, false
	}
	u, ok := t.Underlying().(T)
	return u, ok
}

// Singleton returns a pointer to the one instance that a library keeps itself,
// by a name of the library's choice. It starts with what the packages imported
// here told it when they were initialised.
func (m *Machine) Singleton(name string) Value {
	sym := singleton + name
	c, ok := m.globals[sym]
	if !ok {
		c = NewCell(types.NewStruct(nil, nil), Value{X: &Agg{}})
		c.name = name
		m.globals[sym] = c
		mp := NewMap()
		m.setState(c, mp)
		if m.Prog.Imports != nil {
			m.Prog.Imports.shared(m, sym, mp)
		}
	}
	return Value{X: c}
}

// singleton starts the names of instances that libraries keep themselves; no
// package variable is called so.
const singleton = "$"

// Leaf is a variable that a decoder may set: a field of the structure that it
// fills, or the whole variable.
type Leaf struct {
	Path []*types.Var // the fields that lead to it, outermost first
	Tags []string     // their tags
	Type types.Type
	Old  Value // what it holds so far
}

// Name is the path as the program writes it: "Cors.AllowedOrigins".
func (l *Leaf) Name() string {
	s := ""
	for i, f := range l.Path {
		if i > 0 {
			s += "."
		}
		s += f.Name()
	}
	return s
}

// Given returns the value that the program itself gave the variable; nil when
// it was left at zero, which says nothing of what it will be.
func (l *Leaf) Given() *Value {
	if !given(l.Old) {
		return nil
	}
	v := l.Old
	return &v
}

// given reports whether the program has set a value: zero values that nothing
// was assigned to have no position.
func given(v Value) bool {
	switch x := v.X.(type) {
	case nil, Nil:
		return false
	case *Unknown:
		return x.Default != nil
	case *Slice:
		return x.Len > 0 || v.Pos.IsValid()
	case bool:
		return x || v.Pos.IsValid()
	case string:
		return x != "" || v.Pos.IsValid()
	case int64:
		return x != 0 || v.Pos.IsValid()
	case uint64:
		return x != 0 || v.Pos.IsValid()
	case float64:
		return x != 0 || v.Pos.IsValid()
	case *Agg:
		for _, e := range x.Elems {
			if given(e) {
				return true
			}
		}
		return false
	}
	return true
}

// Zeroed reports whether nothing was ever assigned to a package variable of
// the package under analysis.
func (m *Machine) Zeroed(v *types.Var) bool {
	x := m.Load(m.global(GlobalRef{v.Pkg().Path() + "." + v.Name(), v.Type()}))
	return x.Known() && !given(x)
}

// maxLeafDepth bounds nested structures.
const maxLeafDepth = 8

// Leaves calls set for every variable that a decoder may set through a pointer
// to c, and stores what it returns unless that is no value. What belongs to
// the request under test is left alone.
func (m *Machine) Leaves(c *Cell, set func(Leaf) Value) { m.leaves(c, Leaf{}, set, 0) }

func (m *Machine) leaves(c *Cell, at Leaf, set func(Leaf) Value, depth int) {
	if c.pin || c.typ == nil || depth > maxLeafDepth {
		return
	}
	if s, ok := c.typ.Underlying().(*types.Struct); ok && hasExported(s) && m.Kid(c, 0) != nil {
		for i := range s.NumFields() {
			f := s.Field(i)
			if !f.Exported() && !f.Embedded() {
				continue
			}
			below := Leaf{
				Path: append(at.Path[:len(at.Path):len(at.Path)], f),
				Tags: append(at.Tags[:len(at.Tags):len(at.Tags)], s.Tag(i)),
			}
			m.leaves(m.Kid(c, i), below, set, depth+1)
		}
		return
	}
	old := m.Load(c)
	if p, ok := old.X.(*Cell); ok && p.typ != nil {
		if s, ok := p.typ.Underlying().(*types.Struct); ok && hasExported(s) {
			m.leaves(p, at, set, depth+1)
			return
		}
	}
	if !plainData(c.typ, 0) {
		return
	}
	at.Type, at.Old = c.typ, old
	if v := set(at); v.X != nil {
		m.Store(c, v)
	}
}

func hasExported(s *types.Struct) bool {
	for i := range s.NumFields() {
		if s.Field(i).Exported() {
			return true
		}
	}
	return false
}

// decode makes what a pointer leads to configuration: each field may have been
// set, and keeps the value it had as the program's own default. A boolean by
// itself is an answer rather than a setting that anyone could name: of the
// request, or else of what is stored somewhere, which nothing shows.
func (m *Machine) decode(c *Cell, src Source, key string) {
	m.Leaves(c, func(l Leaf) Value {
		if len(l.Path) > 0 || c.name != "" || !mayBeBool(l.Type) || l.Given() != nil {
			return m.open(c, l, key)
		}
		if src == Circumstance {
			return m.NewUnknown(src, l.Type, key)
		}
		v := m.NewConfig(l.Type, key, "", nil)
		if u := v.Unknown(); u.Default == nil {
			u.cost = [2]cost{maybe, maybe}
		}
		return v
	})
}

// open returns the value of a variable that may have changed.
func (m *Machine) open(c *Cell, l Leaf, key string) Value {
	name := l.Name()
	note := name
	switch {
	case name == "":
		note = c.name
	case c.name != "":
		note = c.name + "." + name
	}
	def := l.Given()
	v := m.NewConfig(l.Type, key+"."+name, note, def)
	v.Unknown().unset = def == nil
	if u := v.Unknown(); note == "" {
		u.Note = ""
	}
	return v.At(l.Old.Pos)
}

// Loosen makes a package variable, or the field of it that a path of field
// indexes leads to, one that the program may have changed since it started:
// what it holds now is no more than its default. A nil value or a zero value
// that nobody assigned is no default. Only an assignment gives something to
// what is nil; code that fills in data leaves pointers and functions alone.
// The function that it returns puts back what was there.
func (m *Machine) Loosen(v *types.Var, path []int, assigned bool) (restore func()) {
	var old []func()
	sym, note := v.Pkg().Path()+"."+v.Name(), v.Name()
	c := m.global(GlobalRef{sym, v.Type()})
	for _, i := range path {
		if p, ok := m.Load(c).X.(*Cell); ok {
			c = p
		}
		if c.typ == nil {
			return func() {}
		}
		note += componentName(c.typ, i)
		if c = m.Kid(c, i); c == nil {
			return func() {}
		}
	}
	m.loosen(c, "var "+sym, note, assigned, 0, &old)
	return func() {
		for _, f := range old {
			f()
		}
	}
}

func (m *Machine) loosen(c *Cell, key, note string, assigned bool, depth int, restore *[]func()) {
	if c.pin || c.typ == nil || depth > maxLeafDepth {
		return
	}
	if s, ok := c.typ.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			// What is hidden in types of others is their own business.
			if f := s.Field(i); f.Exported() || f.Pkg() == m.Prog.Pkg {
				if k := m.Kid(c, i); k != nil {
					m.loosen(k, key, note+"."+f.Name(), assigned, depth+1, restore)
				}
			}
		}
		return
	}
	old := m.Load(c)
	switch x := old.X.(type) {
	case *Cell:
		if p, ok := typeUnder[*types.Struct](x.typ); ok && p.NumFields() > 0 {
			m.loosen(x, key, note, assigned, depth+1, restore)
		}
	case *Map:
		if x.More == nil {
			m.logMap(x)
			x.More = m.NewConfig(c.typ, key, note, nil).Unknown()
			*restore = append(*restore, func() { m.logMap(x); x.More = nil })
		}
	default:
		l := Leaf{Old: old}
		if old.IsNil() && assigned || loose(c.typ) {
			v := m.NewConfig(c.typ, key+" "+note, note, l.Given())
			if u := v.Unknown(); u.Default == nil {
				// Have: zero to begin with. What code assigns is there
				// before it is asked for; data may never come.
				u.data, u.unset = assigned && isList(c.typ), !assigned
			}
			m.Store(c, v.At(old.Pos))
			*restore = append(*restore, func() { m.Store(c, old) })
		}
	}
}

// loose reports whether a variable of type t counts as a setting.
func loose(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Slice:
		return loose(u.Elem())
	}
	return false
}

// Changes reports whether a function out of sight may write through the
// pointers that it is given.
func Changes(sym string) bool { return !harmless(sym) }

// Own returns the position of an object of the package under analysis, and no
// position for objects of others.
func (m *Machine) Own(obj types.Object) token.Pos {
	if obj != nil && obj.Pkg() == m.Prog.Pkg {
		return obj.Pos()
	}
	return token.NoPos
}
